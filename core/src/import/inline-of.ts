/** Runs of text as Markdown on one line. */
import { escapeMarks } from "../export/escape.ts";
import type { Note } from "../export/script.ts";
import { readInline } from "../markdown/inline.ts";
import { remarkHead } from "../recording/remarks.ts";
import { isAddress, type Paragraph, type Run } from "./document.ts";

/** Words with their acts and their emphasis; marks that would not read back as emphasis are left out. */
export function inlineOf(runs: readonly Run[]): string {
  const all = joined(runs).map(withoutAddress).flatMap(actsApart);
  const parts = all.map((run) => actIn(run) ?? escapeMarks(run.text));
  const bare = folded(parts);
  const marked = all.flatMap((run, index) => (isMarked(run) && actIn(run) === undefined ? [index] : []));
  if (marked.length === 0) return bare;
  const wanted = says(bare);
  // Of so much emphasis nothing is emphatic, and each costs a reading.
  for (const index of marked.slice(0, mostMarked)) {
    const plain = parts[index] ?? "";
    parts[index] = withMarks(all[index] ?? { text: "" });
    if (says(folded(parts)) !== wanted) parts[index] = plain;
  }
  return folded(parts);
}

const mostMarked = 40;

function isMarked({ bold, italic, strike, link }: Run): boolean {
  return bold ?? italic ?? strike ?? link !== undefined;
}

/** Acts stand by themselves in words that are all in italics. */
function actsApart(run: Run): readonly Run[] {
  if (!run.italic) return [run];
  return run.text.split(/(\([^()\n]{1,300}\))/).flatMap((text) => (text === "" ? [] : [{ ...run, text }]));
}

function folded(parts: readonly string[]): string {
  return parts.join("").replace(/\s+/g, " ").trim();
}

function says(source: string): string {
  const { text, acts, tags } = readInline(source);
  return JSON.stringify([text, acts.map((act) => act.text), tags.map((tag) => tag.name)]);
}

/** Something done, which people set in italics and brackets. */
function actIn({ text, italic }: Run): string | undefined {
  const act = italic ? /^(\s*)\(([^()\n]{1,300})\)(\s*)$/.exec(text) : null;
  return act ? `${act[1] ?? ""}*(${escapeMarks(act[2] ?? "")})*${act[3] ?? ""}` : undefined;
}

function withMarks({ text, bold, italic, strike, link }: Run): string {
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  if (!/[\p{L}\p{N}]/u.test(words)) return escapeMarks(text);
  const mark = `${strike ? "~~" : ""}${bold ? "**" : ""}${italic ? "*" : ""}`;
  const told = link === undefined || !isAddress(link) ? escapeMarks(words) : linked(words, link);
  return `${before}${mark}${told}${[...mark].reverse().join("")}${after}`;
}

/** What we write out says where its links lead; what comes in need not say it twice. */
function withoutAddress(run: Run): Run {
  const said = run.link === undefined ? "" : ` <${run.link}>`;
  const at = said === "" ? -1 : run.text.trimEnd().lastIndexOf(said);
  return at < 0 || at + said.length < run.text.trimEnd().length ? run : { ...run, text: run.text.slice(0, at) };
}

/** Where the words only say the address, they lead there by themselves. */
function linked(words: string, link: string): string {
  if (words === link) return words;
  return `[${escapeMarks(words).replace(/[[\]]/g, "\\$&")}](${/[()]/.test(link) ? `<${link}>` : link})`;
}

/** Neighbours that look alike as one run; a gap looks like what stands before it. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (last && (looksLike(last, run) || run.text.trim() === ""))
      out[out.length - 1] = { ...last, text: last.text + run.text };
    else if (run.text !== "") out.push(run);
  }
  return out;
}

function looksLike(one: Run, other: Run): boolean {
  return (
    (one.bold ?? false) === (other.bold ?? false) &&
    (one.italic ?? false) === (other.italic ?? false) &&
    (one.strike ?? false) === (other.strike ?? false) &&
    one.link === other.link
  );
}

/** The runs before and after so many characters. */
export function cutAt(runs: readonly Run[], at: number): readonly [before: readonly Run[], after: readonly Run[]] {
  const before: Run[] = [];
  const after: Run[] = [];
  let from = 0;
  for (const run of runs) {
    const cut = Math.min(run.text.length, Math.max(0, at - from));
    if (cut > 0) before.push({ ...run, text: run.text.slice(0, cut) });
    if (cut < run.text.length) after.push({ ...run, text: run.text.slice(cut) });
    from += run.text.length;
  }
  return [before, after];
}

/** `Skill: …`: a remark that says which column it belongs to. */
export function remarkIn(paragraph: Paragraph): Note | undefined {
  const text = paragraph.runs.map((run) => run.text).join("");
  const indent = text.length - text.trimStart().length;
  const head = remarkHead(text.slice(indent));
  if (!head) return undefined;
  const words = inlineOf(cutAt(paragraph.runs, indent + head.length)[1]);
  return words === "" ? undefined : { ...head.facts, words, label: head.label };
}
