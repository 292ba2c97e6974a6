/** What comes in and goes out. Loaded at the first import or export: who only writes does not pay for it. */
import type { TextDocument } from "vscode";
import type { PackInForce } from "#protocol";
import type { Dropped } from "../drop.ts";
import { bringBack } from "./bring-back.ts";
import { exportFile } from "./export.ts";
import { importFile } from "./import.ts";
import { saying } from "./saying.ts";
import type { Exchange } from "./thread.ts";

export { checkingConfidentiality, pseudonymising } from "./without-thread.ts";

/** “Import…”, of a file that was chosen or dropped, or is asked for. */
export const importing = (exchange: Exchange, chosen: Dropped | undefined): Promise<void> =>
  saying(() => importFile(exchange, chosen));

/** “Export…”, of the recording in the editor. */
export const exporting = (exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> =>
  saying(() => exportFile(exchange, document, inForce));

/** “Bring Back Comments…”: what a supervisor wrote into a copy comes to its turns. */
export const bringingBack = (exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> =>
  saying(() => bringBack(exchange, document, inForce));
