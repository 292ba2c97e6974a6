import type { Span } from "../markdown/block.ts";
import { plainValue, type Value } from "../markdown/yaml-value.ts";
import type { Path } from "../schema/schema.ts";
import { message } from "../text/message.ts";
import { note } from "../text/note.ts";
import { defineRule } from "./rule.ts";
import { settingIssues } from "./settings.ts";

export const invalidSetting = defineRule({
  id: "invalid-setting",
  kind: "form",
  severity: "warning",
  summary: "The header gives a rule a setting that the rule does not have.",
  why: "A setting with a slip in it changes nothing, and the question that you thought was settled comes back.",
  limits: "It looks at the recording's own header. Packs and folder files show their slips where they stand.",
  options: {},
  examples: {
    fires: [
      note`
        ---
        recording: group
        rules: { silent-member: loud }
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        rules:
          worker-dominated-stretch: { share: 60 }
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        rules: { silent-member: }
        ---
        **Maria:** Hello.
      `,
    ],
    silent: [
      note`
        ---
        recording: group
        rules: { silent-member: off }
        ---
        **Maria:** Hello.
      `,
      note`
        ---
        recording: group
        rules:
          worker-dominated-stretch: { severity: hint, share: 0.5 }
        ---
        **Maria:** Hello.
      `,
    ],
  },
  goesBy: ["header"],
  *check({ recording: { header }, rules }) {
    const field = header.fields.find(({ key }) => key.text === "rules");
    if (field && header.ruleEntries.length === 0 && field.value !== null && !isEmpty(field.value))
      yield { span: field.span, message: message("“rules” names rules: { silent-member: off }.") };
    for (const { key, value } of header.ruleEntries) {
      const rule = rules.get(key.text);
      for (const issue of rule ? settingIssues(rule, plainValue(value)) : []) {
        const found = placeOf(value, issue.path, issue.atKey);
        yield { span: found.end > found.start ? found : key.span, message: issue.message };
      }
    }
  },
});

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

/** Where a part of a value stands. */
function placeOf(value: Value, [step, ...rest]: Path, atKey: boolean): Span {
  if (value.kind === "list") {
    const item = value.items[Number(step)];
    return item ? placeOf(item, rest, atKey) : value.span;
  }
  const entry = value.kind === "map" ? value.entries.find(({ key }) => key.text === String(step)) : undefined;
  if (!entry) return value.span;
  return atKey && rest.length === 0 ? entry.key.span : placeOf(entry.value, rest, atKey);
}
