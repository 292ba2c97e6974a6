import { type Completion, type Place, restOfWord } from "./completion-item.ts";

const comment =
  /<!--[ \t]*recording-(?:disable-next-turn|disable-file|disable|enable)[ \t]+(?:[a-z0-9-]+,[ \t]*)*([a-z0-9-]*)$/;

/** Ids of rules inside a suppression. */
export function ruleIds(place: Place): readonly Completion[] | undefined {
  const written = comment.exec(place.before)?.[1];
  return written === undefined ? undefined : rulesAs((id) => id, written, place);
}

/** Every rule as a completion of what has been written of it. */
export function rulesAs(form: (id: string) => string, written: string, place: Place): readonly Completion[] {
  const { context, offset } = place;
  const { say } = context.speech;
  const span = { start: offset - written.length, end: offset + restOfWord(place) };
  return context.rules.map((rule) => ({
    label: rule.id,
    kind: "rule",
    detail: say(rule.summary),
    documentation: `${say(rule.summary)}\n\n${say(rule.why)}`,
    text: form(rule.id),
    span,
  }));
}
