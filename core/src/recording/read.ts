/** From blocks to the recording: the one place where the order of the file matters. */
import { isReflection } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Entry } from "../markdown/front-matter.ts";
import { BlockList } from "../markdown/block-list.ts";
import { scanBlocks } from "../markdown/scan.ts";
import { nameKey } from "../text/names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { addressAll } from "./addressees.ts";
import { addAct, addRemark, addWords, beginTurn, readTag, type TurnDraft } from "./draft.ts";
import { optional } from "../text/optional.ts";
import { readHeader } from "./header.ts";
import { detectLanguage } from "./detect-language.ts";
import type { Recording, Suppression } from "./model.ts";
import { directivesOf, labelOf, levelOf, located, proseOf, remarksOf, spokenOf, titleOf } from "./pieces.ts";
import { plainHeader } from "./plain-header.ts";
import { silenceOf } from "./silence.ts";
import { createRoom, isNeverSpeaker } from "./speakers.ts";
import {
  closeSections,
  createState,
  explicit,
  inReflection,
  openSection,
  pushTurn,
  sectionHere,
  speakerOf,
  type State,
} from "./state.ts";
import { readTableHead } from "./table-columns.ts";
import { readRow, rowLabels } from "./table.ts";

/** Reads a recording. Any text has one: what is not understood is a problem in it, never an exception. */
export function read(text: string, vocabulary: Vocabulary): Recording {
  return assemble([...new BlockList(scanBlocks(text))], vocabulary);
}

/** Puts the recording together from blocks that have been cut already. */
export function assemble(blocks: readonly Block[], vocabulary: Vocabulary): Recording {
  const plainLines: readonly Entry[] = plainHeader(blocks);
  const { header, problems } = readHeader(blocks, plainLines, vocabulary);
  const room = createRoom(header);
  const state = createState(room, vocabulary, header.notation === "transcript", problems);
  const headerBlocks = new Set(plainLines.map((entry) => entry.value.span.block));
  countLabels(blocks, headerBlocks, state);
  for (const [index, block] of blocks.entries())
    if (!headerBlocks.has(block)) readBlock(block, blocks[index - 1], state);
  closeSections(state, 0);
  closeSuppressions(state);
  const language = detectLanguage(header.language, state.turns);
  addressAll(state.turns, room, header, language);
  return {
    blocks,
    header,
    speakers: room.everyone(),
    sections: state.sections,
    turns: state.turns,
    silences: state.silences,
    events: state.events,
    suppressions: state.suppressions,
    problems: state.problems,
    language,
  };
}

/** How often each name labels a line, and which plain labels stand three or more in a row. */
function countLabels(blocks: readonly Block[], skipped: ReadonlySet<Block>, state: State): void {
  let run: Block[] = [];
  const endRun = (): void => {
    if (run.length >= 3) for (const block of run) state.inRun.add(block);
    run = [];
  };
  const count = (key: string): void => void state.uses.set(key, (state.uses.get(key) ?? 0) + 1);
  for (const block of blocks) {
    if (block.kind === "table-row") rowLabels(block).forEach(count);
    const label = block.kind === "text" && !skipped.has(block) ? labelOf(block) : null;
    const name = label && block.text.slice(label.name.start, label.name.end);
    if (!label || !name || isNeverSpeaker(name)) {
      if (block.kind !== "blank") endRun();
      continue;
    }
    count(nameKey(name));
    if (label.emphasised) endRun();
    else run.push(block);
  }
  endRun();
}

function readBlock(block: Block, previous: Block | undefined, state: State): void {
  readDirectives(block, state);
  if (block.unclosed && block.kind !== "front-matter") {
    const what = block.kind === "fence" ? "fence" : "comment";
    const opening = block.text.search(/\S/);
    const width = /^\S+/.exec(block.text.slice(opening))?.[0].length ?? 1;
    state.problems.push({
      code: "unclosed-block",
      detail: what,
      args: { lines: block.lines - 1 },
      span: { block, start: opening, end: opening + width },
    });
  }
  if (block.kind !== "table-row") state.table = undefined;
  switch (block.kind) {
    case "heading":
      readHeading(block, state);
      return;
    case "text":
      readText(block, previous, state);
      return;
    case "quote":
      readQuote(block, state);
      return;
    case "table-head":
      state.table = readTableHead(block, inReflection(state) ? undefined : state.problems);
      state.going = undefined;
      return;
    case "table-row":
      if (state.table) readRow(block, state.table, state);
      return;
    case "fence":
    case "html":
    case "rule":
      state.going = undefined;
      return;
    case "front-matter":
    case "comment":
    case "blank":
      return;
  }
}

function readHeading(block: Block, state: State): void {
  const title = titleOf(block);
  const level = levelOf(block);
  const key = title.replace(/^(?:\d+|[IVXivx]+)[.):]?\s+/, "").replace(/\s*\([^()]*\)\s*$/, "");
  const reflection = isReflection(key, state.turns.length > 0);
  const deeper =
    state.phaseLevel !== undefined &&
    level > state.phaseLevel &&
    state.open.some((section) => section.kind === "phase");
  const phase = reflection || deeper ? undefined : state.vocabulary.phaseOfHeading(key);
  if (phase) state.phaseLevel ??= level;
  closeSections(state, level);
  openSection(state, {
    kind: phase ? "phase" : reflection ? "reflection" : "other",
    ...optional("phase", phase?.id),
    title,
    level,
    heading: { block, start: 0, end: block.contentEnd },
    text: "",
    tags: [],
  });
  state.going = undefined;
  state.last = undefined;
}

function readText(block: Block, previous: Block | undefined, state: State): void {
  if (!inReflection(state) && readLabelled(block, state)) return;
  const touches = previous !== undefined && !previous.endsBlank;
  if (block.lazy && state.last && !inReflection(state)) return lengthenRemark(block, state);
  const whole = wholeAct(block);
  const silence = whole === undefined ? undefined : silenceOf(whole);
  const span = { block, start: block.text.search(/\S/), end: block.contentEnd };
  if (silence && !inReflection(state)) {
    state.silences.push({ after: state.turns.length - 1, ...silence, span });
    if (!touches) state.going = undefined;
    return;
  }
  if (state.going && (touches || goesOn(block, state.going, state))) {
    if (whole === undefined)
      addWords(state.going, proseOf(block), block, { start: 0, end: block.contentEnd }, state.vocabulary);
    else addAct(state.going, whole);
    return;
  }
  state.going = undefined;
  if (whole !== undefined && !inReflection(state))
    state.events.push({ after: state.turns.length - 1, text: whole, span });
  else addProse(block, state);
}

/** A line with a label that is somebody's. */
function readLabelled(block: Block, state: State): boolean {
  const label = labelOf(block);
  if (!label) return false;
  const speaker = speakerOf(block, label, state);
  if (!speaker) return false;
  const turn = beginTurn({
    index: state.turns.length,
    speaker: speaker.speaker,
    notation: "dialogue",
    block,
    start: label.name.start,
    wordsStart: label.end,
    label: located(block, speaker.start, speaker.end),
    ...optional("section", state.open.at(-1)),
  });
  for (const act of label.acts) addAct(turn, block.text.slice(act.start, act.end));
  addWords(
    turn,
    spokenOf(block),
    block,
    { start: label.end, end: Math.max(label.end, block.contentEnd) },
    state.vocabulary,
  );
  if (speaker.addressed) turn.addressees = explicit(block, label.addressees, state);
  pushTurn(state, turn);
  return true;
}

/** Whether a paragraph after a blank line still belongs to the turn before it. */
function goesOn(block: Block, turn: TurnDraft, state: State): boolean {
  if (state.transcript) return true;
  return (
    /^(?:[ \t]|["“”«»„'‘—])/.test(block.text) ||
    (turn.words === 0 && turn.nonverbal.length === 0 && turn.silence === undefined)
  );
}

/** The act that a line wholly is: `*(Rosa leaves)*`, `[silence]`. */
function wholeAct(block: Block): string | undefined {
  const prose = proseOf(block);
  const [act, ...others] = prose.acts;
  return act && others.length === 0 && prose.text === "" && prose.tags.length === 0 ? act.text : undefined;
}

function lengthenRemark(block: Block, state: State): void {
  const annotations = state.last?.annotations;
  const remark = annotations?.at(-1);
  if (!annotations || !remark) return;
  const inline = proseOf(block);
  annotations[annotations.length - 1] = {
    ...remark,
    text: `${remark.text} ${inline.text}`.trim(),
    span: { ...remark.span, end: block.start - remark.span.block.start + block.contentEnd },
  };
  const by = remark.kind === "supervisor" ? "supervisor" : "student";
  for (const raw of inline.tags)
    state.last?.tags.push({
      ...readTag(raw, block, 0, by, state.vocabulary.meaning(raw.name)),
      annotation: annotations.length - 1,
    });
}

/** Text that is nobody's turn. */
function addProse(block: Block, state: State): void {
  const section = sectionHere(state, block);
  const prose = proseOf(block);
  section.text = section.text === "" ? prose.text : `${section.text}\n${prose.text}`;
  for (const raw of prose.tags)
    section.tags.push(readTag(raw, block, 0, "student", state.vocabulary.meaning(raw.name)));
}

function readQuote(block: Block, state: State): void {
  state.going = undefined;
  for (const remark of remarksOf(block)) {
    if (state.last && !inReflection(state)) {
      addRemark(state.last, remark, block, state.vocabulary);
      continue;
    }
    const section = sectionHere(state, block);
    section.text = section.text === "" ? remark.inline.text : `${section.text}\n${remark.inline.text}`;
    const by = remark.kind === "supervisor" ? "supervisor" : "student";
    for (const raw of remark.inline.tags)
      section.tags.push(readTag(raw, block, remark.wordsStart, by, state.vocabulary.meaning(raw.name)));
  }
}

const endless = Number.MAX_SAFE_INTEGER;

function readDirectives(block: Block, state: State): void {
  for (const directive of directivesOf(block)) {
    const rules = directive.rules.map((rule) => located(block, rule.start, rule.end));
    const next = state.turns.length;
    if (directive.verb === "enable") {
      const names = new Set(rules.map((rule) => rule.text));
      for (const open of state.suppressions) {
        const ends =
          open.scope === "range" &&
          open.turns[1] === endless &&
          open.rules.every((rule) => names.size === 0 || names.has(rule.text));
        if (ends) open.turns = [open.turns[0], next - 1];
      }
      continue;
    }
    const scope = directive.verb === "disable-file" ? "file" : directive.verb === "disable" ? "range" : "next-turn";
    const turns: Suppression["turns"] =
      scope === "file" ? [0, endless] : scope === "range" ? [next, endless] : [next, next];
    state.suppressions.push({
      scope,
      rules,
      reason: directive.reason,
      span: { block, start: directive.start, end: directive.end },
      turns,
    });
  }
}

function closeSuppressions(state: State): void {
  const last = Math.max(0, state.turns.length - 1);
  for (const open of state.suppressions)
    if (open.turns[1] === endless) open.turns = [open.turns[0], Math.max(last, open.turns[0])];
}
