/** Runs of text as Markdown on one line. */
import { escapeMarks } from "../export/escape.ts";
import type { Note } from "../export/script.ts";
import { columnOf } from "../language/index.ts";
import { type Paragraph, plainText, type Run } from "./document.ts";

/** Words with their acts; emphasis that says nothing to a reading is left out. */
export function inlineOf(runs: readonly Run[]): string {
  const parts = joined(runs).map(({ text, italic }) => {
    const act = italic ? /^(\s*)\(([^()\n]{1,300})\)(\s*)$/.exec(text) : null;
    return act ? `${act[1] ?? ""}*(${escapeMarks(act[2] ?? "")})*${act[3] ?? ""}` : escapeMarks(text);
  });
  return parts.join("").replace(/\s+/g, " ").trim();
}

/** Neighbours of one kind as one run. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    const same =
      last && (last.bold ?? false) === (run.bold ?? false) && (last.italic ?? false) === (run.italic ?? false);
    if (same) out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") out.push(run);
  }
  return out;
}

const supervisor =
  /^(Supervisora?|Field instructor|Instructora?|Faculty|Docente|Supervisi[oó]n)\s*(?:\(([^()]{1,200})\))?\s*(\[(?:resolved|resuelto)\])?$/i;

/** `Skill: …`: a remark that says which column it belongs to. */
export function remarkIn(paragraph: Paragraph): Note | undefined {
  const found = /^([^:：]{1,220})[:：]\s*/.exec(plainText([paragraph]));
  const label = found?.[1]?.trim() ?? "";
  if (!found) return undefined;
  const comment = supervisor.exec(label);
  const kind = comment ? "supervisor" : columnOf(label);
  if (!kind || kind === "dialogue" || kind === "speaker" || kind === "number") return undefined;
  const words = inlineOf(paragraph.runs).replace(/^[^:：]{1,240}[:：]\s*/, "");
  return words === "" ? undefined : { kind, words, label };
}
