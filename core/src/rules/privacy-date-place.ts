import { perBlock } from "../analysis/per-block.ts";
import { turnAt } from "../analysis/turn-at.ts";
import type { Span } from "../markdown/block.ts";
import { type DatePlaceKind, datesAndPlaces } from "../privacy/dates-places.ts";
import type { Localised } from "../text/localised.ts";
import { message, type Message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { nameableOf } from "./shared/nameable.ts";
import { defineRule } from "./rule.ts";

const asks: Readonly<Record<DatePlaceKind, Message>> = {
  date: message("This names a day. Does anybody need it? The month or the year leads to nobody."),
  agency: message("This may name an agency or a place. Say what kind of place it is instead, if your school lets you."),
  place: message("This names a town. Say what kind of place it is instead, if your school lets you."),
};

/** What a named agency is, in words that fit many. */
const kindsOfPlaces: readonly (readonly [RegExp, Localised])[] = [
  [/hospital/i, { en: "a hospital", es: "un hospital" }],
  [/clinic|clínica|^centro de salud|^consultorio|^cesfam/i, { en: "a clinic", es: "una clínica" }],
  [
    /school|elementary|academy|escuela|colegio|plantel|secundaria|primaria|^prepa|^liceo|^(?:ceip|ies|cetis|cbtis) |^[pim]\.?s\.? ?\d/i,
    { en: "a school", es: "una escuela" },
  ],
  [/university|college|institute|universidad|instituto/i, { en: "a university", es: "una universidad" }],
  [/church|temple|mosque|parish|iglesia|parroquia/i, { en: "a place of worship", es: "un lugar de culto" }],
  [/shelter|refugio|albergue|house/i, { en: "a shelter", es: "un albergue" }],
  [/jail|prison|^cárcel|^penal|^reclusorio/i, { en: "a jail", es: "una cárcel" }],
];

const find = perBlock((part): { kind: DatePlaceKind; text: string; span: Span }[] =>
  part.block.kind === "heading"
    ? []
    : datesAndPlaces(nameableOf(part)).map(({ kind, text, start, end }) => ({
        kind,
        text,
        span: { block: part.block, start: part.start + start, end: part.start + end },
      })),
);

export const privacyDatePlace = defineRule({
  id: "privacy-date-place",
  kind: "form",
  severity: "information",
  summary: "An exact day, a named agency or a town.",
  why: "A day, an agency and a town together lead to a group, and from there to a person: the HIPAA safe harbour takes out every part of a date but the year, and every place smaller than a state. Many schools' forms ask for them all the same. Your course says what holds: a pack can raise this question or turn it off.",
  limits:
    "It knows how days are written, what agencies are often called and the names of larger towns in the United States, Mexico and Spain. A small agency with an uncommon name goes unseen.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        date: 2026-02-10
        worker: Sam
        ---
        **Maria:** Hello.
      `,
      "**Maria:** They sent me to Lincoln Hospital, and then back to Chicago.\n",
      "**Maria:** I grew up in Albuquerque, and went to St. Mary's School and J.F.K. College.\n",
    ],
    silent: [
      note`
        ---
        date: February 2026
        worker: Sam
        ---
        **Maria:** They sent me to the hospital in the spring.
      `,
      "**Tina:** May 10 of us go, or 1/2 of us? Our school says no.\n",
      "**Maria:** What we got done: Wednesdays. School runs. Court Friday.\n",
    ],
  },
  *check({ recording, pace }) {
    for (const { kind, text, span } of find(recording, undefined, "", pace)) {
      const replacement = insteadOf(kind, text)?.[recording.language];
      yield {
        span,
        turns: turnAt(span, recording),
        message: asks[kind],
        fixes:
          replacement === undefined
            ? []
            : [
                {
                  title: message("Write “{text}” instead", { text: replacement }),
                  safety: "chosen",
                  edits: [{ span, text: replacement }],
                },
              ],
      };
    }
  },
});

/** The year of a date, the kind of an agency. */
function insteadOf(kind: DatePlaceKind, text: string): Localised | undefined {
  const year = kind === "date" ? /\d{4}/.exec(text)?.[0] : undefined;
  if (year !== undefined) return { en: year, es: year };
  return kind === "agency" ? kindsOfPlaces.find(([words]) => words.test(text))?.[1] : undefined;
}
