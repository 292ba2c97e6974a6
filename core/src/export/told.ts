/** Reported speech on the page: the paragraph as it was written, and the remarks on what was said in it. */
import type { Block } from "../markdown/block.ts";
import type { Turn } from "../recording/model.ts";
import { markup, type Markup } from "./markup.ts";
import { prose } from "./prose.ts";
import { remark } from "./remark.ts";
import { type Telling, turnTag } from "./telling.ts";

/** The paragraph with a place to come to for each of its turns. */
export function told(block: Block, turns: readonly Turn[], telling: Telling): Markup {
  const anchors = turns.map((turn) => markup`<span id="turn-${turn.index + 1}"></span>`);
  const remarks = turns.flatMap((turn) =>
    turn.annotations.map((annotation, index) => {
      const tags = turn.tags.filter((tag) => tag.annotation === index).map((tag) => turnTag(tag, turn.index, telling));
      return remark(annotation, tags, telling, { labelled: true });
    }),
  );
  return markup`${anchors}${prose([block], telling)}${remarks}`;
}
