/** Lets files of the client be imported outside VS Code: they are given `editor.ts` for its API. Import it first. */
import { register } from "node:module";

const standIn = JSON.stringify(new URL("editor.ts", import.meta.url).href);
const resolve = `export const resolve = (name, context, next) =>
  name === "vscode" ? { url: ${standIn}, shortCircuit: true } : next(name, context);`;
register(`data:text/javascript,${encodeURIComponent(resolve)}`);
