/** `docs/rules/`: one page a rule and a table of all. The examples on a page are the tests of its rule. */
import { check, createLines, createVocabulary, fileSpan, type Finding, render, type Vocabulary } from "#core";
import { readExample } from "../../core/src/example.ts";
import type { Rule } from "../../core/src/rules/rule.ts";
import { tooLargeRule } from "../../core/src/rules/too-large.ts";
import { filesOf } from "../../core/src/text/note.ts";
import type { Concept, Pack } from "../../core/src/vocabulary/pack.ts";
import { conceptPath } from "../../core/src/vocabulary/pages.ts";
import { bullets, byHand, fenced, paragraphs, table, type File } from "./file.ts";
import { citations } from "./sources.ts";

/** All pages of the rules. */
export function rulePages(rules: readonly Rule[], pack: Pack): File[] {
  const byId = new Map(pack.concepts.map((concept) => [concept.id, concept]));
  const vocabulary = createVocabulary(pack);
  return [
    { path: "docs/rules/README.md", text: index(rules) },
    ...rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: page(rule, conceptOf(rule, byId), vocabulary) })),
    { path: `docs/rules/${tooLargeRule.id}.md`, text: pageOfSize() },
  ];
}

/** The rules in a table; `folder` is the way from the page to docs/rules/. */
export function ruleTable(rules: readonly Rule[], folder = ""): string {
  const rows = [...rules, tooLargeRule].map((rule) => [
    `[\`${rule.id}\`](${folder}${rule.id}.md)`,
    rule.kind,
    "offByDefault" in rule ? "off" : rule.severity,
    rule.summary,
  ]);
  return table(["Rule", "Kind", "Our default", "What it looks for"], rows);
}

const kinds = {
  form: "*Form*: the file cannot be understood or handed in as it is.",
  practice: "*Practice*: a question to the worker, never a grade and never a label on a member.",
  safety: "*Safety*: somebody may be in danger. Talk to your supervisor today.",
} as const satisfies Record<Rule["kind"], string>;

/** What a rule of form says more softly. */
const faint = "As information or a hint: it is understood, and could say more.";

function index(rules: readonly Rule[]): string {
  const used = new Set(rules.map(({ kind }) => kind));
  const explained = Object.entries({ ...kinds, form: `${kinds.form} ${faint}` }).flatMap(([kind, words]) =>
    used.has(kind as Rule["kind"]) ? [words] : [],
  );
  return paragraphs("# Rules", byHand("core/src/rules/"), bullets(explained), ruleTable(rules));
}

/** What kind of question it is, and who decides how loud. */
function standing({ kind, severity, offByDefault }: Pick<Rule, "kind" | "severity" | "offByDefault">): string {
  const isFaint = severity === "information" || severity === "hint";
  const what = kind === "form" && isFaint ? "*Form*: the file is understood, and could say more." : kinds[kind];
  return `${what} ${offByDefault ? "Off until it is switched on; then its severity is" : "Severity:"} **${severity}** (our default).`;
}

function page(rule: Rule, concept: Concept | undefined, vocabulary: Vocabulary): string {
  const { id, summary, why, limits, options, examples } = rule;
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${name}\``,
    `\`${JSON.stringify(option.default)}\``,
    option.type === "number" ? `a number from ${option.minimum} to ${option.maximum}` : "a list of words",
    option.description,
  ]);
  return paragraphs(
    `# ${id}`,
    byHand(`core/src/rules/${id}.ts`),
    summary,
    standing(rule),
    "## Why a supervisor would ask",
    why,
    ...(concept ? origin(concept) : []),
    ...(rows.length > 0 ? ["## Options", table(["Option", "Our default", "May be", "What it means"], rows)] : []),
    Object.values(options).some(({ description }) => description.includes("as counted"))
      ? "_As counted_: lines of one person in a row are one turn."
      : "",
    "## What it cannot know",
    limits,
    "## When it speaks",
    ...examples.fires.flatMap((example) => [...shown(example), said(rule, example, vocabulary)]),
    "## When it is silent",
    ...examples.silent.flatMap(shown),
    ...answer(rule, vocabulary),
    ...(rule.kind === "safety" ? [] : switching(rule)),
  );
}

/** The page of what is said of files that are too large. It has no examples: none would fit on it. */
function pageOfSize(): string {
  const { id, summary, why, limits } = tooLargeRule;
  return paragraphs(
    `# ${id}`,
    byHand(`core/src/rules/${id}.ts`),
    summary,
    standing(tooLargeRule),
    "## Why it is said",
    why,
    "## What it cannot know",
    limits,
  );
}

/** An example, with the files beside it before it. */
function shown(example: string): string[] {
  const { asked, others } = filesOf(example);
  if (others.length === 0) return [fenced(asked)];
  return ["In the same folder:", ...others.map((text) => fenced(text)), "Asked about:", fenced(asked)];
}

/** What a rule finds in an example, asked as the product asks it. */
function found(rule: Rule, example: string, vocabulary: Vocabulary): readonly Finding[] {
  const { recording, series } = readExample(example, vocabulary);
  const settings = rule.offByDefault ? { [rule.id]: "on" } : {};
  return check(recording, { vocabulary, settings, series }).findings.filter((finding) => finding.rule === rule.id);
}

function said(rule: Rule, example: string, vocabulary: Vocabulary): string {
  const lines = createLines(filesOf(example).asked);
  return found(rule, example, vocabulary)
    .map(({ span, message }) => `> Line ${lines.positionAt(fileSpan(span).start).line + 1}: ${render(message)}`)
    .join("\n>\n");
}

/** How a writer answers: above the turn or, where a question is about the session or the file, anywhere in it. */
function answer(rule: Rule, vocabulary: Vocabulary): string[] {
  const { id, kind, examples } = rule;
  const [example = ""] = examples.fires;
  const isOfTurn = found(rule, example, vocabulary).every(({ turns }) => turns !== undefined);
  const where = isOfTurn ? "Say so above the turn" : "Say so below the header";
  const comment = (reason: string): string =>
    fenced(`<!-- recording-disable${isOfTurn ? "-next-turn" : ""} ${id}: ${reason} -->`);
  switch (kind) {
    case "safety":
      return [
        "## When you have dealt with it",
        "Say above the turn what was done, and when your supervisor heard of it. Nothing else settles this question, and it stays first on the agenda:",
        comment("asked her right after the meeting, told my supervisor the same evening"),
      ];
    case "practice":
      return [
        "## If you see it differently",
        `${where}. Your reason stays with the recording, for you and your supervisor:`,
        comment("your reason"),
      ];
    case "form":
      return ["## If it is meant so", `${where}, and it is not asked there again:`, comment("your reason")];
  }
}

/** A rule of kind *safety* has no switch: only an answer at the turn settles it. */
function switching({ id, offByDefault }: Rule): string[] {
  const to = offByDefault ? "on" : "off";
  return [
    `## Switching it ${to}`,
    "For one recording, in its header:",
    fenced(`rules: { ${id}: ${to} }`, "yaml"),
    "For all of yours, in the settings:",
    fenced(`"processRecordings.rules": { ${JSON.stringify(id)}: "${to}" }`, "json"),
  ];
}

function origin(concept: Concept): string[] {
  const sources = citations(concept);
  return [
    "## Where it comes from",
    `[${concept.label.en}](../${conceptPath(concept.id)}): ${concept.definition.en}`,
    ...(sources.length > 0 ? [bullets(sources)] : []),
  ];
}

function conceptOf({ id, concept }: Rule, byId: ReadonlyMap<string, Concept>): Concept | undefined {
  if (concept === undefined) return undefined;
  const found = byId.get(concept);
  if (!found) throw new Error(`The rule “${id}” names the concept “${concept}”, which the pack does not have.`);
  return found;
}
