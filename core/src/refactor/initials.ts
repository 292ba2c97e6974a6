/** Labels and arrows that name a person by initials, as no legend says: they follow the name. */
import { fileSpan, type FileSpan, type Span } from "../markdown/block.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { initialsOf } from "../recording/people/short-names.ts";
import { nameKey } from "../text/names.ts";

/** Initials, and what they become. */
type Place = FileSpan & { readonly to: string };

/** The places at which somebody is named so, with the initials of another name. */
export function initialPlaces({ turns }: Recording, person: Speaker, to: string): readonly Place[] {
  const [own, others] = [initialsOf(person.name), initialsOf(to)];
  const known = new Set([person.name, ...person.aliases].map(nameKey));
  const place = (written: string, span: Span): readonly Place[] => {
    const at = known.has(nameKey(written)) ? -1 : own.indexOf(nameKey(written).replaceAll(".", ""));
    const letters = others[at] ?? others[0];
    if (at < 0 || letters === undefined) return [];
    const said = written === written.toLowerCase() ? letters : letters.toUpperCase();
    return [{ ...fileSpan(span), to: said }];
  };
  return turns.flatMap(({ label, speaker, addressees }) => [
    ...(label && speaker.id === person.id ? place(label.text, label.span) : []),
    ...addressees.flatMap(({ id, written, span }) =>
      id === person.id && span && written !== undefined ? place(written, span) : [],
    ),
  ]);
}
