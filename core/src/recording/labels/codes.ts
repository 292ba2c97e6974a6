/** Remarks behind a letter that the legend has for them: `F: my stomach in knots`, `(A) they both answer short`. */
import type { Block } from "../../markdown/block.ts";
import { nameKey } from "../../text/names.ts";
import { formKey, many, oddKey, several } from "./label-keys.ts";
import type { AnnotationKind } from "../model.ts";
import { perBlock } from "../pieces.ts";
import { putRemarks, type State } from "../state.ts";

const coded =
  /^[ \t]*[*_]{0,3}(?:[([]([A-Za-zÀ-ÿ]{1,3})[)\]]|([A-Za-zÀ-ÿ]{1,3}))(?:[*_]{0,3}[:.]|[ \t]?[-–—](?=[ \t]))?[*_]{0,3}[ \t]+/;

interface Coded {
  readonly letter: string;
  readonly isBracketed: boolean;
  /** Where the words begin. */
  readonly end: number;
}

/** The letter at the beginning of a block, and where the words behind it begin. */
const codeOf = perBlock((block): Coded | null => {
  const found = block.kind === "text" ? coded.exec(block.text.slice(0, block.contentEnd)) : null;
  if (!found) return null;
  const [whole, inBrackets, bare = ""] = found;
  // “I went home” has no mark behind its first letter.
  if (inBrackets === undefined && /[A-Za-zÀ-ÿ][ \t]+$/.test(whole)) return null;
  return { letter: nameKey(inBrackets ?? bare), isBracketed: inBrackets !== undefined, end: whole.length };
});

/** Under this key lines that begin with a letter in brackets are counted. */
const form = "code";
/** What letters in brackets mean where no legend says it, and many lines have them. */
const usual: Readonly<Record<string, AnnotationKind>> = {
  ...{ f: "feelings", r: "feelings", a: "analysis", t: "analysis", i: "skill", s: "skill" },
};

/** Keys of a line that begins with a letter in brackets: its form, and the letter in that form. */
export function codeKeys(block: Block): readonly string[] {
  const found = /^[ \t]*[([][A-Z][)\]][ \t]/.test(block.text) ? codeOf(block) : null;
  return found ? [formKey(form), oddKey(form, found.letter)] : [];
}

/** Keys on which it hangs, besides, what such a line is. */
export function codeHangsOn(block: Block): readonly string[] {
  const letter = codeKeys(block).length > 0 ? codeOf(block)?.letter : undefined;
  return letter === undefined ? [] : [letter, oddKey(form, "i")];
}

/** Reads such a remark on the turn above; says whether the block is one. */
export function readCoded(block: Block, state: State): boolean {
  const found = state.last ? codeOf(block) : null;
  const kind = found && kindOf(found, state);
  if (!found || !kind) return false;
  state.going = undefined;
  putRemarks(kind, block, { start: found.end, end: block.contentEnd }, state);
  return true;
}

function kindOf({ letter, isBracketed }: Coded, { header, labels }: State): AnnotationKind | undefined {
  const code = header.codes.find((each) => each.letter === letter);
  if (code || header.codes.length > 0 || !isBracketed) return code?.kind;
  const isPersons =
    header.aliases.some((alias) => nameKey(alias.letter.text) === letter) || labels.uses(letter) >= several;
  if (isPersons || labels.uses(formKey(form)) < many) return undefined;
  // Beside (I)nterventions, (S) is what the supervisor says.
  return letter === "s" && labels.uses(oddKey(form, "i")) >= several ? "supervisor" : usual[letter];
}
