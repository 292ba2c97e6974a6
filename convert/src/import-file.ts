/** From the bytes of a file to the text of a recording, by the kind of the file. */
import { extname } from "node:path";
import {
  documentToDialogue,
  type DocBlock,
  escapeMarks,
  escapeStart,
  formOf,
  headerText,
  type Language,
  type Meeting,
  message,
  type Message,
  type NameMap,
  type Piece,
  read,
  readChat,
  readCues,
  readMeeting,
  renaming,
  type Script,
  scriptOf,
  scriptOfRows,
  scriptOfUtterances,
  tableOfRows,
  toDialogue,
  type Vocabulary,
} from "#core";
import { decodeForeign, decodePage, type Unreadable } from "./decode.ts";
import { Refused } from "./refused.ts";
import { readRows } from "./rows.ts";

/** What is imported. */
export interface Importing {
  /** The name of the file; its ending says what it is, where its bytes do not. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly names: NameMap;
  readonly language: Language | undefined;
  readonly vocabulary: Vocabulary;
  /** The name of the new file does not say that it is a recording; its header must. */
  readonly forced: boolean;
  /** It is a copy that a supervisor has sent back. */
  readonly returned?: boolean;
}

/** The recording's text. */
export interface Imported {
  readonly text: string;
  /** Made by a machine that listened, or by a chat: everybody in the room must have agreed. */
  readonly isTranscript: boolean;
}

/** Said once, before a transcript is used. */
export const consent = message(
  "Did everybody in the room agree to being recorded? If not, ask them before you use this. Do not keep the automatic transcript: delete it, and the copy that the meeting's service holds.",
);

/** Converts a file. */
export async function importFile(from: Importing): Promise<Imported | Unreadable> {
  try {
    return await convert(from);
  } catch (error) {
    if (error instanceof Refused) return { why: error.why };
    throw error;
  }
}

async function convert(from: Importing): Promise<Imported | Unreadable> {
  const bytes = Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.byteLength);
  const kind = extname(from.name).toLowerCase();
  const foreign = foreignKind(bytes, kind);
  if (foreign) return { why: foreign };
  if (kind === ".docx" || startsWith(bytes, "PK\x03\x04")) {
    const { readDocx } = await import("./docx/read.ts");
    return document(await readDocx(from.bytes), from);
  }
  const isPage = kind === ".html" || kind === ".htm";
  const file = isPage ? decodePage(bytes) : decodeForeign(bytes);
  if ("why" in file) return file;
  const { text } = file;
  if (kind === ".vtt" || /^WEBVTT(?:\s|$)/.test(text)) return cues(text, "vtt", from);
  if (kind === ".srt") return cues(text, "srt", from);
  if (isPage) {
    const { readHtml } = await import("./html.ts");
    return document(readHtml(text), from);
  }
  if (kind === ".csv" || kind === ".tsv") return table(text, kind, from);
  const chat = readChat(text);
  if (chat) return transcript(scriptOfUtterances(chat, from.names, languageOf(text, from)));
  const meeting = readMeeting(text);
  return meeting ? meetingOf(meeting, from) : plain(text, from);
}

function meetingOf({ said, before }: Meeting, from: Importing): Imported {
  const language = languageOf(said.map(({ text }) => text).join(" "), from);
  return transcript(scriptOfUtterances(said, from.names, language), before.map(renaming(from.names)));
}

/** Teams, Otter and Word save what was said as documents, too. One with a form or comments is somebody's own work. */
function meetingIn(blocks: readonly DocBlock[]): Meeting | undefined {
  const lines = blocks.map((block) =>
    block.kind === "table" || block.margin.length > 0 ? undefined : block.runs.map((run) => run.text).join(""),
  );
  const meeting = lines.includes(undefined) ? undefined : readMeeting(lines.join("\n"));
  // “Start Time 18:00” and “End Time 19:30” above a dialogue are nobody who speaks.
  const words = lines.filter((line) => line !== "").length - (meeting?.before.length ?? 0);
  return meeting && meeting.said.length * 4 >= words ? meeting : undefined;
}

/** What is said of files that are not read, whatever they are called. */
function foreignKind(bytes: Buffer, kind: string): Message | undefined {
  // A spreadsheet has neither margin nor form: its rows are what there is.
  if (/^\.(?:xlsx|xlsm|xls|ods|numbers)$/.test(kind))
    return message("This spreadsheet is not read as it is. Save it as “CSV UTF-8” and import that.");
  if (kind === ".gdoc")
    return message("This is only a link to a Google document. Download the document as .docx and import that.");
  // Word encrypts a .docx into the container that .doc files are.
  if (startsWith(bytes, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
    return message(
      "This is an old Word document (.doc), or one with a password. Open it in Word and save it as .docx, without a password.",
    );
  const isOther =
    startsWith(bytes, "%PDF-") ||
    startsWith(bytes, "{\\rtf") ||
    /^\.(?:doc|odt|pdf|rtf|pages|mht|mhtml|wps|ppt|pptx|eml|msg)$/.test(kind);
  return isOther ? message("This kind of file is not read. Save it as .docx and import that.") : undefined;
}

function startsWith(bytes: Buffer, beginning: string): boolean {
  return bytes.subarray(0, beginning.length).toString("latin1") === beginning;
}

function cues(text: string, form: "vtt" | "srt", from: Importing): Imported | Unreadable {
  const found = readCues(text, form);
  if ("why" in found) return { why: found.why, at: { line: found.line, character: 0 } };
  if (found.length === 0) return { why: message("There is not a word in this file.") };
  const words = found.map((each) => each.text).join(" ");
  return transcript(scriptOfUtterances(found, from.names, languageOf(words, from)));
}

/** A transcript, and what stands above it in the file. */
function transcript(script: Script, before: readonly string[] = []): Imported {
  const above = before.map((line) => escapeStart(escapeMarks(line)));
  const head = ["---\nrecording: group\nnotation: transcript\n---", ...above].map((text): Piece => ({
    kind: "source",
    text,
  }));
  return { text: toDialogue({ ...script, pieces: [...head, ...script.pieces] }), isTranscript: true };
}

async function table(text: string, kind: string, from: Importing): Promise<Imported | Unreadable> {
  const rows = await readRows(text, kind);
  if ("why" in rows) return rows;
  const script = scriptOfRows(rows, from.names, languageOf(text, from));
  if (script) return { text: withKind(toDialogue(script), from), isTranscript: false };
  // A form whose dialogue says who speaks, as it is in Word.
  const form = tableOfRows(rows);
  if (formOf(form)) return document([form], from);
  return { why: message("Its first row names no column of speakers and none of words (“speaker”, “text”).") };
}

function document(blocks: readonly DocBlock[], from: Importing): Imported {
  const meeting = meetingIn(blocks);
  if (meeting) return meetingOf(meeting, from);
  const words = blocks.flatMap((block) => (block.kind === "paragraph" ? [block] : block.rows.flat(2)));
  const text = words.flatMap(({ runs }) => runs.map((run) => run.text)).join(" ");
  const isPhase = (heading: string): boolean =>
    read(`## ${heading}\n`, from.vocabulary).sections[0]?.phase !== undefined;
  const returned = from.returned === true;
  const options = { language: languageOf(text, from), rename: renaming(from.names), isPhase, returned };
  return { text: withKind(documentToDialogue(blocks, options), from), isTranscript: false };
}

/** Plain text is read as it stands; its header lines become front matter. */
function plain(text: string, from: Importing): Imported {
  const recording = read(renaming(from.names)(text), from.vocabulary);
  const header = recording.header.form === "plain" ? headerText(recording) : "";
  const body = toDialogue(scriptOf(recording, { header: header === "" }));
  return { text: withKind(header === "" ? body : `${header}\n\n${body}`, from), isTranscript: false };
}

/** A header that says what the file is, where neither its name nor a header does. */
function withKind(text: string, { forced }: Importing): string {
  if (!forced || /^---\n[^]*?^recording:/m.test(text)) return text;
  return text.startsWith("---\n")
    ? text.replace("---\n", "---\nrecording: group\n")
    : `---\nrecording: group\n---\n\n${text}`;
}

function languageOf(text: string, { language, vocabulary }: Importing): Language {
  return language ?? read(text.slice(0, 20_000), vocabulary).language;
}
