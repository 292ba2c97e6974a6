/** What is done to recordings without converting any file: in every VS Code. */
import type { TextDocument, Uri } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { checkConfidentiality } from "./confidentiality.ts";
import { pseudonymise } from "./pseudonymise.ts";
import { saying } from "./saying.ts";

/** “Pseudonymise…”: everybody whom a recording names is called otherwise. */
export const pseudonymising = (client: LanguageClient, document: TextDocument, docs: Uri): Promise<void> =>
  saying(() => pseudonymise(client, document, docs));

/** “Check Confidentiality”: what may lead to a person, one after the other. */
export const checkingConfidentiality = (client: LanguageClient, document: TextDocument): Promise<void> =>
  saying(() => checkConfidentiality(client, document));
