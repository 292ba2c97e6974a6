/** Commands about course packs. Loaded at the first of them: who only writes does not pay for it. */
export { checkPack, exportPack, installPack, newPack } from "./commands.ts";
export { explainRule } from "./explain.ts";
