/** The recordings of a folder as an instructor sees them: what is there and what is open, and never ranked. */
import { relative } from "node:path";
import { classReport, classView } from "#core";
import type { Connection } from "vscode-languageserver";
import { pathOf } from "./paths.ts";
import * as own from "./protocol.ts";
import { classRows, type Rows } from "./series/rows.ts";
import type { Session } from "./session.ts";
import { keyOf } from "./uris.ts";

export function offerClassView(connection: Connection, session: Session, rows: Rows): void {
  connection.onRequest(own.classRequest, async ({ folder, only }: own.ClassParams): Promise<own.ClassAnswer | null> => {
    const root = pathOf(folder);
    if (root === undefined) return null;
    const settings = await session.settings.of(folder);
    const all = await rows({ roots: [root] }, session, settings);
    const wanted = only && new Set(only.map(keyOf));
    const chosen = all.filter(({ uri }) => wanted?.has(keyOf(uri)) ?? true);
    const fileOf = (uri: string): string => relative(root, pathOf(uri) ?? uri);
    const { speech } = session.context();
    const unread = chosen.flatMap(({ uri, why }) =>
      why ? [{ uri, file: fileOf(uri), why: speech.say(why.text, why.args) }] : [],
    );
    const vocabularies = new Set(chosen.map(({ vocabulary }) => vocabulary));
    return {
      files: all.map(({ uri }) => ({ uri, file: fileOf(uri) })),
      shown: classView(classReport(classRows(chosen, root), unread, vocabularies), speech),
    };
  });
}
