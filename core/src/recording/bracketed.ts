/** Lines that are wholly in brackets: what happens in the room, a silence, the writer's thoughts, a supervisor's remark. */
import { collectiveOf } from "../language/index.ts";
import { isPartOfForm } from "../language/structure-words.ts";
import { isOwnThought } from "../language/thought-words.ts";
import type { Block } from "../markdown/block.ts";
import { inItalics } from "../markdown/emphasis.ts";
import { readInline } from "../markdown/inline.ts";
import { behindLead } from "../markdown/label.ts";
import { bareOf, perBlock, proseOf } from "./pieces.ts";
import { type Remark, type RemarkFacts, remarkHead } from "./remarks.ts";
import { silenceOf } from "./silence.ts";
import { addProse, pushHappening, putRemark, type State } from "./state.ts";

/** Reads a line in brackets that is nobody's words; says whether it is one. `touches`: no blank line stands before it. */
export function readBracketed(block: Block, touches: boolean, state: State): boolean {
  if (state.context.closed) return false;
  const remark = remarkIn(block, state);
  if (remark) {
    putRemark(remark, block, state);
    if (!touches) state.going = undefined;
    return true;
  }
  const own = wholeAct(block);
  const act = own ?? actIn(block.text.slice(behindLead(block.text), block.contentEnd));
  if (act === undefined) return touches && readStaged(block, state);
  const silence = silenceOf(act);
  if (!silence && isThought(act)) {
    const { text, tags } = proseOf(block);
    state.going = undefined;
    addProse(block, { text: text === "" ? act : text, tags }, state);
    return true;
  }
  // Under somebody's words, what is not a sentence of its own is what that person does.
  if (!silence && own !== undefined && touches && state.going) return false;
  const span = { block, start: block.text.search(/\S/), end: block.contentEnd };
  pushHappening(act, span, state);
  if (!touches) state.going = undefined;
  return true;
}

/** `*Everyone looks at the floor*`, `*Tina leaves*`, `*silence*`, in italics right below a turn: nobody's words. */
function readStaged(block: Block, state: State): boolean {
  const told = inItalics(block.text.slice(0, block.contentEnd));
  if (told === undefined || state.going === undefined || state.going.text === "") return false;
  const [first = ""] = /^(?:the |el |la )?[\p{L}\p{M}'’.-]+/iu.exec(told) ?? [];
  state.part.leansBack = true;
  const isOthers = collectiveOf(first) !== undefined || state.room.known(first)?.declared === true;
  if (!silenceOf(told) && (!isOthers || first === told)) return false;
  const start = block.text.search(/\S/);
  pushHappening(told, { block, start, end: block.contentEnd }, state);
  return true;
}

/** “(I felt relieved.)”, “(Gut: stomach tight.)” */
export function isThought(act: string): boolean {
  const colon = act.indexOf(":");
  return isOwnThought(act) || (colon > 0 && isPartOfForm(act.slice(0, colon)));
}

/** The act that a line wholly is: `*(Rosa leaves)*`, `[silence]`. */
export function wholeAct(block: Block): string | undefined {
  // What begins with a letter, or has no brackets, need not be read for that.
  if (/^\s*[A-Za-zÀ-ÖØ-öø-ɏ]/.test(block.text) || !/[([]/.test(block.text)) return undefined;
  const prose = bareOf(block);
  const [act, ...others] = prose.acts;
  return act && others.length === 0 && prose.text === "" && prose.tags.length === 0 ? act.text : undefined;
}

/** A sentence in brackets: “(Vincent stops stirring his coffee.)”. */
const sentence = /^\s*(?:\((\p{L}[^()[\]\r\n]{1,300})\)|\\?\[(\p{L}[^()[\]\r\n]{0,299}[^()[\]\r\n\\])\\?\])[ \t.]*$/u;

/** What a text says that is wholly in brackets. */
export function actIn(text: string): string | undefined {
  const found = /^\s*\\?[([]/.test(text) ? sentence.exec(text) : null;
  return (found?.[1] ?? found?.[2])?.trim();
}

/** `[KL: Warm, short.]`, `(Supervisor: why?)`, `[Gut: ouch]` on a line of its own. */
const bracketedRemark = perBlock((block): { readonly remark: Remark; readonly initials?: string } | null => {
  const found = /^[ \t]*(\\?[([])([^()[\]]{2,2000}[^()[\]\\])\\?[)\]][ \t]*$/.exec(
    block.text.slice(0, block.contentEnd),
  );
  const [, , content = ""] = found ?? [];
  if (!content.includes(":")) return null;
  const start = block.text.indexOf(content);
  const initials = /^((?:\p{Lu}\.? ?){2,3}):\s*/u.exec(content);
  const head = remarkHead(content);
  const length = head?.length ?? initials?.[0].length;
  if (length === undefined) return null;
  const author = initials?.[1]?.trim() ?? "";
  const facts: RemarkFacts = head?.facts ?? { kind: "supervisor", role: "supervisor", author };
  const wordsStart = start + length;
  const end = start + content.length;
  const label = { text: head?.label ?? author, start: start + (head?.labelStart ?? 0), end: 0 };
  const remark: Remark = {
    ...facts,
    label: { ...label, end: label.start + label.text.length },
    inline: readInline(block.text.slice(wordsStart, end)),
    start,
    wordsStart,
    end,
  };
  return head ? { remark } : { remark, initials: author };
});

function remarkIn(block: Block, { room }: State): Remark | undefined {
  if (!/^[ \t]*\\?[([]/.test(block.text)) return undefined;
  const found = bracketedRemark(block);
  const isMember = found?.initials !== undefined && room.known(found.initials) !== undefined;
  return found && !isMember ? found.remark : undefined;
}
