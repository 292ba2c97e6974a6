import path from "node:path";

/** The project's folder. It is also the folder that VS Code loads the extension under development from. */
export const project = path.resolve(import.meta.dirname, "../..");

/** Everything here can be made again: the VS Code under test, the packed extension. Not in Git. */
export const cache = path.join(project, ".vscode-test");
