/** Questions of supervisors that wait for a reply. */
import type { Annotation, Turn } from "../recording/model.ts";
import { isFilled } from "./filled.ts";

/** Supervisors' questions with no reply behind them; in a row of a table, with none anywhere. */
export function unanswered({ annotations, notation }: Turn): readonly Annotation[] {
  const replied = annotations.findLastIndex((remark) => remark.kind === "reply" && isFilled(remark));
  const lastReply = notation === "table" && replied >= 0 ? annotations.length : replied;
  return annotations.filter(
    (remark, at) => remark.kind === "supervisor" && remark.resolved !== true && at > lastReply && asks(remark.text),
  );
}

/** Whether a comment asks in its own words, and not only in somebody else's. */
function asks(text: string): boolean {
  return text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/g, "").includes("?");
}
