/** Selection ranges, inlay hints and links: what stands around a place, between the words and behind them. */
import { documentLinks, inlayHints, selectionsAt } from "#core";
import { join } from "node:path";
import type { Connection, DocumentLink, InlayHint, SelectionRange } from "vscode-languageserver";
import * as to from "./convert.ts";
import type { Note } from "./note.ts";
import { pathOf, uriOf } from "./paths.ts";
import type { Session } from "./session.ts";

export function offerStructure(connection: Connection, session: Session): void {
  connection.onSelectionRanges(async ({ textDocument, positions }): Promise<SelectionRange[] | null> => {
    const note = await session.ready(textDocument.uri);
    if (!note) return null;
    return positions.map((position) =>
      to.toSelectionRange(selectionsAt(note.recording(), to.offsetAt(position, note)), note),
    );
  });

  connection.languages.inlayHint.on(async ({ textDocument, range }): Promise<InlayHint[] | null> => {
    const { hints } = await session.settings.chosen(textDocument.uri);
    const note = await session.ready(textDocument.uri);
    if (!note) return null;
    const seen = { start: to.offsetAt(range.start, note), end: to.offsetAt(range.end, note) };
    const found = inlayHints(note.recording(), seen, hints, session.context(note).speech);
    return found.map((hint) => to.toInlayHint(hint, note));
  });

  connection.onDocumentLinks(async ({ textDocument: { uri } }): Promise<DocumentLink[] | null> => {
    await session.packs.whole(() => session.packs.library.packsFor(pathOf(uri)));
    const note = await session.ready(uri);
    if (!note) return null;
    return documentLinks(note.recording(), session.seriesOf(uri), session.context(note)).flatMap((link) => {
      const target = link.to === "pack" ? packPage(note) : link.target;
      return target === undefined ? [] : [{ range: to.rangeOf(link.span, note), target, tooltip: link.about }];
    });
  });

  /** Where the pack in force begins: its first file, or the page about packs where it comes with us. */
  function packPage({ uri, vocabulary }: Note): string | undefined {
    const { name } = vocabulary.pack;
    const known = session.packs.library.packsFor(pathOf(uri)).find((pack) => pack.name === name);
    if (known?.folder !== undefined) return uriOf(join(known.folder, "pack.yaml"));
    return session.options.docs === undefined ? undefined : `${session.options.docs}packs.md`;
  }
}
