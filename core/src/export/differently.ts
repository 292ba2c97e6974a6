/** The appendix: what the student was asked and sees differently, with the reason. */
import type { Recording, Suppression } from "../recording/model.ts";
import type { Rule } from "../rules/rule.ts";
import { type Catalogue, message, render } from "../text/message.ts";
import { markup, type Markup, nothing } from "./markup.ts";
import type { Telling } from "./telling.ts";

/** A list for the supervision hour; nothing where there is no reason to read. */
export function differently(
  recording: Recording,
  telling: Telling,
  rules: readonly Rule[],
  catalogue: Catalogue,
): Markup {
  const reasons = recording.suppressions.filter((suppression) => suppression.reason !== "");
  if (reasons.length === 0) return nothing;
  const asked = (id: string): string => {
    const rule = rules.find((each) => each.id === id);
    return rule ? render(message(rule.summary), catalogue) : id;
  };
  const items = reasons.map((suppression) => {
    const questions = suppression.rules.map((rule) => asked(rule.text)).join(" ");
    const place = markup`<span class="kind">${where(suppression, recording, telling)}.</span>`;
    return markup`<li><p>${place} ${questions}</p>
<blockquote>${suppression.reason}</blockquote></li>
`;
  });
  return markup`<section aria-labelledby="differently">
<h2 id="differently">${telling.words.differently}</h2>
<ol>
${items}</ol>
</section>
`;
}

function where({ scope, turns: [first, last] }: Suppression, { turns }: Recording, { words }: Telling): Markup {
  if (scope === "file" || first >= turns.length) return markup`${words.wholeRecording}`;
  const link = (index: number): Markup => markup`<a href="#turn-${index + 1}">${index + 1}</a>`;
  const end = Math.min(last, turns.length - 1);
  return end <= first ? markup`${words.turn} ${link(first)}` : markup`${words.turns} ${link(first)}–${link(end)}`;
}
