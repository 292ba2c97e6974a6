import { headerKeyOf } from "../language/index.ts";
import { nameKey } from "../text/names.ts";
import { holds } from "./at.ts";
import { languageFor } from "./complete-templates.ts";
import type { Completion, Place } from "./completion-item.ts";
import { rulesAs } from "./complete-rules.ts";
import { headerKeys } from "./header-keys.ts";
import { plainOf } from "./snippet.ts";

/** Keys that are not there yet at the beginning of a line, and values after a key. */
export function headerItems(place: Place): readonly Completion[] {
  const { before } = place;
  const key = /^([\p{L}][\p{L} -]*):/u.exec(before)?.[1];
  if (key !== undefined) return values(headerKeyOf(key) ?? key, place);
  if (/^[\p{L}]*$/u.test(before)) return keys(place);
  if (/^[ \t]*-[ \t]/.test(before) && keyAbove(place) === "population") return populations(place);
  const nested = /^[ \t]+([a-z0-9-]*)$/.exec(before)?.[1];
  return nested !== undefined && keyAbove(place) === "rules" ? rulesAs((id) => `${id}: `, nested, place) : [];
}

function keys({ before, line, offset, recording, context }: Place): readonly Completion[] {
  const there = new Set(recording.header.fields.map(({ key }) => headerKeyOf(key.text) ?? key.text));
  const own = headerKeyOf(/^[^:]*/.exec(line.text)?.[0].trim() ?? "");
  const taken = (key: string): boolean =>
    (there.has(key) && key !== own) ||
    (key === "workers" && there.has("worker")) ||
    (key === "worker" && there.has("workers"));
  return headerKeys
    .filter(({ key }) => !taken(key))
    .map(({ key, about, form, values: choices }) => {
      const snippet = `${key}: ${form ?? (choices ? `\${1|${choices.join(",")}|}` : "")}`;
      return {
        label: key,
        kind: "key",
        detail: context.speech.say(about),
        text: form === undefined ? `${key}: ` : plainOf(snippet),
        snippet,
        span: { start: offset - before.length, end: offset },
      };
    });
}

function values(key: string, place: Place): readonly Completion[] {
  const { before, offset, recording } = place;
  const written = /[\p{L}\p{N}-]*$/u.exec(before)?.[0] ?? "";
  const as = (label: string): Completion => ({
    label,
    kind: "value",
    text: before.endsWith(":") ? ` ${label}` : label,
    span: { start: offset - written.length, end: offset },
  });
  if (key === "rules") {
    const inside = /[{,][ \t]*([a-z0-9-]*)$/.exec(before)?.[1];
    return inside === undefined ? [] : rulesAs((id) => `${id}: `, inside, place);
  }
  if (key === "population") return populations(place);
  const choices = headerKeys.find((each) => each.key === key)?.values;
  if (choices) return /:[ \t]*[\p{L}-]*$/u.test(before) ? choices.map(as) : [];
  if (!peopleKeys.has(key)) return [];
  const named = new Set([...before.matchAll(/[\p{L}\p{M}.'’]+/gu)].map((name) => name[0]));
  const people = recording.speakers.filter(({ role }) =>
    key.startsWith("worker") ? role === "worker" : role === "member" || key === "seating",
  );
  return people.filter(({ name }) => !named.has(name)).map(({ name }) => as(name));
}

/** What the pack offers for whom a group serves, in the language of the recording. What is there already is left out. */
function populations({ before, offset, recording, context }: Place): readonly Completion[] {
  const language = languageFor(recording, context);
  const written = /[^:,[\]]*$/.exec(before)?.[0].replace(/^[ \t]*(?:-[ \t]+)?/, "") ?? "";
  const others = recording.header.population.filter(({ span }) => !holds(span, offset));
  const there = new Set(others.map(({ text }) => nameKey(text)));
  return (context.vocabulary.pack.populations ?? []).flatMap(({ id, label }) => {
    const words = label[language] ?? label.en;
    if (there.has(nameKey(words))) return [];
    const text = /[:[,-]$/.test(before) ? ` ${words}` : words;
    const span = { start: offset - written.length, end: offset };
    return [{ label: words, kind: "value", filter: `${words} ${label.en} ${id}`, text, span }];
  });
}

const peopleKeys: ReadonlySet<string> = new Set(["worker", "workers", "members", "absent", "new", "seating"]);

/** The key whose indented lines the writer is in. */
function keyAbove({ line, recording }: Place): string | undefined {
  const { block } = line;
  const above = recording.header.fields.filter(
    ({ key }) => block !== undefined && block.start + key.span.start < line.start,
  );
  const last = above.at(-1)?.key.text;
  return last === undefined ? undefined : (headerKeyOf(last) ?? last);
}
