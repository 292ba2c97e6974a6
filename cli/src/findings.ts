/** Findings of one file in the form of `check --format json`, schema 1. */
import {
  check,
  type Checked as RulesSaid,
  type Finding,
  type FindingKind,
  type JsonRange,
  type Position,
  rangeOf,
  readWithin,
  type Recording,
  type Rule,
  type SessionSummary,
  type Severity,
  type Suppression,
  type Turn,
} from "#core";
import type { Loaded } from "./load.ts";
import type { Say } from "./words.ts";

export interface SaidFinding {
  readonly rule: string;
  readonly kind: FindingKind;
  readonly severity: Severity;
  readonly message: string;
  readonly range: JsonRange;
  readonly related: readonly SaidPlace[];
  readonly figures: Readonly<Record<string, number>>;
  readonly concept?: string;
  /** The rule's page, from the root of the project. */
  readonly docs: string;
  readonly fixes: readonly { readonly title: string; readonly safety: string }[];
  /** What the writer says was done, of a finding about safety. */
  readonly answered?: { readonly reason: string; readonly range: JsonRange };
}

/** A place that a finding rests on; `uri` where it is in another file. */
export interface SaidPlace {
  readonly message: string;
  readonly range: JsonRange;
  readonly uri?: string;
}

/** What is said of one file. */
export interface Said {
  readonly file: Pick<Loaded, "path" | "uri">;
  readonly findings: readonly SaidFinding[];
  /** Findings that are answered and stay on the list: whether everybody is safe. */
  readonly answered: readonly SaidFinding[];
}

/** What was found in one recording. */
export interface Checked extends Said {
  readonly file: Loaded;
  readonly recording: Recording;
  /** How many findings the writer has answered. */
  readonly answers: number;
  readonly used: ReadonlySet<Suppression>;
  readonly broken: readonly Broken[];
}

/** What the rules have said of one file, and which of them broke. */
export interface Answered extends RulesSaid {
  readonly recording: Recording;
  readonly broken: readonly Broken[];
}

/** A rule of ours that broke, with what it threw, and at which turn, if it was one. */
export interface Broken {
  readonly rule: string;
  readonly error: unknown;
  readonly at?: Position;
}

/** Reads a file and asks the rules about it, all of them or some. */
export function askFile(file: Loaded, rules?: readonly Rule[], series: readonly SessionSummary[] = []): Answered {
  const { vocabulary, folder } = file;
  const recording = readWithin(file.text, vocabulary);
  const broken: Broken[] = [];
  const onFault = (rule: string, error: unknown, turn?: Turn): void =>
    void broken.push({ rule, error, ...(turn && { at: rangeOf(turn.span, file.lines).start }) });
  const checked = check(recording, {
    ...{ vocabulary, onFault, series },
    ...(folder ? { folder } : {}),
    ...(rules ? { rules } : {}),
  });
  return { recording, broken, ...checked };
}

/** The same as it is said. */
export function checkFile(
  file: Loaded,
  say: Say,
  rules?: readonly Rule[],
  series: readonly SessionSummary[] = [],
): Checked {
  const { recording, findings, answered, used, broken } = askFile(file, rules, series);
  const said = findings.map((finding) => saidOf(finding, file, say));
  const safe = answered.filter(({ kind }) => kind === "safety");
  return {
    ...{ file, recording, used, broken },
    findings: said,
    answers: answered.length,
    answered: safe.map((finding) => ({ ...saidOf(finding, file, say), ...answerTo(finding, recording, file) })),
  };
}

/** The writer's answer to a finding about safety: it stands at one of its turns. */
function answerTo(
  { rule, turns }: Finding,
  { suppressions }: Recording,
  { lines }: Loaded,
): Pick<SaidFinding, "answered"> {
  const answer = suppressions.find(
    (each) =>
      turns && each.turns[0] <= turns[1] && turns[0] <= each.turns[1] && each.rules.some(({ text }) => text === rule),
  );
  return answer ? { answered: { reason: answer.reason, range: rangeOf(answer.span, lines) } } : {};
}

function saidOf(finding: Finding, { lines }: Loaded, say: Say): SaidFinding {
  const { rule, kind, severity, message, notes, span, related, elsewhere = [], figures, concept, fixes } = finding;
  const said = {
    rule,
    kind,
    severity,
    // What the course says comes after what the rule says.
    message: [message, ...notes].map((words) => say(words)).join(" "),
    range: rangeOf(span, lines),
    related: [
      ...related.map((each) => ({ message: say(each.message), range: rangeOf(each.span, lines) })),
      ...elsewhere.map((each) => ({ message: say(each.message), range: startOf(each.line), uri: each.uri })),
    ],
    figures,
    docs: docsOf(rule),
    fixes: fixes.map(({ title, safety }) => ({ title: say(title), safety })),
  };
  return concept === undefined ? said : { ...said, concept };
}

function startOf(line: number): JsonRange {
  return { start: { line, character: 0 }, end: { line, character: 0 } };
}

/** The way to a rule's page from the root of the project. */
export function docsOf(rule: string): string {
  return `docs/rules/${rule}.md`;
}
