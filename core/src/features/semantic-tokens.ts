/**
 * Which words are names, tags, acts and silences, for colours that no grammar could know. An editor asks at every key,
 * and a key changes little: tokens are kept by turns, and lists of them by stretches of blocks, so that a long
 * recording is compared with what it was and not gone through again.
 */
import type { Block } from "../markdown/block.ts";
import type { Recording, Speaker, Turn } from "../recording/model.ts";
import { createLines } from "../text/lines.ts";
import { rememberingOf } from "../text/remember.ts";
import { endOf, inOrder, type Mark, marksBetween, marksOf, startOf } from "./token-marks.ts";

/** A coloured stretch of one line. It is the same object as long as its turn is. */
export interface Token extends Mark {
  /** Where it begins, in lines from the first one of its block, and in UTF-16 units from the beginning of its line. */
  readonly line: number;
  readonly character: number;
}

/** The tokens of a recording, in the order of the file, none over another. */
export function semanticTokens(recording: Recording): readonly Token[] {
  return tokenStretches(recording).flat();
}

/**
 * The same in stretches. A list is the same one as before where neither its tokens nor the lines between them have
 * changed.
 */
export function tokenStretches(recording: Recording): readonly (readonly Token[])[] {
  const known = knownOf(recording.turns)(recording.speakers);
  const between = marksBetween(recording);
  const found: (readonly Token[])[] = [];
  const at: Place = { turn: 0, mark: 0 };
  let isInOrder = true;
  let end = 0;
  for (const blocks of recording.stretches()) {
    let stretch = known.stretches.get(blocks);
    if (!stretch || !isStill(stretch, blocks, recording, between, at)) {
      stretch = stretchOf(blocks, recording, between, at, known);
      known.stretches.set(blocks, stretch);
    }
    at.turn += stretch.turns.length;
    at.mark += stretch.between.length;
    const { tokens } = stretch;
    const [first, last] = [tokens[0], tokens.at(-1)];
    if (!first || !last) continue;
    found.push(tokens);
    isInOrder &&= startOf(first) >= end;
    end = endOf(last);
  }
  // A remark may stand among the next turns.
  return isInOrder ? found : [inOrder(found.flat())];
}

/** How far turns, and marks between them, have been gone through. */
interface Place {
  turn: number;
  mark: number;
}

/** A stretch of blocks with what begins in it. */
interface Stretch {
  readonly turns: readonly Turn[];
  readonly between: readonly Mark[];
  readonly tokens: readonly Token[];
  /** Tokens behind the stretch, of a turn that ends there, and their lines counted from the first of the stretch. */
  readonly reaching: readonly (readonly [token: Token, line: number])[];
}

/** What is known of the turns of a file, and of the people that they name. */
interface Known {
  readonly people: ReadonlyMap<string, Speaker>;
  readonly ofTurns: WeakMap<Turn, readonly Token[]>;
  readonly stretches: WeakMap<readonly Block[], Stretch>;
}

/** A file's list of turns stays the same one through all edits. A label may name anybody, so other people undo everything. */
const knownOf = rememberingOf((_: readonly Turn[]) => {
  let known: Known | undefined;
  let key = "";
  return (speakers: readonly Speaker[]): Known => {
    const now = speakers.map(({ id, role, similarTo }) => `${id} ${role} ${similarTo ?? ""}`).join("|");
    if (known && now === key) return known;
    key = now;
    const people = new Map(speakers.map((speaker) => [speaker.id, speaker]));
    return (known = { people, ofTurns: new WeakMap(), stretches: new WeakMap() });
  };
});

function isStill(
  { turns: own, between: others, reaching }: Stretch,
  blocks: readonly Block[],
  { turns }: Recording,
  between: readonly Mark[],
  at: Place,
): boolean {
  for (let index = 0; index < own.length; index++) if (turns[at.turn + index] !== own[index]) return false;
  for (let index = 0; index < others.length; index++)
    if (between[at.mark + index]?.span !== others[index]?.span) return false;
  const behind = endOfStretch(blocks);
  const isIn = (span: Mark["span"] | undefined): boolean => span !== undefined && span.block.index < behind;
  if (isIn(turns[at.turn + own.length]?.span) || isIn(between[at.mark + others.length]?.span)) return false;
  return reaching.every(([token, line]) => lineOf(token, blocks) === line);
}

function stretchOf(
  blocks: readonly Block[],
  recording: Recording,
  between: readonly Mark[],
  at: Place,
  { people, ofTurns }: Known,
): Stretch {
  const behind = endOfStretch(blocks);
  const own: Turn[] = [];
  const others: Mark[] = [];
  for (let index = at.turn; ; index++) {
    const turn = recording.turns[index];
    if (!turn || turn.span.block.index >= behind) break;
    own.push(turn);
  }
  for (let index = at.mark; ; index++) {
    const mark = between[index];
    if (!mark || mark.span.block.index >= behind) break;
    others.push(mark);
  }
  const placed = createPlacer();
  const lists = own.map((turn) => {
    const before = ofTurns.get(turn);
    if (before) return before;
    const made = placed(marksOf(turn, people, recording));
    ofTurns.set(turn, made);
    return made;
  });
  if (others.length > 0) lists.push(placed(others));
  const tokens = inOrder(lists.flat());
  const reaching: [Token, number][] = [];
  for (let index = tokens.length - 1; index >= 0; index--) {
    const token = tokens[index];
    if (!token || token.span.block.index < behind) break;
    reaching.push([token, lineOf(token, blocks)]);
  }
  return { turns: own, between: others, tokens, reaching };
}

/** The number of the block behind a stretch. */
function endOfStretch(blocks: readonly Block[]): number {
  return (blocks.at(-1)?.index ?? 0) + 1;
}

/** The line of a token, counted from the first of a stretch. */
function lineOf({ span, line }: Token, blocks: readonly Block[]): number {
  return span.block.line + line - (blocks[0]?.line ?? 0);
}

/** Gives marks their lines. It remembers the lines of the last block: a cell may have thousands of turns. */
function createPlacer(): (marks: readonly Mark[]) => Token[] {
  let block: Block | undefined;
  let lines = createLines("");
  return (marks) =>
    marks.map(({ span, type, modifiers }) => {
      if (span.block !== block) [block, lines] = [span.block, createLines(span.block.text)];
      const { line, character } = lines.positionAt(span.start);
      return { span, line, character, type, modifiers };
    });
}
