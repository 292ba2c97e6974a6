/** What only shows when a pack is used: its templates, examples and exemplars are read with its own words in force. */
import { check } from "./check.ts";
import { withPeople } from "./features/people-of-template.ts";
import { plainOf } from "./features/snippet.ts";
import { fileSpan } from "./markdown/block.ts";
import { kindOf, type PackFile } from "./packs/files.ts";
import type { PackProblem } from "./packs/problem.ts";
import { templateParts } from "./packs/template-parts.ts";
import { read } from "./recording/read.ts";
import type { Rule } from "./rules/rule.ts";
import { message, type Message } from "./text/message.ts";
import type { Pack, Template } from "./vocabulary/pack.ts";
import { createVocabulary, type Vocabulary } from "./vocabulary/vocabulary.ts";

/** What a proof goes by. */
interface Proving {
  readonly vocabulary: Vocabulary;
  readonly rules: readonly Rule[];
}

/** Everything in the Markdown files of a pack that does not do what the pack says it does. */
export function provePack(files: readonly PackFile[], pack: Pack, rules: readonly Rule[]): readonly PackProblem[] {
  const proving = { vocabulary: createVocabulary(pack), rules };
  return files.flatMap((file) => {
    const kind = kindOf(file.path);
    if (kind === "template") return proveTemplate(file, pack, proving);
    if (kind === "exemplar") return withoutMark(file, (bare) => proveExemplar(bare, proving));
    return kind === "example" ? withoutMark(file, (bare) => proveExample(bare, proving)) : [];
  });
}

/** A recording as hosts read it, without its byte-order mark; what is said of it stands one sign further on. */
function withoutMark(file: PackFile, prove: (bare: PackFile) => readonly PackProblem[]): readonly PackProblem[] {
  if (file.text?.startsWith("\uFEFF") !== true) return prove(file);
  return prove({ ...file, text: file.text.slice(1) }).map((each) => ({
    ...each,
    start: each.start + 1,
    end: each.end + 1,
  }));
}

function problem(file: string, start: number, end: number, words: Message): PackProblem {
  return { file, start, end, code: "invalid-pack", severity: "error", message: words };
}

/** A template, inserted as it is, is a recording or a part of one, with tags that are known. */
function proveTemplate({ path, text = "" }: PackFile, pack: Pack, proving: Proving): readonly PackProblem[] {
  const parts = templateParts(text);
  const id = /([^/]+?)(?:\.(?:en|es))?\.md$/.exec(path)?.[1];
  const template = pack.templates.find((each) => each.id === id);
  if (!parts || !template) return [];
  const { body, bodyAt } = parts;
  const whole = template.kind === "recording" ? body : room + withPeople(body, read(room, proving.vocabulary));
  const plain = plainOf(whole);
  const missing = lacks(template, read(plain, proving.vocabulary));
  return [
    ...(missing ? [problem(path, bodyAt, bodyAt + lineEnd(body), missing)] : []),
    ...slips(plain, proving).map(({ start, end, message: words }) => {
      // Placeholders make the snippet longer than the text; the words of a slip are the same in both.
      const found = body.indexOf(plain.slice(start, end));
      const from = bodyAt + Math.max(0, found);
      return problem(path, from, from + (found < 0 ? lineEnd(body) : end - start), words);
    }),
  ];
}

/** A recording that has just begun, as the one into which a phase or a block is inserted. */
const room = `---
recording: group
worker: Sam
members: [Maria, Tina, Gloria]
---

`;

/** What a template should be and is not. */
function lacks({ kind, phase }: Template, { header, sections, turns }: ReturnType<typeof read>): Message | undefined {
  if (kind === "recording") {
    if (header.recording === undefined)
      return message("A whole recording says in its header of whom it is: recording: group.");
    return turns.length + sections.length > 0
      ? undefined
      : message("Nobody speaks in this recording, and it has no heading.");
  }
  if (kind !== "phase" || sections.some((section) => section.phase === phase)) return undefined;
  return message("No heading of this template opens the phase “{phase}”.", { phase: phase ?? "" });
}

/** An exemplar is a recording with turns, and its tags are known. */
function proveExemplar({ path, text = "" }: PackFile, proving: Proving): readonly PackProblem[] {
  const { turns } = read(text, proving.vocabulary);
  return [
    ...(turns.length > 0
      ? []
      : [problem(path, 0, 1, message("Nobody speaks in this recording, so there is nothing to practise with."))]),
    ...slips(text, proving).map((each) => problem(path, each.start, each.end, each.message)),
  ];
}

/** `examples/<rule>/fires-….recording.md` makes the rule speak, `silent-….recording.md` does not. */
function proveExample({ path, text = "" }: PackFile, { vocabulary, rules }: Proving): readonly PackProblem[] {
  const [, rule = "", claim] = /^examples\/([^/]+)\/(fires|silent)-/.exec(path) ?? [];
  if (!rules.some(({ id }) => id === rule)) return [];
  const found = check(read(text, vocabulary), { vocabulary, rules }).findings.filter((each) => each.rule === rule);
  if (claim === "silent")
    return found.map(({ span }) => {
      const { start, end } = fileSpan(span);
      return problem(
        path,
        start,
        end,
        message("The name of this file says that “{rule}” is silent, and it asks something here.", { rule }),
      );
    });
  if (found.length > 0) return [];
  return [
    problem(
      path,
      0,
      lineEnd(text),
      message("The name of this file says that “{rule}” asks something, and it is silent.", { rule }),
    ),
  ];
}

interface Slip {
  readonly start: number;
  readonly end: number;
  readonly message: Message;
}

/** Rules whose findings no reader of a finished text can have meant. */
const broken: ReadonlySet<string> = new Set([
  "invalid-front-matter",
  "unclosed-block",
  "merge-conflict",
  "table-shape",
  "unknown-tag",
  "invalid-setting",
  "unknown-rule",
]);

function slips(text: string, { vocabulary, rules }: Proving): readonly Slip[] {
  const { findings } = check(read(text, vocabulary), { vocabulary, rules });
  return findings
    .filter(({ rule }) => broken.has(rule))
    .map(({ span, message: words }) => ({ ...fileSpan(span), message: words }));
}

function lineEnd(text: string): number {
  return Math.max(1, /^[^\r\n]*/.exec(text)?.[0].length ?? 0);
}
