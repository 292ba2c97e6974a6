/** What lies beside the program in its package, for clients that bring neither words nor pages. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { InitializeParams } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

/** What a client has said at its start, and what the package adds: Spanish words, pages of rules. `folder`: of the bundles. */
export function withPackage(params: InitializeParams, folder: string): InitializeParams {
  const given = (params.initializationOptions ?? {}) as InitializationOptions;
  const locale = given.locale ?? params.locale;
  const catalogue = given.catalogue ?? wordsOf(locale, folder);
  const pages = join(folder, "../docs");
  const docs = given.docs ?? (existsSync(join(pages, "rules")) ? `${pathToFileURL(pages).href}/` : undefined);
  return {
    ...params,
    initializationOptions: { ...given, ...(catalogue && { catalogue }), ...(docs !== undefined && { docs }) },
  };
}

/** English sentence → the sentence in a language; nothing where there is no such translation. */
function wordsOf(locale: string | undefined, folder: string): Readonly<Record<string, string>> | undefined {
  if (!/^es\b/i.test(locale ?? "")) return undefined;
  try {
    return JSON.parse(readFileSync(join(folder, "../l10n/bundle.l10n.es.json"), "utf8")) as Record<string, string>;
  } catch {
    return undefined; // the bundles stand alone: English it is
  }
}
