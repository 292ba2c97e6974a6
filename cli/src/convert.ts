/** From the bytes of a file to the text of a recording, by the kind of the file. */
import { extname } from "node:path";
import {
  documentToDialogue,
  type DocBlock,
  type DocumentOptions,
  type Language,
  message,
  type Message,
  type NameMap,
  type Position,
  read,
  readChat,
  readCues,
  renaming,
  type Script,
  scriptOf,
  scriptOfRows,
  scriptOfUtterances,
  toDialogue,
} from "#core";
import { vocabulary } from "./load.ts";
import { decode } from "./read-file.ts";

/** What is converted. */
export interface Converting {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly names: NameMap;
  readonly language: Language | undefined;
  /** The name of the new file does not say that it is a recording; its header must. */
  readonly forced: boolean;
}

/** The recording's text. */
export interface Converted {
  readonly text: string;
  /** It has people whose names were not mapped. */
  readonly named: boolean;
  readonly transcript?: boolean;
}

interface Failed {
  readonly why: Message;
  readonly at?: Position;
}

/** Whether a recording was made by a machine that listened. */
export function isTranscript(path: string, made: Converted): boolean {
  return made.transcript === true || /\.(?:vtt|srt)$/i.test(path);
}

/** Converts a file. */
export async function convert(from: Converting): Promise<Converted | Failed> {
  const kind = extname(from.path).toLowerCase();
  if (kind === ".docx") {
    const { readDocx } = await import("./docx/read.ts");
    return document(await readDocx(from.bytes), from);
  }
  if (kind === ".doc" || kind === ".odt" || kind === ".pdf" || kind === ".rtf")
    return { why: message("This kind of file is not read. Save it as .docx and import that.") };
  const file = decode(Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.byteLength));
  if ("why" in file) return file;
  const text = file.text.replace(/^\uFEFF/, "");
  if (kind === ".vtt" || /^WEBVTT(?:\s|$)/.test(text)) return cues(text, "vtt", from);
  if (kind === ".srt") return cues(text, "srt", from);
  if (kind === ".html" || kind === ".htm") {
    const { readHtml } = await import("./html.ts");
    return document(readHtml(text), from);
  }
  if (kind === ".csv" || kind === ".tsv") return table(text, kind, from);
  const chat = readChat(text);
  if (chat) return transcript(scriptOfUtterances(chat, from.names, languageOf(text, from)));
  return plain(text, from);
}

function cues(text: string, form: "vtt" | "srt", from: Converting): Converted | Failed {
  const found = readCues(text, form);
  if ("why" in found) return { why: message(found.why), at: { line: found.line, character: 0 } };
  if (found.length === 0) return { why: message("There is not a word in this file.") };
  const words = found.map((each) => each.text).join(" ");
  return transcript(scriptOfUtterances(found, from.names, languageOf(words, from)));
}

function transcript(script: Script): Converted {
  const header = { kind: "source", text: "---\nrecording: group\nnotation: transcript\n---" } as const;
  return { text: toDialogue({ ...script, pieces: [header, ...script.pieces] }), named: true, transcript: true };
}

async function table(text: string, kind: string, from: Converting): Promise<Converted | Failed> {
  const { parse } = await import("csv-parse/sync");
  let rows: string[][];
  try {
    const delimiter = kind === ".tsv" ? "\t" : [",", ";", "\t"];
    rows = parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true });
  } catch (error) {
    const line = error instanceof Error && "lines" in error ? Number(error.lines) : 1;
    return { why: message("This CSV cannot be read."), at: { line: Math.max(0, line - 1), character: 0 } };
  }
  const script = scriptOfRows(rows, from.names, languageOf(text, from));
  if (!script)
    return { why: message("Its first row names no column of speakers and none of words (“speaker”, “text”).") };
  return { text: withKind(toDialogue(script), from), named: true };
}

function document(blocks: readonly DocBlock[], from: Converting): Converted {
  const words = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
  const text = words.flatMap(({ runs }) => runs.map((run) => run.text)).join(" ");
  const options: DocumentOptions = { language: languageOf(text, from), rename: renaming(from.names) };
  return { text: withKind(documentToDialogue(blocks, options), from), named: true };
}

/** Plain text is read as it stands; its header lines become front matter only if it has to be marked. */
function plain(text: string, from: Converting): Converted {
  const recording = read(renaming(from.names)(text), vocabulary);
  return { text: withKind(toDialogue(scriptOf(recording)), from), named: recording.turns.length > 0 };
}

/** A header that says what the file is, where neither its name nor a header does. */
function withKind(text: string, { forced }: Converting): string {
  if (!forced || /^---\n[^]*?^recording:/m.test(text)) return text;
  if (text.startsWith("---\n")) return text.replace("---\n", "---\nrecording: group\n");
  const { header } = read(text, vocabulary);
  return header.form === "plain" ? text : `---\nrecording: group\n---\n\n${text}`;
}

function languageOf(text: string, { language }: Converting): Language {
  return language ?? read(text.slice(0, 20_000), vocabulary).language;
}
