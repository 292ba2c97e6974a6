/** One remark on a turn, in its column. */
import type { Annotation } from "../recording/model.ts";
import { markup, type Markup } from "./markup.ts";
import type { Telling } from "./telling.ts";

type Told = Pick<Annotation, "kind" | "text" | "author" | "date" | "role" | "to" | "resolved" | "orphan">;

/** A remark with its tags. Inside its own column it needs no label; elsewhere (`labelled`) it does. */
export function remark(
  told: Told,
  tags: readonly Markup[],
  telling: Telling,
  { labelled }: { readonly labelled: boolean },
): Markup {
  const by = byWhom(told, telling);
  const label = [labelOf(told, telling, labelled), by].filter((part) => part !== "").join(" · ");
  const kind = label === "" ? undefined : markup`<span class="kind">${label}:</span> `;
  const text = markup`${kind}${told.text} ${tags}`;
  if (told.orphan) {
    const to = told.to === undefined ? "" : ` (${told.to})`;
    return markup`<p class="orphan"><span class="kind">${telling.words.orphan}${to}.</span> ${text}</p>`;
  }
  return told.kind === "reply" ? markup`<p class="reply">${text}</p>` : markup`<p>${text}</p>`;
}

function labelOf({ kind, role }: Told, { words }: Telling, labelled: boolean): string {
  switch (kind) {
    case "skill":
      return words.skill;
    case "next-time":
      return words.nextTime;
    case "reply":
      return words.remarks.reply;
    case "supervisor":
      return role === "instructor" ? words.instructor : labelled ? words.remarks.supervisor : "";
    case "feelings":
    case "analysis":
    case "client":
      return labelled ? words.remarks[kind] : "";
  }
}

function byWhom({ author, date, resolved }: Told, { words }: Telling): string {
  return [author, date, resolved ? words.settled : undefined].filter((part) => part !== undefined).join(", ");
}
