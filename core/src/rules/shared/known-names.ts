/** Names that may stand in a recording: the room's own, and those of people outside it who are named on purpose. */
import { foldName } from "../../privacy/fold-name.ts";
import type { NameContext } from "../../privacy/names.ts";
import type { Header, Recording, Speaker } from "../../recording/model.ts";
import { isPerson } from "../../recording/people/person.ts";
import { isLatin, latinLetters } from "../../text/latin.ts";
import { rememberingOf } from "../../text/remember.ts";
import type { Vocabulary } from "../../vocabulary/vocabulary.ts";

/** What a check knows the names by. */
interface Asking {
  readonly recording: Recording;
  readonly vocabulary: Vocabulary;
  readonly options: { readonly allow: readonly string[] };
}

/** Names that nobody is asked about. */
export interface Known {
  readonly known: ReadonlySet<string>;
  readonly context: NameContext;
  /** All of them in one text. */
  readonly key: string;
  readonly header: Header;
}

const kept = new WeakMap<readonly Speaker[], Known & Pick<Asking, "vocabulary" | "options">>();

/** The names that a check knows: the same object as long as nobody comes or goes, and the header stays as it is. */
export function knownTo(asking: Asking): Known {
  const { recording, vocabulary, options } = asking;
  const { header, speakers, language } = recording;
  const before = kept.get(speakers);
  if (
    before?.header === header &&
    before.context.language === language &&
    before.vocabulary === vocabulary &&
    before.options === options
  )
    return before;
  const known = knownWords(asking);
  const context: NameContext = { isKnown: (key) => known.has(key), language };
  const now = { known, context, key: [language, ...known].join(" "), vocabulary, options, header };
  kept.set(speakers, now);
  return now;
}

/** Words by which the people of the room are called, authors whom the vocabulary cites, and names that may stand. */
function knownWords({ recording, vocabulary, options: { allow } }: Asking): ReadonlySet<string> {
  const { header, speakers, language } = recording;
  const names = [
    // “Group Practice” in a title is nobody's name, whoever laughs as `Group:`.
    ...speakers.filter(isPerson).flatMap(({ name, aliases }) => [name, ...aliases]),
    ...[...header.absent, ...header.newcomers].map(({ name }) => name),
    ...header.seating.map(({ text }) => text),
    ...allow,
  ];
  const outside = header.fields.filter(({ key }) => isOutside(key.text));
  for (const { value } of outside) if (typeof value === "string") names.push(value);
  const known = new Set(citedIn(vocabulary));
  const smaller = language === "es" ? diminutives : () => [];
  for (const name of names)
    for (const word of name.split(/[\s.]+/).filter((each) => each !== ""))
      for (const key of [foldName(word), ...smaller(foldName(word))]) known.add(key);
  return known;
}

/** How somebody may be called with affection in Spanish: Dorita, Lupita, Juanito, Carmencita. */
function diminutives(key: string): readonly string[] {
  const stem = key.replace(/[aeo]$/, "");
  return ["ita", "ito", "cita", "cito"].map((end) => stem + end);
}

/** Whether a header's key names people outside the room who are named on purpose. */
export function isOutside(key: string): boolean {
  return /^(?:(?:field|faculty|task)[ ])?(?:student|instructor|supervisor|intern|liaison|estudiante|alumn[oa]|profesor)/i.test(
    key,
  );
}

const latinName = new RegExp(`[A-ZÀ-ÖØ-ÞĀ-ɏ][${latinLetters}]+`, "g");

/** Family names of authors. */
const citedIn = rememberingOf(({ pack }: Vocabulary): ReadonlySet<string> => {
  const authors = pack.concepts.flatMap(({ sources }) => sources.map(({ author, via = "" }) => `${author} ${via}`));
  return new Set(
    authors.flatMap((author) =>
      Array.from(author.matchAll(isLatin(author) ? latinName : /\p{Lu}\p{L}+/gu), ([word]) => foldName(word)),
    ),
  );
});
