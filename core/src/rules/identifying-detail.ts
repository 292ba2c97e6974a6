import { perBlock } from "../analysis/per-block.ts";
import { turnAt } from "../analysis/turn-at.ts";
import type { Span } from "../markdown/block.ts";
import { type IdentifyingKind, identifyingDetails } from "../privacy/identifying.ts";
import type { Localised } from "../text/localised.ts";
import { message, type Message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";

/** How each kind is asked about, and what may stand in its place. */
const kinds: Readonly<Record<IdentifyingKind, { readonly ask: Message; readonly instead: Localised }>> = {
  email: {
    ask: message("This looks like an e-mail address. Leave it out: it leads straight to a person."),
    instead: { en: "[e-mail]", es: "[correo]" },
  },
  url: {
    ask: message("This looks like a web address. Leave it out if it leads to a person or a place."),
    instead: { en: "[web address]", es: "[dirección web]" },
  },
  handle: {
    ask: message("This looks like somebody's name on a network. Leave it out: it leads straight to a person."),
    instead: { en: "[handle]", es: "[usuario]" },
  },
  phone: {
    ask: message("This looks like a telephone number. Leave it out: it leads straight to a person."),
    instead: { en: "[phone number]", es: "[teléfono]" },
  },
  "record-number": {
    ask: message("This looks like a record or identity number. Leave it out: it leads straight to a person."),
    instead: { en: "[record number]", es: "[número de expediente]" },
  },
  address: {
    ask: message("This looks like a street address. Say what kind of place it is instead."),
    instead: { en: "[address]", es: "[dirección]" },
  },
  "birth-date": {
    ask: message("This looks like a date of birth. An age, or only the year, says as much and leads to nobody."),
    instead: { en: "[date of birth]", es: "[fecha de nacimiento]" },
  },
  zip: {
    ask: message("This looks like a postal code. Say what kind of place it is instead."),
    instead: { en: "[postal code]", es: "[código postal]" },
  },
  age: {
    ask: message("An exact age over 89 can lead to a person. “Over 89” says as much."),
    instead: { en: "over 89", es: "más de 89 años" },
  },
  plate: {
    ask: message("This looks like a licence plate. Leave it out: it leads straight to a person."),
    instead: { en: "[licence plate]", es: "[placa]" },
  },
};

const find = perBlock(({ block, text: words, start: from }): { kind: IdentifyingKind; text: string; span: Span }[] =>
  identifyingDetails(words).map(({ kind, text, start, end }) => ({
    kind,
    text,
    span: { block, start: from + start, end: from + end },
  })),
);

export const identifyingDetail = defineRule({
  id: "identifying-detail",
  kind: "form",
  severity: "error",
  summary: "A telephone number, an address, a record number or another detail that leads to one person.",
  why: "A recording is handed in, mailed and kept. What leads to one person does harm when it reaches somebody else, and your questions for supervision do not need it. The kinds are those of the HIPAA safe harbour that a text can show (45 CFR 164.514(b)(2)).",
  limits:
    "It goes by the form of numbers and the words before them: it misses what is written in another way, and it may ask about a number that leads nowhere. A program does not see everything: read once more yourself before you hand it in.",
  options: {},
  examples: {
    fires: [
      "**Maria:** You can call me at 555-867-5309 if the bus is late.\n",
      "**Tina:** My grandmother is 94 and lives at 45 West Oak Street.\n",
      note`
        **Maria:** Hello.
        > Analysis: Her case number is 2024-00123.
      `,
    ],
    silent: [
      "**Maria:** I have been sober for 90 days, and I call 988 when it gets bad.\n",
      "**Tina:** We got there at 10:30, 20 minutes late, and paid $1,250 for room 204 in 2024.\n",
    ],
  },
  *check({ recording, pace }) {
    const all = find(recording, undefined, "", pace);
    const places = new Map<string, Span[]>();
    for (const { kind, text, span } of all) {
      const same = places.get(`${kind} ${text}`);
      if (same) same.push(span);
      else places.set(`${kind} ${text}`, [span]);
    }
    for (const { kind, text, span } of all) {
      const { ask, instead } = kinds[kind];
      const replacement = instead[recording.language] ?? instead.en;
      yield {
        span,
        turns: turnAt(span, recording),
        message: ask,
        fixes: [
          {
            title: message("Write “{text}” instead", { text: replacement }),
            safety: "chosen",
            edits: (places.get(`${kind} ${text}`) ?? []).map((place) => ({ span: place, text: replacement })),
          },
        ],
      };
    }
  },
});
