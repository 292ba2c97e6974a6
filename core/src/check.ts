/** Asks every rule about a recording, and weighs the writer's answers. */
import { present } from "./analysis/merge.ts";
import { Pace, Unfinished } from "./analysis/pace.ts";
import type { SessionSummary } from "./analysis/series.ts";
import { answersOf, byRule } from "./answers.ts";
import { Memory } from "./memory.ts";
import type { Recording, Suppression, Turn } from "./recording/model.ts";
import { rules as allRules } from "./rules/index.ts";
import type { Options } from "./rules/options.ts";
import type { Asked, Finding, Found, Rule, Severity } from "./rules/rule.ts";
import { findingOfSize } from "./rules/too-large.ts";
import { BrokenAt } from "./said-of-turns.ts";
import type { Localised } from "./text/localised.ts";
import { rememberingOf } from "./text/remember.ts";
import type { RuleSettings, SettingsLayer } from "./vocabulary/settings.ts";
import type { Vocabulary } from "./vocabulary/vocabulary.ts";

/** About so many turns or blocks are gone through by a rule before there is a pause. */
const mostAtOnce = 1024;

/** What a recording is checked with. */
export interface Asking {
  readonly vocabulary: Vocabulary;
  /** Settings of the editor. Those of the pack, the folder and the recording go before them. */
  readonly settings?: RuleSettings;
  /** What the nearest `.process-recordings.yaml` says. */
  readonly folder?: SettingsLayer;
  readonly rules?: readonly Rule[];
  /** The other sessions of this recording's group; none where nobody has looked for them. */
  readonly series?: readonly SessionSummary[];
  /** What was said before of the turns of this recording; without it every turn is asked about. */
  readonly memory?: Memory;
  /** Told when a rule of ours breaks, and on which turn, if it was one; the other rules still speak. */
  readonly onFault?: (rule: string, error: unknown, turn?: Turn) => void;
}

/** What the rules say. */
export interface Checked {
  /** In the order of the file; whether everybody is safe is asked first. */
  readonly findings: readonly Finding[];
  /** Findings that a suppression answers. */
  readonly answered: readonly Finding[];
  /** The suppressions that answered something. */
  readonly used: ReadonlySet<Suppression>;
}

/** All findings of a recording. */
export function check(recording: Recording, asking: Asking): Checked {
  const steps = checking(recording, asking);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same step by step: it may be left, and begun anew with the same memory when the recording has changed. */
export function* checking(recording: Recording, asking: Asking): Generator<undefined, Checked> {
  const large = findingOfSize(recording);
  if (large) return { findings: [large], answered: [], used: new Set() };
  const findings: Finding[] = [];
  const answered: Finding[] = [];
  const used = new Set<Suppression>();
  const { known, inOrder } = rowOf(asking.rules ?? allRules);
  const layers = layersOf(recording, asking);
  const memory = asking.memory ?? new Memory();
  memory.goBy(layers);
  const suppressions = byRule(recording.suppressions);
  for (const rule of inOrder) {
    const { severity, options } = memory.settled(rule);
    if (severity === "off" || memory.isQuiet(rule, options, recording) || !hasInteraction(recording, options)) continue;
    try {
      const pace = new Pace();
      const walk = memory.walker(rule.id, options, recording.turns, pace);
      const asked = {
        recording,
        vocabulary: asking.vocabulary,
        series: asking.series ?? [],
        options,
        said: findings,
        answered,
        used,
        rules: known,
        walk,
        pace,
      };
      // Most rules are about turns or about the whole, and a key asks most of them: nothing is begun for the other half.
      const ofTurns = rule.checkTurn ? yield* memory.ask(rule, asked) : nothing;
      yield;
      const all = rule.check ? (memory.saidOfWhole(rule, asked) ?? (yield* ofWhole(rule, asked, memory))) : nothing;
      if (ofTurns.length + all.length === 0) continue;
      const found = [...ofTurns, ...all];
      const notes = asking.vocabulary.notes(rule.id).flatMap(({ note }) => note ?? []);
      const own = found.map((each) => findingOf(each, rule, severity, notes));
      const named = suppressions.get(rule.id);
      const answers = named && answersOf(rule, own, named);
      for (const suppression of answers?.used ?? []) used.add(suppression);
      for (const finding of own) (answers?.isAnswered(finding) === true ? answered : findings).push(finding);
    } catch (error) {
      if (!asking.onFault) throw error;
      if (error instanceof BrokenAt) asking.onFault(rule.id, error.cause, error.turn);
      else asking.onFault(rule.id, error);
    }
    yield;
  }
  // Whether everybody is safe comes before everything else.
  const byPlace = (a: Finding, b: Finding): number =>
    Number(b.kind === "safety") - Number(a.kind === "safety") ||
    a.span.block.start + a.span.start - b.span.block.start - b.span.start ||
    a.rule.localeCompare(b.rule);
  return { findings: findings.sort(byPlace), answered: answered.sort(byPlace), used };
}

/** Rules by id, and in the order in which they are asked: some hang on what others say. */
const rowOf = rememberingOf((rules: readonly Rule[]) => ({
  known: new Map(rules.map((rule) => [rule.id, rule])),
  inOrder: [undefined, "findings", "suppressions"].flatMap((last) => rules.filter((rule) => rule.last === last)),
}));

const nothing: readonly Found[] = [];

/** Asks a rule about the whole recording, in as many goes as it takes. */
function* ofWhole<O extends Options>(
  rule: Rule<O>,
  asked: Asked<O>,
  memory: Memory,
): Generator<undefined, readonly Found[]> {
  const mostGoes = 16 + asked.recording.turns.length / 16;
  for (let goes = 1; ; goes++) {
    // Who keeps nothing would begin again for ever.
    asked.pace.begin(goes < mostGoes ? mostAtOnce : Number.POSITIVE_INFINITY);
    try {
      return memory.keep(rule, asked, [...(rule.check?.(asked) ?? nothing)]);
    } catch (error) {
      if (!(error instanceof Unfinished)) throw error;
    }
    yield;
  }
}

/** Everything that is said about rules for a recording, the least forceful first. */
export function layersOf({ header }: Recording, asking: Asking): readonly SettingsLayer[] {
  return [
    ...(asking.settings ? [{ from: "settings", rules: asking.settings } as const] : []),
    ...(asking.vocabulary.pack.settings ?? []),
    ...(asking.folder ? [asking.folder] : []),
    { from: "recording", rules: header.rules },
  ];
}

function findingOf(found: Found, rule: Rule, severity: Severity, notes: readonly Localised[]): Finding {
  const { span, message, related = [], figures = {}, fixes = [], turns } = found;
  const concept = found.concept ?? rule.concept;
  // Written out: what is spread from other objects gets a hidden class of its own each time.
  const finding: { -readonly [K in keyof Finding]: Finding[K] } = {
    rule: rule.id,
    kind: rule.kind,
    severity,
    notes,
    span,
    message,
    related,
    figures,
    fixes,
  };
  if (concept !== undefined) finding.concept = concept;
  if (turns) finding.turns = turns;
  if (found.person !== undefined) finding.person = found.person;
  if (found.elsewhere) finding.elsewhere = found.elsewhere;
  return finding;
}

/** Rules with these two options are quiet in short sessions, and in recordings of one person. */
function hasInteraction(recording: Recording, options: Readonly<Record<string, unknown>>): boolean {
  const { minSessionTurns, minSessionMembers } = options;
  if (typeof minSessionTurns !== "number" || typeof minSessionMembers !== "number") return true;
  if (recording.header.recording === "individual") return false;
  return recording.tally.all.turns >= minSessionTurns && present(recording).members >= minSessionMembers;
}
