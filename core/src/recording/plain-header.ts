/** Header lines without front matter: `Date: …`, `Members present: …` at the top of a pasted text. */
import { headerKeyOf } from "../language/index.ts";
import type { Block } from "../markdown/block.ts";
import type { Entry } from "../markdown/front-matter.ts";
import { labelOf, located } from "./pieces.ts";

/** The header lines before the first turn or second heading. Empty where there is front matter. */
export function plainHeader(blocks: readonly Block[]): readonly Entry[] {
  const entries: Entry[] = [];
  if (blocks[0]?.kind === "front-matter") return entries;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "blank" || block.kind === "comment" || (block.kind === "heading" && index <= 1)) continue;
    const label = block.kind === "text" ? labelOf(block) : null;
    if (!label) return entries;
    const key = located(block, label.name.start, label.name.end);
    const canonical = headerKeyOf(key.text);
    const value = located(block, label.end, Math.max(label.end, block.contentEnd));
    if (canonical === undefined || (isPerson(canonical) && !isShort(value.text))) return entries;
    const text = value.text.replace(/^(?:\*\*|__)|(?:\*\*|__)$/g, "").trim();
    entries.push({ key, value: { kind: "scalar", value: text === "" ? null : text, text, span: value.span } });
  }
  return entries;
}

/** `Leader: hello everyone.` is a turn, `Leader: Sam` is a header line. */
function isPerson(key: string): boolean {
  return key === "worker" || key === "student";
}

function isShort(text: string): boolean {
  return text.split(/\s+/).length <= 4 && !/[.?!…]\s*$/.test(text);
}
