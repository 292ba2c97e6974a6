/** Symbols of the workspace: sessions, people, concepts and supervisors' comments. */
import type { Mention } from "#core";
import { type Connection, type SymbolInformation, SymbolKind } from "vscode-languageserver";
import type { PlacedMention } from "./placed-mention.ts";
import { fileName } from "./uris.ts";

/** More symbols than these nobody reads. */
const mostSymbols = 500;

const kinds: Readonly<Record<Mention["kind"], SymbolKind>> = {
  session: SymbolKind.File,
  speaker: SymbolKind.Object,
  concept: SymbolKind.EnumMember,
  comment: SymbolKind.String,
};

/** `everywhere`: what open recordings and those of the folder mention. */
export function offerWorkspaceSymbols(
  connection: Connection,
  everywhere: () => Promise<readonly PlacedMention[]>,
): void {
  connection.onWorkspaceSymbol(async ({ query }): Promise<SymbolInformation[]> => {
    const shown = new Map<string, SymbolInformation>();
    for (const { kind, id, name, uri, range } of await everywhere()) {
      const label = kind === "concept" ? `#${name}` : name;
      if (!isWanted(label, kind, query)) continue;
      // Everybody and every concept once a file; of comments each.
      const key = kind === "comment" ? `${uri} ${range.start.line}` : `${uri} ${kind} ${id}`;
      if (!shown.has(key))
        shown.set(key, {
          name: label.slice(0, 120),
          kind: kinds[kind],
          location: { uri, range },
          containerName: fileName(uri),
        });
      if (shown.size >= mostSymbols) break;
    }
    return [...shown.values()];
  });
}

/** Letters of a name in their order, as clients filter on with what is typed next; of what somebody wrote, words. */
function isWanted(name: string, kind: Mention["kind"], query: string): boolean {
  const [said, wanted] = [name.toLowerCase(), query.toLowerCase()];
  if (kind === "comment") return said.includes(wanted);
  let at = 0;
  for (const letter of wanted) {
    at = said.indexOf(letter, at) + letter.length;
    if (at < letter.length) return false;
  }
  return true;
}
