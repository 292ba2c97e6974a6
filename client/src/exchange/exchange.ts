/** What comes in and goes out. Loaded at the first import or export: who only writes does not pay for it. */
export { bringBack } from "./bring-back.ts";
export { checkConfidentiality } from "./confidentiality.ts";
export { exportFile } from "./export.ts";
export { importFile } from "./import.ts";
export { pseudonymise } from "./pseudonymise.ts";
