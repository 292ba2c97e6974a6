/** Changes of the lists of people in a header. */
import { headerKeyOf } from "../../language/index.ts";
import type { Header, Person, Recording, Speaker } from "../../recording/model.ts";
import { message } from "../../text/message.ts";
import type { Edit, Fix } from "../rule.ts";
import { insertedLines } from "./header-lines.ts";
import { listInYaml } from "./yaml-text.ts";
import { lineEndIn } from "../../text/line-end.ts";

/** The members who say something. */
export function speakingMembers({ speakers, tally }: Recording): readonly Speaker[] {
  return speakers.filter(({ role, id }) => role === "member" && tally.of(id).turns > 0);
}

/** The roster of those who speak, in the form the header has; of those whom a roster lacks but for slips of the pen. */
export function rosterEdits(recording: Recording): readonly Edit[] {
  const { header } = recording;
  const speaking = speakingMembers(recording);
  if (header.rosterDeclared)
    return speaking.flatMap(({ name, declared, similarTo }) =>
      declared || similarTo !== undefined ? [] : (addMember(name, header) ?? []),
    );
  const isThere = header.fields.some(({ key }) => headerKeyOf(key.text) === "members");
  if (isThere || speaking.length === 0) return [];
  const names = speaking.map(({ name }) => name);
  const edit = insertedLines([{ key: "members", value: names.join(", "), yaml: listInYaml(names) }], recording);
  return edit ? [edit] : [];
}

/** Puts a name behind the last member, in the form that the list has; nothing where there is no list. */
export function addMember(name: string, { members, form }: Header): Edit | undefined {
  const last = members.at(-1);
  if (!last || form === "none") return undefined;
  const { block, start, end } = last.span;
  const line = lineBefore(block.text, start);
  const bullet = /^(\s*-\s+)(?:\{?\s*name:\s*)?$/.exec(line)?.[1];
  const eol = lineEndIn(block.text);
  if (bullet === undefined)
    return /[\]},]/.test(block.text.slice(end, end + 1)) || !line.includes("{")
      ? { span: { block, start: end, end }, text: `, ${name}` }
      : undefined;
  const lineEnd = end + (/^[^\r\n]*/.exec(block.text.slice(end))?.[0].length ?? 0);
  return { span: { block, start: lineEnd, end: lineEnd }, text: `${eol}${bullet}${name}` };
}

/** Takes a name out of a list, with the comma or the line that goes with it; nothing where the entry says more than a name. */
export function removePerson({ span }: Person): Edit | undefined {
  const { block, start, end } = span;
  const before = lineBefore(block.text, start);
  const behind = block.text.slice(end);
  if (before.includes("{")) return undefined;
  const lineEnd = /^[ \t]*(?:\r\n|\n|\r)/.exec(behind)?.[0].length;
  if (/^\s*-\s+$/.test(before) && lineEnd !== undefined)
    return { span: { block, start: start - before.length, end: end + lineEnd }, text: "" };
  const comma = /^\s*,[ \t]*/.exec(behind)?.[0].length;
  if (comma !== undefined) return { span: { block, start, end: end + comma }, text: "" };
  const commaBefore = /,\s*$/.exec(before)?.[0].length ?? 0;
  return { span: { block, start: start - commaBefore, end }, text: "" };
}

/** Moves somebody who is listed as absent to the members; nothing where one of the lists does not let it be done. */
export function moveToMembers(person: Person, header: Header): Fix[] {
  const { name } = person;
  const edits = [addMember(name, header), removePerson(person)].filter((edit) => edit !== undefined);
  return edits.length === 2
    ? [{ title: message("Move “{name}” to the members", { name }), safety: "chosen", edits }]
    : [];
}

/** What stands in the line before a place. */
function lineBefore(text: string, at: number): string {
  return /[^\r\n]*$/.exec(text.slice(0, at))?.[0] ?? "";
}
