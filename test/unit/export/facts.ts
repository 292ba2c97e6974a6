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
    // One in a row is about the row's turns; on lines of their own each has its own.
    suppressions: suppressions.flatMap(({ scope, rules, reason, turns: [from, to] }) => {
      const said = [scope, rules.map((rule) => rule.text), reason];
      if (scope !== "next-turn") return [[...said, from, to]];
      return Array.from({ length: to - from + 1 }, (_, index) => [...said, from + index]);
    }),
    silences: silences.map(({ after, seconds }) => [after, seconds]),
    events: events.map(({ after, text }) => [after, text]),
  };
  return JSON.parse(JSON.stringify(told)) as object;
}
