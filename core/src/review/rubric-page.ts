/** A course's rubric beside a recording, as a page: criteria, levels, what may be cited, and what was recorded. */
import type { Recorded } from "../analysis/recorded-levels.ts";
import { escapeMarkdown, type Speech } from "../features/speech.ts";
import type { Recording } from "../recording/model.ts";
import { rules } from "../rules/index.ts";
import type { Finding } from "../rules/rule.ts";
import type { Level } from "../vocabulary/pack.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type CriterionHere, rubricOf } from "./rubric.ts";

/** The rubric as Markdown. What may be cited is a list of places, and says nothing about a level. */
export function rubricPage(
  recording: Recording,
  vocabulary: Vocabulary,
  findings: readonly Finding[],
  { say, pick, show }: Speech,
): string {
  const { criteria, unknown } = rubricOf(recording, vocabulary, findings);
  const { group, session } = recording.header;
  const about = [group?.text, session?.number === undefined ? "" : say("session {number}", { number: session.number })];
  const title = [say("Rubric"), ...about.filter((part) => part)].map((part) => escapeMarkdown(part ?? "")).join(" · ");
  if (criteria.length === 0) return `# ${title}\n\n${say("The course pack in force has no rubric.")}\n`;
  const parts = [
    `# ${title}`,
    say("What may be cited is a list of places in this recording. Levels are a person's to choose."),
  ];
  for (const here of criteria) parts.push(...criterionParts(here));
  if (unknown.length > 0)
    parts.push(
      `## ${say("Recorded, but not in this rubric")}`,
      unknown.map((each) => `- ${unknownLine(each)}`).join("\n"),
    );
  const [first] = criteria;
  const example = `rubric: { ${first?.criterion.id ?? ""}: ${first?.criterion.levels[0]?.id ?? ""} }`;
  parts.push(say("A supervisor records levels in the header, for instance {example}.", { example: `\`${example}\`` }));
  return `${parts.join("\n\n")}\n`;

  function criterionParts({ criterion, tags, asked, recorded, level }: CriterionHere): readonly string[] {
    const cited = [
      ...tags.map(({ concept, turns }) => {
        const label = vocabulary.concept(concept)?.label;
        return `${escapeMarkdown(label ? pick(label) : concept)}: ${turnsText(turns)}`;
      }),
      ...asked.map(({ rule, turns }) => {
        const summary = rules.find(({ id }) => id === rule)?.summary;
        const what = `${summary === undefined ? "" : `${say(summary)} `}\`${rule}\``;
        return turns.length > 0 ? `${what}: ${turnsText(turns)}` : what;
      }),
    ];
    const levels = criterion.levels.map((each) => `${escapeMarkdown(pick(each.title))} (\`${each.id}\`)`).join(" · ");
    return [
      `## ${escapeMarkdown(pick(criterion.title))} (\`${criterion.id}\`)`,
      ...(criterion.description ? [show(criterion.description)] : []),
      `${say("Levels")}: ${levels}`,
      `${say("Recorded")}: ${recorded ? recordedText(recorded, level) : "–"}`,
      `${say("May be cited")}:${cited.length === 0 ? ` ${say("nothing is tagged or asked for it here.")}` : ""}`,
      ...(cited.length > 0 ? [cited.map((line) => `- ${line}`).join("\n")] : []),
    ];
  }

  function recordedText(recorded: Recorded, level: Level | undefined): string {
    const what = level
      ? `**${escapeMarkdown(pick(level.title))}**`
      : recorded.level === ""
        ? say("no level")
        : say("{level}, which is no level of this criterion", { level: escapeMarkdown(recorded.level) });
    const where = recorded.turns.length > 0 ? ` (${turnsText(recorded.turns)})` : "";
    return `${what}${where}${recorded.comment === undefined ? "" : `. ${escapeMarkdown(recorded.comment)}`}`;
  }

  function unknownLine({ criterion, level }: Recorded): string {
    return `${escapeMarkdown(criterion)}: ${level === "" ? "–" : escapeMarkdown(level)}`;
  }

  function turnsText(turns: readonly number[]): string {
    const list = turns.map((turn) => turn + 1).join(", ");
    return turns.length === 1 ? say("turn {list}", { list }) : say("turns {list}", { list });
  }
}

/** The same as data: schema 1 of `rubric FILE --format json`. Turns are written ones, counted from 0. */
export function rubricJson(recording: Recording, vocabulary: Vocabulary, findings: readonly Finding[]): object {
  const { criteria, unknown } = rubricOf(recording, vocabulary, findings);
  return {
    schema: 1,
    criteria: criteria.map(({ criterion: { id, title, levels }, tags, asked, recorded, level }) => ({
      ...{ id, title, levels, tags, asked },
      ...(recorded && { recorded: { ...recorded, ...(level && { level: level.id }), known: level !== undefined } }),
    })),
    unknown,
  };
}
