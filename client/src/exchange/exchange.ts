/** What comes in and goes out. Loaded at the first import or export: who only writes does not pay for it. */
import type { TextDocument, Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import type { PackInForce } from "#protocol";
import { bringBack } from "./bring-back.ts";
import { checkConfidentiality } from "./confidentiality.ts";
import { exportFile } from "./export.ts";
import { importFile } from "./import.ts";
import { pseudonymise } from "./pseudonymise.ts";
import { type Exchange, saying } from "./thread.ts";

/** “Import…”, of a file that was chosen or is asked for. */
export const importing = (exchange: Exchange, chosen: Uri | undefined): Promise<void> =>
  saying(() => importFile(exchange, chosen));

/** “Export…”, of the recording in the editor. */
export const exporting = (exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> =>
  saying(() => exportFile(exchange, document, inForce));

/** “Pseudonymise…”: everybody whom a recording names is called otherwise. */
export const pseudonymising = (client: LanguageClient, document: TextDocument, docs: Uri): Promise<void> =>
  saying(() => pseudonymise(client, document, docs));

/** “Bring Back Comments…”: what a supervisor wrote into a copy comes to its turns. */
export const bringingBack = (exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> =>
  saying(() => bringBack(exchange, document, inForce));

/** “Check Confidentiality”: what may lead to a person, one after the other. */
export const checkingConfidentiality = (client: LanguageClient, document: TextDocument): Promise<void> =>
  saying(() => checkConfidentiality(client, document));
