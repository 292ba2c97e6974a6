import { headerKeyOf } from "../language/index.ts";
import type { Recording, Speaker } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule, type Edit, type Fix } from "./rule.ts";
import { listInYaml } from "./shared/yaml-text.ts";

export const inferredRoster = defineRule({
  id: "inferred-roster",
  kind: "form",
  severity: "hint",
  summary: "Nobody is listed as present; who was there is only inferred from who speaks.",
  why: "Whoever was silent is nowhere in the dialogue. Only a roster shows who was there and said nothing, and keeps a slip of the pen from becoming a person.",
  limits: "The list that is offered holds those who speak. Add those who did not.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        worker: Sam
        ---
        **Maria:** Hello.
        **Tina:** Hello.
      `,
      note`
        **Maria:** Hello.
        **Tina:** Hello.
        **Worker:** Good evening.
      `,
    ],
    silent: [
      note`
        ---
        members: [Maria, Tina]
        worker: Sam
        ---
        **Maria:** Hello.
        **Tina:** Hello.
      `,
      note`
        ---
        recording: individual
        worker: Sam
        ---
        **Maria:** Hello.
        **Sam:** Hello.
      `,
    ],
  },
  *check({ recording }) {
    const { header, first, speakers, tally } = recording;
    if (header.rosterDeclared || header.recording === "individual" || !first) return;
    const speaking = speakers.filter(({ role, id }) => role === "member" && tally.of(id).turns > 0);
    if (speaking.length < 2) return;
    const end = /^[^\r\n]*/.exec(first.text)?.[0].length ?? 0;
    const figures = { members: speaking.length };
    yield {
      span: { block: first, start: 0, end: Math.max(end, Math.min(1, first.text.length)) },
      figures,
      message: message(
        "No roster: {members} members speak, and nobody knows who was silent. Were there others?",
        figures,
      ),
      fixes: roster(speaking, recording),
    };
  },
});

/** The roster of those who speak, in the form the header has. */
function roster(speaking: readonly Speaker[], { header, first: block, language }: Recording): Fix[] {
  const isThere = header.fields.some(({ key }) => headerKeyOf(key.text) === "members");
  if (!block || isThere) return [];
  const names = speaking.map(({ name }) => name);
  const eol = /\r\n|\n|\r/.exec(block.text)?.[0] ?? "\n";
  const line = `members: ${listInYaml(names)}${eol}`;
  const label = language === "es" ? "Integrantes" : "Members present";
  const edit = ((): Edit => {
    if (header.form === "none" || !header.insertAt)
      return { span: { block, start: 0, end: 0 }, text: `---${eol}${line}---${eol}${eol}` };
    if (header.form === "plain") return { span: header.insertAt, text: `${eol}${label}: ${names.join(", ")}` };
    return { span: header.insertAt, text: line };
  })();
  return [{ title: message("Write those who speak into the header"), safety: "chosen", edits: [edit] }];
}
