/** Which questions go first where there is an hour for five or six of them. */
import type { Finding } from "../rules/rule.ts";
import { severities } from "../rules/settings.ts";

/**
 * Moments first, in which somebody waited for something; then who talked to whom; then how it was said; what a tag claims;
 * and last what is missing from the page. Our order: no source has one.
 */
const order: readonly string[] = [
  ...["doorknob", "moved-away", "silence-filled", "reassurance", "hot-seat", "late-entry", "worker-answers-for-group"],
  ...["advice-round", "casework-in-group", "no-member-to-member", "worker-dominated-stretch", "wheel-stretch"],
  ...["facilitation-not-receding", "silent-member", "long-worker-turn", "closed-question-run", "stacked-questions"],
  ...["taboo-without-second-entrant", "demand-without-support", "problem-solving-without-self-reference"],
  ...["dynamic-without-exchange", "dynamic-on-worker-turn", "skill-without-response", "skill-on-member-turn"],
  ...["label-not-behaviour", "analysis-in-feelings", "no-alternative", "phase-skill-missing", "claim-without-line"],
  ...["untagged-stretch", "missing-feelings", "missing-analysis", "coding-difference"],
];

const ranks: ReadonlyMap<string, number> = new Map(order.map((rule, at) => [rule, at]));

/**
 * Questions about the practice, the strongest first: what a course has made weightier; then one of each kind and one a turn
 * before a second; then by what they are about; then as they stand in the file.
 */
export function strongestFirst(findings: readonly Finding[]): readonly Finding[] {
  const rankOf = ({ rule }: Finding): number => ranks.get(rule) ?? order.length;
  const ranked = findings
    .filter(({ kind }) => kind === "practice")
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || rankOf(a) - rankOf(b));
  const [rules, turns] = [new Map<string, number>(), new Map<number, number>()];
  const weighed = ranked.map((finding) => {
    const turn = finding.turns?.[0];
    const round = Math.max(next(rules, finding.rule), turn === undefined ? 0 : next(turns, turn));
    return { finding, round, severity: severities.indexOf(finding.severity) };
  });
  return weighed.toSorted((a, b) => a.severity - b.severity || a.round - b.round).map(({ finding }) => finding);
}

/** How often there was one before. */
function next<K>(counts: Map<K, number>, key: K): number {
  const before = counts.get(key) ?? 0;
  counts.set(key, before + 1);
  return before;
}
