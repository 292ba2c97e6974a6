/** What goes through a recording and folds it. Loaded when somebody does so for the first time. */
export { goToFinding, goToPlace } from "./go-to.ts";
export { foldRemarks, showRemarks } from "./fold.ts";
