/** What data files name, as completion and hover show it. */
import type { Context } from "../features/context.ts";
import { describeConcept, groupName } from "../features/hover-concept.ts";
import { aboutRule } from "../features/hover-header.ts";
import type { Named } from "../schema/schema.ts";
import type { Thing } from "./complete.ts";

/** Everything of a kind that is known here: concepts and rules of the context, packs as the host finds them. */
export function thingsOf(context: Context, packs: readonly { readonly name: string; readonly version: string }[]) {
  const { vocabulary, rules, speech } = context;
  return (named: Named): readonly Thing[] => {
    if (named === "rule")
      return rules.map((rule) => ({
        id: rule.id,
        detail: speech.say(rule.summary),
        about: aboutRule(rule.id, context),
      }));
    if (named === "pack")
      return packs.map(({ name, version }) => ({ id: name, detail: version, about: `**${name}** ${version}` }));
    return vocabulary.pack.concepts.map((concept) => ({
      id: concept.id,
      detail: `${speech.pick(concept.label)} · ${groupName(concept.group, speech)}`,
      about: describeConcept(concept, context),
    }));
  };
}
