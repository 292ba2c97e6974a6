/** The id under which VS Code knows the extension. */
export const extensionId = "process-recordings.process-recordings";

/** The sample that `npm start` opens and the tests look at, as it is called inside `examples/`. */
export const sample = "new-tenants.recording.md";

/** What stands before each line that the tests inside VS Code print. */
export const gutter = " │ ";
