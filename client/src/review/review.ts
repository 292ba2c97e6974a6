/** What supervisors do with a recording. Loaded with the first one. */
export { startReview } from "./comments.ts";
export { compareWithEarlier, showAgenda, showRubric } from "./pages.ts";
export { recordLevel } from "./rubric.ts";
