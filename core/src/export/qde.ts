/** A recording for programs of qualitative analysis (REFI-QDA 1.0): concepts as codes, claims at their exact places. */
import { fileSpan, type Span } from "../markdown/block.ts";
import type { Language, Recording, Tag, Turn } from "../recording/model.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { withoutComments } from "./without-comments.ts";
import { countBefore } from "../text/search.ts";

/** The two parts of a project. */
export interface Qde {
  /** `project.qde`. */
  readonly project: string;
  /** The text that positions count in, its line ends made one character. */
  readonly source: string;
  readonly sourceName: string;
}

/** What a project is made of. */
export interface QdeOptions {
  readonly name: string;
  readonly vocabulary: Vocabulary;
  readonly language: Language;
  /** A GUID that is always the same for the same words. */
  readonly guid: (of: string) => string;
}

/** The project of one recording. Positions are code points, as the standard has them. */
export function toQde(recording: Recording, { name, vocabulary, language, guid }: QdeOptions): Qde {
  const source = withoutComments(recording);
  const position = codePoints(source);
  const sourceId = guid("source");
  const users = { student: guid("student"), supervisor: guid("supervisor") };
  const codes = new Map<string, string>();
  const selections = claimsOf(recording).map(({ tag, from, to }, index) => {
    const id = tag.concept ?? tag.written;
    codes.set(id, guid(`code ${id}`));
    const user = users[tag.by];
    const [start, end] = [position(from), position(to)];
    const what = `${escaped(id)}${tag.tentative ? "?" : ""}`;
    return `<PlainTextSelection guid="${guid(`selection ${index}`)}" name="${what}" startPosition="${start}" endPosition="${end}" creatingUser="${user}"><Coding guid="${guid(`coding ${index}`)}" creatingUser="${user}"><CodeRef targetGUID="${codes.get(id) ?? ""}"/></Coding></PlainTextSelection>`;
  });
  const book = [...codes].map(([id, code]) => {
    const concept = vocabulary.concept(id);
    const label = concept ? (concept.label[language] ?? concept.label.en) : id;
    return `<Code guid="${code}" name="${escaped(label)}" isCodable="true"><Description>#${escaped(id)}</Description></Code>`;
  });
  const project = `<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="${escaped(name)}" origin="process-recordings" creatingUserGUID="${users.student}">
<Users><User guid="${users.student}" name="Student"/><User guid="${users.supervisor}" name="Supervisor"/></Users>
<CodeBook><Codes>
${book.join("\n")}
</Codes></CodeBook>
<Sources>
<TextSource guid="${sourceId}" name="${escaped(name)}" plainTextPath="internal://${sourceId}.txt" creatingUser="${users.student}">
${selections.join("\n")}
</TextSource>
</Sources>
</Project>
`;
  return { project, source: source.replace(/\r\n?/g, "\n"), sourceName: `${sourceId}.txt` };
}

interface Claim {
  readonly tag: Tag;
  readonly from: number;
  readonly to: number;
}

/** Each claim with the words that it is about; a claim of a section is about its own place. */
function claimsOf({ turns, proseTags }: Recording): readonly Claim[] {
  const about = (tag: Tag, turn: Turn): Claim => {
    const first = turns[Math.max(0, turn.index - tag.turns + 1)] ?? turn;
    return { tag, from: fileSpan(first.wordsSpan).start, to: fileSpan(turn.wordsSpan).end };
  };
  const own = (tag: Tag): Claim => placed(tag, tag.span);
  return [...turns.flatMap((turn) => turn.tags.map((tag) => about(tag, turn))), ...proseTags.map(own)];
}

function placed(tag: Tag, span: Span): Claim {
  const { start, end } = fileSpan(span);
  return { tag, from: start, to: end };
}

/** From UTF-16 offsets to code points, `\r\n` counted once. */
function codePoints(text: string): (offset: number) => number {
  const extra: number[] = [];
  for (const found of text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]|\r\n/g)) extra.push(found.index + 1);
  return (offset) => offset - countBefore(extra, (at) => at < offset);
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, "")
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);
}
