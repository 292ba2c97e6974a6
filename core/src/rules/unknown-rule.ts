import type { Located } from "../markdown/block.ts";
import { message, type Message } from "../text/message.ts";
import { closest } from "../text/names.ts";
import { note } from "../text/note.ts";
import { defineRule, type Found, type Rule } from "./rule.ts";

export const unknownRule = defineRule({
  id: "unknown-rule",
  kind: "form",
  severity: "warning",
  summary: "A suppression or a setting names a rule that does not exist.",
  why: "It does nothing, and you may think that it does.",
  limits: "It knows the rules of this version.",
  options: {},
  examples: {
    fires: [
      note`
        <!-- recording-disable-next-turn silent-memeber: she passes today -->
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        rules: { worker-dominates: off }
        ---
        **Maria:** Hello.
      `,
    ],
    silent: [
      note`
        <!-- recording-disable-file silent-member: all agreed to pass today -->
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        rules: { silent-member: off }
        ---
        **Maria:** Hello.
      `,
    ],
  },
  goesBy: ["header", "suppressions"],
  *check({ recording, rules }) {
    const named = [
      ...recording.suppressions.flatMap((suppression) => suppression.rules),
      ...recording.header.ruleEntries.map(({ key }) => key),
    ];
    for (const name of named) if (!rules.has(name.text)) yield unknown(name, rules);
  },
});

/** That there is no such rule, and which one may be meant. */
export function noRule(text: string, known: Iterable<string>): { readonly id?: string; readonly message: Message } {
  const id = closest(text, known);
  if (id === undefined) return { message: message("There is no rule “{id}”.", { id: text }) };
  return { id, message: message("There is no rule “{id}”. Did you mean “{meant}”?", { id: text, meant: id }) };
}

function unknown({ text, span }: Located, rules: ReadonlyMap<string, Rule>): Found {
  const { id, message: said } = noRule(text, rules.keys());
  if (id === undefined) return { span, message: said };
  const title = message("Change to {id}", { id });
  return { span, message: said, fixes: [{ title, safety: "chosen", edits: [{ span, text: id }] }] };
}
