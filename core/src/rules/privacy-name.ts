import { perBlock } from "../analysis/per-block.ts";
import type { Span } from "../markdown/block.ts";
import { foldName } from "../privacy/fold-name.ts";
import { isGiven, isWordToo } from "../privacy/given.ts";
import { isDoubleName, type NameContext, personalNames } from "../privacy/names.ts";
import { inventedNames, titles } from "../privacy/words.ts";
import type { Header, Person } from "../recording/model.ts";
import { isWhole } from "../recording/header/running-header.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { rememberingOf } from "../text/remember.ts";
import { option } from "./options.ts";
import { isOutside, type Known, knownTo } from "./shared/known-names.ts";
import { nameableOf } from "./shared/nameable.ts";
import { defineRule, type Fix } from "./rule.ts";
import { lineEndIn } from "../text/line-end.ts";

interface Mention {
  readonly name: string;
  readonly isFull: boolean;
  readonly span: Span;
}

/** Header keys that name people of the room, or people outside it who are named on purpose. */
const peopleKeys: ReadonlySet<string> = new Set(
  "worker workers members absent new aliases seating student instructor supervisor author recording pack rules language notation phase session date".split(
    " ",
  ),
);

const inBlocks = perBlock((part, context: NameContext): Mention[] => {
  const { block, start: from } = part;
  if (block.kind === "front-matter" || block.kind === "blank") return [];
  const isTitle = block.kind === "heading" || block.kind === "table-head";
  return personalNames(nameableOf(part), isTitle ? { ...context, isTitle } : context).map(
    ({ kind, text, start, end }) => ({
      name: text,
      isFull: kind === "full-name" && !isDoubleName(text),
      span: { block, start: from + start, end: from + end },
    }),
  );
});

export const privacyName = defineRule({
  id: "privacy-name",
  kind: "form",
  severity: "error",
  summary: "A personal name that is not in the roster, or a first and a last name together.",
  why: "Real names slip in where the writing is fast: a sister, a landlord, a doctor, a member's family name. The people of the roster have invented names; everybody else who is mentioned has a right to one, too.",
  limits:
    "It knows common given names of the Americas and the words that stand around names, in English and Spanish. It misses rare names, most names in small letters and names that are also words; and it may take a place or a product for a person. It does not know which names are invented: say so with `allow`.",
  options: {
    allow: option.strings([], "Invented names of people who are not in the room, which may stand."),
  },
  examples: {
    fires: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** I told Angela that I would not come back.
        **Tina:** My landlord, Mr. Okonkwo, said the same.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Here.
        > Analysis: Maria Gonzalez was early today.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Ella said that she would not come back.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        instructor: Dr. Karen Lopez
        ---
        **Maria:** Mom says hope is all we have. Will you come on Monday, Tina?
        > Analysis: Shulman would call it a demand for work.
      `,
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        rules: { privacy-name: { allow: [Angela] } }
        ---
        **Maria:** I told Angela that I would not come back.
        **Tina:** In April I take Zoloft and go to Lincoln Hospital, or play Mario Kart.
      `,
      note`
        ---
        members: [Dora, Don Efraín]
        worker: Sam
        language: es
        ---
        **Sam:** Leo lo que llevamos, y ustedes me corrigen.
        **Dora:** Ella dijo que no quería volver.
        **Don Efraín:** Perdóneme, Dorita.
      `,
      note`
        ---
        members: [Maria, Tina]
        absent: [Doña Tere]
        worker: Sam
        ---
        **YEAR TWO: GROUP PRACTICE**

        **Maria:** I am here.
        **Group:** *(laughs)*
      `,
    ],
  },
  *check(asked) {
    const { recording, pace } = asked;
    const names = knownTo(asked);
    const { known, context, key } = names;
    // First of all, since it may be left and begun again.
    const inText = inBlocks(recording, context, key, pace);
    const plain = new Set(
      recording.header.form === "plain"
        ? recording.header.fields.flatMap((field) => (isWhole(field.key.span, field.span) ? [field.span.block] : []))
        : [],
    );
    const mentions = [
      ...fullNamesOfRoster(recording.header),
      ...inHeader(names),
      ...inText.filter(({ span }) => !plain.has(span.block)),
    ];
    const byName = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const key = foldName(mention.name);
      const all = byName.get(key);
      if (all) all.push(mention);
      else byName.set(key, [mention]);
    }
    for (const all of byName.values()) {
      const [first, ...others] = all;
      if (!first) continue;
      const { name, isFull, span } = first;
      yield {
        span,
        message: isFull
          ? message(
              "“{name}” is a first and a last name together. Is it somebody's real name? Use an invented first name.",
              { name },
            )
          : message("“{name}” is not in the roster. Is it somebody's real name? Use an invented one.", { name }),
        figures: { mentions: all.length },
        related: others
          .slice(0, 5)
          .map((other) => ({ span: other.span, message: message("“{name}” again", { name }) })),
        fixes: [...invented(name, all, known), ...allowed(name, recording.header)],
      };
    }
  },
});

/** Members whom the header gives a first and a last name. */
const fullNamesOfRoster = rememberingOf(({ members, absent, newcomers }: Header): readonly Mention[] => {
  const isFull = ({ name }: Person): boolean => {
    // Whoever stands in a roster is a person: “Rosa Perez” is no rose, and “don Efraín” has no family name.
    const [first = "", second = "", ...more] = name.split(" ").map(foldName);
    if (titles.has(first) && (isGiven(second) || more.length === 0)) return false;
    const found = personalNames(name, { isKnown: (key) => key === first && (isGiven(first) || isWordToo(first)) });
    return !isDoubleName(name) && found.some(({ kind, text }) => kind === "full-name" && text === name);
  };
  return [...members, ...absent, ...newcomers].filter(isFull).map(({ name, span }) => ({ name, isFull: true, span }));
});

/** Names in what the header says in words: purpose, setting, topic. */
const inHeader = rememberingOf(({ header, context }: Known): readonly Mention[] =>
  header.fields.flatMap(({ key, span: { block, start, end } }) => {
    if (peopleKeys.has(key.text.toLowerCase()) || isOutside(key.text)) return [];
    return personalNames(block.text.slice(start, end), context).map((found) => ({
      name: found.text,
      isFull: found.kind === "full-name" && !isDoubleName(found.text),
      span: { block, start: start + found.start, end: start + found.end },
    }));
  }),
);

/** An invented name that nobody here has, everywhere. */
function invented(name: string, mentions: readonly Mention[], known: ReadonlySet<string>): Fix[] {
  const free = inventedNames.find((each) => !known.has(foldName(each)) && !each.startsWith(name.charAt(0)));
  if (free === undefined) return [];
  const edits = mentions.map(({ span }) => ({ span, text: free }));
  return [
    { title: message("Write “{invented}” for “{name}” everywhere", { invented: free, name }), safety: "chosen", edits },
  ];
}

/** Says in the header that the name is invented, where the header has no rules yet. */
function allowed(name: string, { form, insertAt, fields }: Header): Fix[] {
  if (form !== "front-matter" || !insertAt || fields.some(({ key }) => key.text === "rules")) return [];
  const eol = lineEndIn(insertAt.block.text);
  const text = `rules: { privacy-name: { allow: [${name}] } }${eol}`;
  return [
    {
      title: message("“{name}” is invented: let it stand", { name }),
      safety: "chosen",
      edits: [{ span: insertAt, text }],
    },
  ];
}
