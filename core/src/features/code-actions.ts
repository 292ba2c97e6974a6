/** What can be done about a finding: its fixes, and the writer's own answer to it. */
import type { Block, Span } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import type { Edit, Finding, Fix } from "../rules/rule.ts";
import { lineEndOf } from "../recording/source.ts";
import type { Speech } from "./speech.ts";

/** One thing that can be done about a finding. */
export interface Action {
  readonly title: string;
  readonly finding: Finding;
  /** Safe enough to be the one that a key press takes. */
  readonly preferred: boolean;
  /** Whether it is the writer's own answer, and not a change of the recording. */
  readonly isAnswer: boolean;
  readonly edits: readonly Edit[];
}

/** The actions for a finding, the rule's own first. */
export function codeActions(finding: Finding, recording: Recording, { say }: Speech): readonly Action[] {
  const fixes = finding.fixes.map((fix, index, { length }): Action => ({
    title: say(fix.title.text, fix.title.args),
    finding,
    isAnswer: false,
    preferred: index === 0 && (fix.safety === "mechanical" || (fix.safety === "chosen" && length === 1)),
    edits: fix.edits,
  }));
  if (finding.kind === "form") return fixes;
  const isSafety = finding.kind === "safety";
  // Two questions at one place offer two answers: each says to which.
  const { rule } = finding;
  const title = say(isSafety ? "Say what was done… ({rule})" : "I see it differently… ({rule})", { rule });
  const reason = say(isSafety ? "what you did, and when you told your supervisor" : "because …");
  return [...fixes, { title, finding, preferred: false, isAnswer: true, edits: [answer(finding, recording, reason)] }];
}

/** All fixes that are safe to do in one go, as edits that do not touch one another. */
export function fixAll(findings: readonly Finding[]): readonly Edit[] {
  const done: Edit[] = [];
  for (const fix of findings.flatMap(({ fixes }) => fixes.filter(isMechanical).slice(0, 1)))
    if (!fix.edits.some((edit) => done.some((other) => overlap(edit.span, other.span)))) done.push(...fix.edits);
  return done;
}

function isMechanical({ safety }: Fix): boolean {
  return safety === "mechanical";
}

function overlap(a: Span, b: Span): boolean {
  return a.block === b.block && a.start <= b.end && b.start <= a.end;
}

/** The comment with which the writer answers, as the first thing of the turn that the finding begins with. */
function answer(finding: Finding, recording: Recording, reason: string): Edit {
  const end = lineEndOf(recording);
  const turn = finding.turns && recording.turns[finding.turns[0]];
  if (!turn) {
    const comment = commentOf("disable", finding.rule, reason, whoOf(finding));
    const { header } = recording;
    const block = header.span?.block ?? recording.blocks[0];
    if (!block) throw new Error("A file with a finding has a block.");
    if (!header.span) return insertion(block, 0, `${comment}${end}`);
    return insertion(block, Math.max(header.span.end, block.contentEnd), `${end}${comment}`);
  }
  const comment = commentOf("disable-next-turn", finding.rule, reason);
  const { block } = turn.span;
  // Behind the words, where it disturbs neither a name nor the columns. It counts for the whole row.
  const inRow = recording.turns.findLast((each) => each.span.block === block) ?? turn;
  if (turn.notation === "table") return insertion(block, inRow.span.end, apart(comment, block, inRow.span.end));
  // In the middle of a story's paragraph it is about the turn behind it.
  const { start } = turn.span;
  if (turn.notation !== "narrative" || start === 0) return insertion(block, 0, `${comment}${end}`);
  return insertion(block, start, `${comment}${/[\r\n]$/.test(block.text.slice(0, start)) ? end : " "}`);
}

/** A text with a blank where it would touch what stands before and behind it. */
function apart(text: string, block: Block, at: number): string {
  const [before, behind] = [block.text.slice(0, at), block.text.slice(at)];
  return `${/[ \t]$/.test(before) ? "" : " "}${text}${behind.startsWith("|") ? " " : ""}`;
}

function insertion(block: Block, at: number, text: string): Edit {
  return { span: { block, start: at, end: at }, text, snippet: true };
}

/** The name with which an answer about one of several people begins, where it can stand in a comment and a snippet. */
function whoOf({ person = "" }: Finding): string {
  return /^[\p{L}\p{M}\p{N}.' ]+$/u.test(person) ? `${person}: ` : "";
}

function commentOf(scope: string, rule: string, reason: string, who = ""): string {
  return `<!-- recording-${scope} ${rule}: ${who}\${1:${reason}} -->`;
}
