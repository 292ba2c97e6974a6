/** Reported speech: a paragraph in which people say things becomes their turns. */
import { isReflective } from "../../language/structure-words.ts";
import { lexiconOf } from "../../language/narrative.ts";
import type { Block } from "../../markdown/block.ts";
import { type Inline, readInline } from "../../markdown/inline.ts";
import type { Slice } from "../../markdown/slice.ts";
import type { RawTag } from "../../markdown/tags.ts";
import type { Speaker } from "../model.ts";
import { addAct, addWords, beginTurn, readTag, type TurnDraft } from "../draft.ts";
import { proseOf } from "../pieces.ts";
import { silenceOf } from "../silence.ts";
import { pushProse, pushTurn, type State } from "../state.ts";
import type { Clause } from "./clause.ts";
import { frameOf } from "./frame.ts";
import { isHasty, languageOf } from "./tokens/language.ts";
import { narrationOf } from "./paragraph.ts";
import { peopleOf } from "./people/people.ts";
import { countBefore } from "../../text/search.ts";
import { addTo } from "../../text/lists.ts";

/**
 * Reads a paragraph without labels, or such a piece of a table's row; says whether it is narrative. Where it is not,
 * nothing was read. `going`: a turn whose quotation no mark closes; a paragraph that begins with a quotation of
 * nobody else's goes on with it.
 */
export function readNarrative(block: Block, state: State, piece?: Slice, going?: TurnDraft): boolean {
  if (state.context.closed || state.context.preparing) return false;
  // “My feelings: …” tells of nobody's words.
  const key = piece ? undefined : /^[ \t*_]*([^:*_.\r\n]{3,60}):/.exec(block.text)?.[1];
  if (key !== undefined && isReflective(key)) return false;
  const text = piece
    ? " ".repeat(piece.start) + block.text.slice(piece.start, piece.end)
    : block.text.slice(0, block.contentEnd);
  const inline = piece ? readInline(text) : proseOf(block);
  const hidden = hiddenOf(text, inline);
  const language = languageOf(inline.text, state.header.language);
  const lexicon = lexiconOf(language === "es" && isHasty(inline.text) ? "hastyEs" : language);
  const before = { speaker: lastTold(state.last), quoted: going?.speaker };
  const narration = narrationOf(text, hidden, lexicon, peopleOf(state, language), before);
  const rest = narration.clauses[0]?.goesOn === true ? going : undefined;
  const isNarrative = state.header.notation === "narrative" || narration.isSure || rest !== undefined;
  if (!isNarrative || narration.clauses.length === 0) return false;
  const owned = new Map<Clause, RawTag[]>();
  const free: RawTag[] = [];
  for (const tag of inline.tags) {
    const owner = narration.clauses[clausesBefore(narration.clauses, tag.start) - 1];
    if (owner) addTo(owned, owner, tag);
    else free.push(tag);
  }
  const prose = narration.prose.map(({ start, end }) => readInline(text.slice(start, end)).text).join(" ");
  if (prose !== "" || free.length > 0)
    pushProse(
      state,
      prose,
      free.map((raw) => readTag(raw, block, 0, "student", state.vocabulary.meaning(raw.name))),
    );
  const made = state.part.turns.length - (rest ? 1 : 0);
  const done = new Map<Clause, string[]>();
  for (const act of inline.acts) {
    const silence = silenceOf(act.text);
    const after = clausesBefore(narration.clauses, act.start);
    const clause = narration.clauses[after - 1];
    if (clause?.words.some(({ start, end }) => start <= act.start && act.end <= end)) continue;
    if (silence)
      state.part.happenings.push({ after: made + after, ...silence, span: { block, start: act.start, end: act.end } });
    // What stands directly behind somebody's words is that person's act.
    else if (clause && act.start - clause.end < 3) addTo(done, clause, act.text);
  }
  if (rest) state.part.leansBack = true;
  for (const clause of narration.clauses) {
    if (clause.goesOn === true && rest) {
      say(rest, clause, owned.get(clause) ?? [], block, text, state);
      continue;
    }
    const turn = turnOf(clause, owned.get(clause) ?? [], block, text, state);
    for (const act of done.get(clause) ?? []) addAct(turn, act);
    pushTurn(state, turn);
  }
  // A paragraph ends what it says, unless a quotation is still open.
  const last = narration.clauses.length === 1 && rest ? rest : state.part.turns.at(-1);
  state.going = narration.isOpen && !piece ? last : undefined;
  return true;
}

/** Who “she” is at the beginning of a paragraph: whoever is named as the last to speak in the story before it. */
export function lastTold(turn: TurnDraft | undefined): Speaker | undefined {
  const isNamed = turn?.notation === "narrative" && turn.speaker.role === "member" && turn.confidence === 1;
  return isNamed ? turn.speaker : undefined;
}

function turnOf(clause: Clause, tags: readonly RawTag[], block: Block, text: string, state: State): TurnDraft {
  const { speaker, start, words, act } = clause;
  const first = words[0] ?? act ?? clause;
  const turn = beginTurn({
    speaker,
    notation: "narrative",
    block,
    start: Math.min(start, first.start),
    wordsStart: first.start,
  });
  say(turn, clause, tags, block, text, state);
  if (act) addAct(turn, readInline(text.slice(act.start, act.end)).text);
  turn.span = { ...turn.span, end: Math.max(turn.span.end, clause.end) };
  turn.confidence = clause.confidence;
  const frame = frameOf(clause, text);
  if (frame) turn.frame = { block, ...frame };
  if (clause.hears) turn.told = clause.hears === "all" ? "group" : clause.hears.id;
  const known = clause.to.filter(({ speaker: each }) => each.role !== "unknown");
  turn.addressees = known.map((told) => ({
    id: told.speaker.role === "collective" ? "group" : told.speaker.id,
    basis: "explicit",
    written: text.slice(told.start, told.end),
    span: { block, start: told.start, end: told.end },
  }));
  return turn;
}

/** Adds the words of a clause to a turn, and its tags. */
function say(
  turn: TurnDraft,
  { words }: Clause,
  tags: readonly RawTag[],
  block: Block,
  text: string,
  { vocabulary }: State,
): void {
  for (const piece of words) {
    const said = readInline(text.slice(piece.start, piece.end));
    addWords(turn, { ...said, tags: [] }, block, piece, vocabulary);
  }
  if (tags.length > 0) addWords(turn, { text: "", words: 0, acts: [], tags }, block, { start: 0, end: 0 }, vocabulary);
}

/** How many clauses begin before a place. */
function clausesBefore(clauses: readonly Clause[], at: number): number {
  return countBefore(clauses, ({ start }) => start < at);
}

/** “Sheila (Don's wife) said”: how much in brackets is no sentence, with them. */
const longestAside = 60;

/** Tags, acts, asides in brackets and comments count as nothing between the words. */
function hiddenOf(text: string, inline: Inline): readonly Slice[] {
  const hidden: Slice[] = [
    ...inline.acts,
    ...inline.tags.map(({ start, end, suffixEnd }) => ({ start, end: suffixEnd ?? end })),
  ];
  for (let at = text.indexOf(" ("); at >= 0; at = text.indexOf(" (", at + 2)) {
    const inner = text.slice(at + 2, at + longestAside);
    const close = inner.indexOf(")");
    if (close >= 0 && !/[.?!("“«]/.test(inner.slice(0, close))) hidden.push({ start: at + 1, end: at + 3 + close });
  }
  for (let at = text.indexOf("<!--"); at >= 0;) {
    const close = text.indexOf("-->", at);
    const end = close < 0 ? text.length : close + 3;
    hidden.push({ start: at, end });
    at = text.indexOf("<!--", end);
  }
  return hidden.sort((a, b) => a.start - b.start);
}
