import { headerKeyOf } from "../language/index.ts";
import type { Located } from "../markdown/block.ts";
import { cite } from "./hover-concept.ts";
import { headerKeys } from "./header-keys.ts";
import type { Context, Hover } from "./context.ts";

/** What a key of the header is for. */
export function aboutKey(key: Located, { speech, vocabulary }: Context): Hover | undefined {
  const canonical = headerKeyOf(key.text) ?? key.text;
  const known = headerKeys.find((each) => each.key === canonical);
  if (!known) return undefined;
  const offered = canonical === "population" ? (vocabulary.pack.populations ?? []) : [];
  const list = offered.map(({ label }) => `- ${speech.show(label)}`).join("\n");
  const markdown = [`**${known.key}**`, speech.say(known.about), list].filter((part) => part !== "").join("\n\n");
  return { markdown, span: key.span };
}

/** What a rule looks for, and why a supervisor would ask. */
export function aboutRule(id: string, { rules, speech, docs, vocabulary }: Context): string {
  const { say, show } = speech;
  const rule = rules.find((each) => each.id === id);
  if (!rule) return say("There is no rule of this name.");
  const parts = [`**${rule.id}**`, say(rule.summary), say(rule.why)];
  const concept = rule.concept === undefined ? undefined : vocabulary.concept(rule.concept);
  if (concept) {
    const sources = concept.sources.filter(({ confirmed }) => confirmed).map((source) => cite(source, speech));
    const from = say("It comes from: {concept}.", { concept: show(concept.label) });
    parts.push(sources.length > 0 ? `${from} *${say("Source: {sources}", { sources: sources.join("; ") })}*` : from);
  }
  for (const { note, sources } of vocabulary.notes(id)) {
    if (note) parts.push(say("In your course: {note}", { note: show(note) }));
    const cited = sources.filter(({ confirmed }) => confirmed).map((source) => cite(source, speech));
    if (cited.length > 0) parts.push(`*${say("Source: {sources}", { sources: cited.join("; ") })}*`);
  }
  if (docs !== undefined) parts.push(`[${say("The rule's page")}](${docs}rules/${rule.id}.md)`);
  return parts.join("\n\n");
}
