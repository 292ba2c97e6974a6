/** Does what the editor asks. */
import {
  bringBack,
  createLines,
  createVocabulary,
  gateOf,
  message,
  mutualAid,
  peopleOf,
  type PrivacyGate,
  rangeOf,
  read,
  recognise,
  type Recording,
  type Vocabulary,
} from "#core";
import { exportFile } from "./export-file.ts";
import { consent, importFile } from "./import-file.ts";
import type { Answer, Gated, Jobs, Looked, Order, Returned, SourceFile } from "./jobs.ts";
import { type Say, sayIn } from "./words.ts";

/** A sentence for the person instead of what was asked for. */
class Sorry extends Error {}

/** Does one job. Nothing is thrown, and nothing of a file's words is in what is said about a fault. */
export async function perform(order: Order, signal: AbortSignal): Promise<Answer> {
  const say = sayIn(order.language);
  const pack = "pack" in order.asked ? order.asked.pack : undefined;
  const work: Work = { vocabulary: createVocabulary(pack ?? mutualAid), say, language: order.language, signal };
  try {
    switch (order.job) {
      case "look":
        return { told: await look(order.asked, work) };
      case "import":
        return { told: (await imported(order.asked.file, new Map(order.asked.names), work)).text };
      case "return":
        return { told: await returned(order.asked, work) };
      case "gate":
        return { told: gated(order.asked.text, work) };
      case "export":
        return { told: await exported(order.asked, work) };
    }
  } catch (error) {
    if (error instanceof Sorry) return { why: error.message };
    const fault = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const why = say(message("Something of ours broke. That is our mistake, not yours; nothing was changed."));
    return { why, fault: fault.join("\n") };
  }
}

interface Work {
  readonly vocabulary: Vocabulary;
  readonly say: Say;
  readonly language: Order["language"];
  readonly signal: AbortSignal;
}

async function imported(
  file: SourceFile,
  names: ReadonlyMap<string, string>,
  { vocabulary, say }: Work,
  returned = false,
): Promise<{ readonly text: string; readonly isTranscript: boolean }> {
  const made = await importFile({ ...file, names, language: undefined, vocabulary, forced: true, returned });
  if (!("why" in made)) return made;
  const place = made.at ? `:${made.at.line + 1}:${made.at.character + 1}` : "";
  throw new Sorry(`${file.name}${place}: ${say(made.why)}`);
}

async function look({ file, others }: Jobs["look"]["asked"], work: Work): Promise<Looked> {
  const made = await imported(file, new Map(), work);
  const roster = new Map(others.flatMap((text) => rosterOf(read(text, work.vocabulary))).map((name) => [name, name]));
  const names = [...roster.keys()];
  return {
    people: peopleOf(read(made.text, work.vocabulary), names),
    roster: names,
    ...(made.isTranscript ? { consent: work.say(consent) } : {}),
  };
}

async function returned({ file, text }: Jobs["return"]["asked"], work: Work): Promise<Returned> {
  const copy = await imported(file, new Map(), work, true);
  const { vocabulary } = work;
  return bringBack(text, copy.text, (each) => read(each, vocabulary));
}

function rosterOf({ header: { workers, members, absent } }: Recording): readonly string[] {
  return [...workers, ...members, ...absent].map(({ name }) => name);
}

function gate(recording: Recording, { vocabulary }: Work): PrivacyGate {
  return gateOf(recording, vocabulary);
}

function gated(text: string, work: Work): Gated {
  const { say } = work;
  const { open, refused, notice } = gate(read(text, work.vocabulary), work);
  const lines = createLines(text);
  const told = open.map(({ span, message: what }) =>
    say(message("Line {line}: {what}", { line: rangeOf(span, lines).start.line + 1, what: say(what) })),
  );
  return { refused, notice: say(notice), open: told };
}

async function exported(asked: Jobs["export"]["asked"], work: Work): Promise<Uint8Array> {
  const { vocabulary, say, signal } = work;
  const recording = read(asked.text, vocabulary);
  const closed = gate(recording, work);
  // The editor has asked already; this is for an editor that forgot to.
  if (closed.refused && (asked.overridden ?? "").trim() === "") throw new Sorry(say(closed.notice));
  const made = await exportFile({
    ...{ ...asked, recording, vocabulary, language: recording.language, gate: closed, say, signal },
    recognisedBy: recognise(asked.text, asked.name) ?? "forced",
  });
  if (typeof made === "string") return new TextEncoder().encode(made);
  if ("text" in made) throw new Sorry(say(made));
  return made;
}
