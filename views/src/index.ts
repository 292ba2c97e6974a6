/** The door of the views: what is shown of a recording, as pages. */
export { classPage, reportPage } from "./page.ts";
