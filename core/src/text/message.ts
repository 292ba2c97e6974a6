/**
 * Messages are English sentences with places for names and figures: `“{name}” is not in the roster.`
 * The English sentence is the key under which a catalogue (`l10n/bundle.l10n.<language>.json`) holds the
 * translation, as with `@vscode/l10n`.
 */

/** A sentence and what goes into it. */
export interface Message {
  /** The English sentence, with `{name}` for each argument. */
  readonly text: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** English sentence → the same sentence in another language. */
export type Catalogue = Readonly<Record<string, string>>;

/** A message with its arguments. */
export function message(text: string, args: Readonly<Record<string, string | number>> = {}): Message {
  return { text, args };
}

/** The sentence as a person reads it. What the catalogue lacks stays English. */
export function render({ text, args }: Message, catalogue: Catalogue = {}): string {
  return (catalogue[text] ?? text).replace(/\{(\w+)\}/g, (place, name: string) => String(args[name] ?? place));
}
