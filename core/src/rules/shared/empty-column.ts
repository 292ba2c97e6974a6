/** What a rule asks whose column of the form the writer has left empty. */
import { emptyColumn } from "../../analysis/columns.ts";
import type { Message } from "../../text/message.ts";
import { option } from "../options.ts";
import type { Asked, Found } from "../rule.ts";
import type { AnnotationKind } from "../../recording/model.ts";
import { placeOf } from "./places.ts";
import { behindTurn, remarkAt } from "./remark.ts";

/** The option of such rules. */
export const everyTurn = {
  every: option.number(1, 1, 50, "After how many of your turns in a row without it you are asked. Our default."),
};

/** The columns of which one is enough, the first of which is offered; and what is said and offered. */
interface Column {
  readonly kinds: readonly [AnnotationKind, ...AnnotationKind[]];
  readonly message: Message;
  readonly title: Message;
}

/** Asks at each turn of the worker's that is the last of so many in a row without any of the columns. */
export function* askForColumn(
  { recording, options, walk }: Pick<Asked<typeof everyTurn>, "recording" | "options" | "walk">,
  { kinds, message, title }: Column,
): Generator<Found> {
  for (const turn of walk(emptyColumn(kinds, options.every)).findings) {
    const behind = behindTurn(turn);
    const edits = behind && [remarkAt(behind, kinds[0], "${1:…}", recording, true)];
    yield {
      ...{ span: placeOf(turn), turns: [turn.index, turn.index], message },
      fixes: edits ? [{ title, safety: "question", edits }] : [],
    };
  }
}
