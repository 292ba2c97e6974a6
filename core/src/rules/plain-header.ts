import { headerKeyOf } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import { commentsOf } from "../markdown/inline/marks.ts";
import type { Field, Header, Person, Recording } from "../recording/model.ts";
import { isWhole } from "../recording/header/running-header.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit } from "./rule.ts";
import { listInYaml, textInYaml } from "./shared/yaml-text.ts";
import { lineEndIn } from "../text/line-end.ts";

export const plainHeader = defineRule({
  id: "plain-header",
  kind: "form",
  severity: "hint",
  summary: "The header stands in plain lines, and could be front matter.",
  why: "Plain lines are read and counted. Between two lines of `---` the header also has completion, hovers and checks, holds the legend and the course pack, and no line of the dialogue can be taken for it.",
  limits: "It offers to rewrite the lines that it reads; what it does not know is kept as written.",
  options: {},
  examples: {
    fires: [
      note`
        Date: March 2026
        Members present: Maria, Tina
        Leader: Sam

        **Maria:** Hello.
        **Tina:** Hello.
      `,
      note`
        # Third meeting

        Fecha: marzo de 2026
        Participantes: Ana, Rosa
        Tema: los papeles: cuáles faltan

        **Ana:** Hola.
        **Rosa:** Hola.
      `,
    ],
    silent: [
      note`
        ---
        date: March 2026
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Hello.
      `,
      note`
        **Maria:** Hello.

        Date: that was the word he used.
      `,
    ],
  },
  goesBy: ["header", "first"],
  *check({ recording }) {
    const { header, first } = recording;
    const [top] = header.fields;
    if (header.form !== "plain" || !top || !first) return;
    const { block } = top.span;
    yield {
      span: { block, start: 0, end: block.contentEnd },
      message: message("These lines are read as the header. As front matter they can hold more."),
      fixes: [{ title: message("Write it as front matter"), safety: "chosen", edits: rewritten(recording, first) }],
    };
  },
});

/** Front matter at the top of the file in the place of the lines that it comes from. */
function rewritten({ header }: Recording, first: Block): Edit[] {
  const eol = lineEndIn(first.text);
  const keys = new Map(header.fields.map((field) => [headerKeyOf(field.key.text) ?? field.key.text, field]));
  const lines = Array.from(keys, ([key, field]) => `${textInYaml(key)}: ${valueOf(key, field, header)}`.trimEnd());
  // The legend alone may say who the writer is.
  const isSaid = header.workers.length === 0 || keys.has("worker") || keys.has("workers");
  if (!isSaid) lines.push(`workers: ${listInYaml(header.workers.map(({ name }) => name))}`);
  // What says more than the header stays where it is.
  const whole = header.fields.filter((field) => isWhole(field.key.span, field.span));
  const blocks = new Set(whole.flatMap(({ key, span }) => [key.span.block, span.block]));
  // What the writer has noted beside a line is no value, and not lost either.
  const notes = Array.from(blocks, ({ text: own }) => commentsOf(own).map(([start, end]) => own.slice(start, end)));
  const below = notes.flat().map((comment) => `${comment}${eol}${eol}`);
  const text = `---${eol}${lines.join(eol)}${eol}---${eol}${eol}${below.join("")}`;
  // The empty heading of a table goes with its rows.
  if (first.kind === "table-head") blocks.add(first);
  const removals = Array.from(blocks, (block): Edit => ({
    span: { block, start: 0, end: block.text.length },
    text: "",
  }));
  const top: Edit = { span: { block: first, start: 0, end: 0 }, text };
  return blocks.has(first)
    ? removals.map((edit) => (edit.span.block === first ? { ...edit, text } : edit))
    : [top, ...removals];
}

/** A value as YAML has it: people and letters as they were understood, everything else as it stands. */
function valueOf(key: string, { value }: Field, header: Header): string {
  const names = (people: readonly Person[]): string =>
    listInYaml(
      people.map(({ name, alias, me }) => {
        const more = alias ?? me;
        return more === undefined ? name : `${name} (${more})`;
      }),
    );
  switch (key) {
    case "members":
      return names(header.members);
    case "absent":
      return names(header.absent);
    case "new":
      return names(header.newcomers);
    case "worker":
    case "workers":
      return names(header.workers);
    case "seating":
      return listInYaml(header.seating.map(({ text }) => text));
    case "aliases":
      return `{ ${header.aliases.map(({ letter, name }) => `${textInYaml(letter.text)}: ${textInYaml(name.text)}`).join(", ")} }`;
    default:
      return typeof value === "string" ? textInYaml(value) : "";
  }
}
