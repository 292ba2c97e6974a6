import { headerKeyOf } from "../language/index.ts";
import { nameKey } from "../text/names.ts";
import { settingWords } from "../rules/settings.ts";
import { holds } from "./at.ts";
import { languageFor } from "./complete-templates.ts";
import { behind, type Completion, type Place, restOfWord, wordsAs } from "./completion-item.ts";
import { peopleFor } from "./complete-roster.ts";
import { rulesAs } from "./complete-rules.ts";
import { headerKeys } from "./header-keys.ts";
import { plainOf } from "./snippet.ts";

/** Keys that are not there yet at the beginning of a line, and values after a key. */
export function headerItems(place: Place): readonly Completion[] {
  const { before, line } = place;
  const key = /^([\p{L}][\p{L} -]*):/u.exec(before)?.[1];
  if (key !== undefined) return values(headerKeyOf(key) ?? key, place);
  if (/^(?:---|\.\.\.)[ \t]*$/.test(line.text)) return [];
  if (/^[\p{L}]*$/u.test(before)) return keys(place);
  const above = keyAbove(place);
  if (above === "rules") return ruleItems(/^[ \t]+(.*)$/.exec(before)?.[1], place);
  if (!/^[ \t]*-[ \t]/.test(before)) return [];
  return above === "population" ? populations(place) : above === undefined ? [] : peopleFor(above, place);
}

function keys(place: Place): readonly Completion[] {
  const { before, line, offset, recording, context } = place;
  const there = new Set(recording.header.fields.map(({ key }) => headerKeyOf(key.text) ?? key.text));
  const own = headerKeyOf(/^[^:]*/.exec(line.text)?.[0].trim() ?? "");
  const taken = (key: string): boolean =>
    (there.has(key) && key !== own) ||
    (key === "workers" && there.has("worker")) ||
    (key === "worker" && there.has("workers"));
  const rest = restOfWord(place);
  const span = { start: offset - before.length, end: offset + rest };
  const about = (words: string): Pick<Completion, "kind" | "detail" | "span"> => ({
    kind: "key",
    detail: context.speech.say(words),
    span,
  });
  // A key that has its value already is only called otherwise.
  const isNamed = /^[ \t]*:/.test(behind(place).slice(rest));
  return headerKeys
    .filter(({ key }) => !taken(key))
    .map(({ key, about: text, form, values: choices }) => {
      if (isNamed) return { label: key, text: key, ...about(text) };
      const snippet = `${key}: ${form ?? (choices ? `\${1|${choices.join(",")}|}` : "")}`;
      return { label: key, text: form === undefined ? `${key}: ` : plainOf(snippet), snippet, ...about(text) };
    });
}

function values(key: string, place: Place): readonly Completion[] {
  const { before } = place;
  if (key === "rules") return ruleItems(/[{,][ \t]*([^{,]*)$/.exec(before)?.[1], place);
  if (key === "population") return populations(place);
  const choices = headerKeys.find((each) => each.key === key)?.values;
  if (!choices) return peopleFor(key, place);
  if (!/:[ \t]*[\p{L}-]*$/u.test(before)) return [];
  return wordsAs(choices, /[\p{L}-]*$/u.exec(before)?.[0] ?? "", place);
}

/** Rules by their ids, and behind one what it can be set to. `written`: the entry so far. */
function ruleItems(written: string | undefined, place: Place): readonly Completion[] {
  const found = /^([a-z0-9-]*)(?:[ \t]*:[ \t]*([a-z]*))?$/.exec(written ?? "?");
  if (!found) return [];
  const [, id = "", setting] = found;
  const isSet = /^[ \t]*:/.test(behind(place).slice(restOfWord(place)));
  if (setting === undefined) return rulesAs((rule) => (isSet ? rule : `${rule}: `), id, place);
  const rule = place.context.rules.find((each) => each.id === id);
  return rule ? wordsAs(settingWords(rule), setting, place) : [];
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

/** The key whose indented lines the writer is in. */
function keyAbove({ line, recording }: Place): string | undefined {
  const { block } = line;
  const above = recording.header.fields.filter(
    ({ key }) => block !== undefined && block.start + key.span.start < line.start,
  );
  const last = above.at(-1)?.key.text;
  return last === undefined ? undefined : (headerKeyOf(last) ?? last);
}
