/** Everything that is known and said of a text, as data that can be compared. */
import {
  type Asking,
  type Checked,
  completion,
  type Context,
  folding,
  hover,
  type Lines,
  type Recording,
  semanticTokens,
  symbols,
} from "#core";

/** A text in any of the forms that the product keeps it in. */
export interface Understood {
  readonly recording: Recording;
  readonly lines: Lines;
  readonly check: (asking: Omit<Asking, "vocabulary" | "memory">) => Checked;
}

/**
 * The whole model field by field, blocks and places included, all findings and all answers of the features, those
 * about a place for `offset`. Two texts are understood alike if these are the same words.
 */
export function everything({ recording, lines, check }: Understood, offset: number, context: Context): string {
  const place = lines.positionAt(offset);
  return JSON.stringify(
    {
      ...recording,
      tally: [
        recording.tally.all,
        recording.speakers.map(({ id }) => [recording.tally.of(id), indices(recording, id)]),
        context.vocabulary.pack.concepts.map(({ id }) => recording.tally.claims(id)),
      ],
      blocks: recording.blocks.map(({ kind, text, start, line, unclosed, lazy }) => [
        kind,
        text,
        start,
        line,
        unclosed,
        lazy,
      ]),
      checked: said(check({})),
      place: [lines.count, place, lines.offsetAt(place)],
      symbols: symbols(recording, context),
      folding: folding(recording),
      tokens: semanticTokens(recording),
      hover: hover(recording, offset, context),
      completion: completion(recording, offset, context),
    },
    // A block is known by its place; what it says has been said.
    (_, value: unknown) => (isBlock(value) ? value.start : value),
  );
}

function indices({ tally }: Recording, id: string): number[] {
  return tally.strangersTurns(id).map((turn) => turn.index);
}

function said({ findings, answered, used }: Checked): unknown {
  return { findings, answered, used: Array.from(used, (each) => each.span) };
}

function isBlock(value: unknown): value is { readonly start: number } {
  return typeof value === "object" && value !== null && "contentEnd" in value;
}
