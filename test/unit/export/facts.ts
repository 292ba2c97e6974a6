/** Everything that the model says and another notation must say too. */
import { headerKeyOf, type Recording } from "#core";

/** The facts as plain data, to be compared. */
export function facts({ header, turns, sections, suppressions, silences, events, speakers }: Recording): object {
  const tag = (each: Recording["turns"][number]["tags"][number]): unknown[] => [
    ...[each.written, each.concept, each.by, each.tentative, each.turns],
  ];
  const told = {
    header: header.fields
      .filter(({ key }) => key.text !== "notation")
      .map(({ key, value }) => [
        headerKeyOf(key.text) ?? key.text,
        Array.isArray(value) ? value.map(String).join(", ") : typeof value === "number" ? String(value) : (value ?? ""),
      ]),
    speakers: speakers.map(({ id, role, name }) => [id, role, name]).sort(),
    turns: turns.map((turn) => ({
      speaker: turn.speaker.id,
      text: turn.text.replace(/\s+/g, " "),
      acts: turn.nonverbal,
      silence: turn.silence,
      to: turn.addressees.map(({ id, basis, written }) => [id, basis, written]),
      tags: turn.tags.map(tag).map(String).sort(),
      notes: turn.annotations
        .filter(({ text }, index) => text !== "" || turn.tags.some(({ annotation }) => annotation === index))
        .map(({ kind, text, author, date, role, to, resolved, orphan }) =>
          JSON.stringify([kind, text, author, date, role, to, resolved, orphan]),
        )
        .sort(),
    })),
    sections: sections.map(({ kind, title, turns: span, text, tags }) => [kind, title, span, text, tags.map(tag)]),
    suppressions: suppressions.map((each) => [
      each.scope,
      each.rules.map((rule) => rule.text),
      each.reason,
      each.turns,
    ]),
    silences: silences.map(({ after, seconds }) => [after, seconds]),
    events: events.map(({ after, text }) => [after, text]),
  };
  return JSON.parse(JSON.stringify(told)) as object;
}
