/** Commands about course packs and about rules. Loaded at the first of them: who only writes does not pay for it. */
export { explainHere, showOverview } from "../explain-here.ts";
export { checkPack, newPack } from "./commands.ts";
export { explainRule } from "./explain.ts";
export { exportPack, installPack } from "./mailing.ts";
