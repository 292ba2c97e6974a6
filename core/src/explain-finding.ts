/** A finding laid open: the turns it rests on, what each person has of them, its figures, and the options it went by. */
import { type MergedTurn, merge, percent, present, shares } from "./analysis/merge.ts";
import { type Asking, layersOf } from "./check.ts";
import { fileSpan } from "./markdown/block.ts";
import type { Recording, Turn } from "./recording/model.ts";
import type { Elsewhere, Finding, Rule } from "./rules/rule.ts";
import { settle } from "./rules/settings.ts";
import type { Lines } from "./text/lines.ts";
import type { Message } from "./text/message.ts";

/** One turn as written. */
export interface ExplainedTurn {
  /** From 1. */
  readonly turn: number;
  /** Zero-based. */
  readonly line: number;
  readonly who: string;
  readonly isWorker: boolean;
  /** Names; the group where everyone is addressed. */
  readonly to: readonly string[];
  readonly words: number;
  readonly text: string;
}

/** What somebody has of the turns. */
export interface ExplainedShare {
  readonly who: string;
  readonly isWorker: boolean;
  /** As counted: two in a row are one. */
  readonly turns: number;
  readonly words: number;
  /** Of the words. */
  readonly percent: number;
}

/** Everything behind a finding. */
export interface FindingExplained {
  readonly rule: string;
  /** Zero-based. */
  readonly line: number;
  readonly message: Message;
  /** In their order; the first `mostTurns` of a long stretch. */
  readonly turns: readonly ExplainedTurn[];
  /** How many more turns there are. */
  readonly more: number;
  /** Of all turns, the ones that are not shown included; nothing where the finding names single turns. */
  readonly shares: readonly ExplainedShare[];
  readonly counted: { readonly turns: number; readonly words: number };
  /** An equal share of the people present, in per cent. */
  readonly equal: number;
  readonly people: number;
  readonly elsewhere: readonly Elsewhere[];
  readonly figures: Finding["figures"];
  readonly options: readonly { readonly name: string; readonly value: unknown; readonly isOurs: boolean }[];
}

/** A screen of turns says enough. */
const mostTurns = 60;

/** Explains a finding of a rule. */
export function explainFinding(
  finding: Finding,
  rule: Rule,
  recording: Recording,
  lines: Lines,
  asking: Asking,
): FindingExplained {
  const lineOf = (span: Turn["span"]): number => lines.positionAt(fileSpan(span).start).line;
  const stretch = finding.turns && recording.turns.slice(finding.turns[0], finding.turns[1] + 1);
  const isStretch = stretch !== undefined && stretch.length > 1;
  const turns = isStretch ? stretch : turnsBehind(finding, recording, stretch);
  const merged: readonly MergedTurn[] = isStretch ? merge(stretch) : [];
  const words = merged.reduce((sum, each) => sum + each.words, 0);
  const names = new Map(recording.speakers.map(({ id, name }) => [id, name]));
  const { people } = present(recording);
  const { options, by } = settle(rule, layersOf(recording, asking));
  return {
    rule: rule.id,
    line: lineOf(finding.span),
    message: finding.message,
    turns: turns.slice(0, mostTurns).map((turn) => ({
      turn: turn.index + 1,
      line: lineOf(turn.span),
      who: turn.speaker.name,
      isWorker: turn.speaker.role === "worker",
      to: turn.addressees.map(({ id, written }) => names.get(id) ?? written ?? id),
      words: turn.words,
      text: turn.text,
    })),
    more: Math.max(0, turns.length - mostTurns),
    shares: shares(merged).map((share) => ({
      who: names.get(share.id) ?? share.id,
      isWorker: share.role === "worker",
      ...{ turns: share.turns, words: share.words, percent: percent(share.words, words) },
    })),
    counted: { turns: merged.length, words },
    ...{ equal: percent(1, people), people },
    elsewhere: finding.elsewhere ?? [],
    figures: finding.figures,
    options: Object.entries(options).map(([name, value]) => ({ name, value, isOurs: by[name] === undefined })),
  };
}

/** The turns that a finding names where it is about no stretch: those it stands in, and those it rests on. */
function turnsBehind({ related }: Finding, { turns }: Recording, own: readonly Turn[] = []): readonly Turn[] {
  const blocks = new Set(related.map(({ span }) => span.block));
  const rests = turns.filter(
    ({ span: { block, start, end } }) =>
      blocks.has(block) && related.some(({ span }) => span.block === block && span.start <= end && start <= span.end),
  );
  return [...new Set([...own, ...rests])].sort((a, b) => a.index - b.index);
}
