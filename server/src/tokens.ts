/** Semantic tokens: all of them, or what has changed since an answer that the client still has. */
import { type Token, tokenModifiers, tokenStretches, tokenTypes } from "#core";
import type { Connection, SemanticTokens, SemanticTokensEdit } from "vscode-languageserver";
import type { Note } from "./note.ts";
import type { Session } from "./session.ts";

export function offerTokens(connection: Connection, session: Session): void {
  const encoded = new WeakMap<readonly Token[], Encoded>();
  /** The last answer about each file, where the client will ask what has changed since. */
  const answers = new Map<string, SemanticTokens>();

  const answer = async (uri: string): Promise<SemanticTokens> => {
    const note = await session.ready(uri);
    if (!note) return { data: [] };
    const data = joined(tokenStretches(note.recording()), (tokens) => {
      const known = encoded.get(tokens) ?? encode(tokens, note);
      encoded.set(tokens, known);
      return known;
    });
    const tokens = { resultId: String(note.serial), data };
    if (session.can.tokenDeltas) answers.set(uri, tokens);
    return tokens;
  };

  connection.languages.semanticTokens.on(({ textDocument }) => answer(textDocument.uri));

  connection.languages.semanticTokens.onDelta(async ({ textDocument: { uri }, previousResultId }) => {
    const before = answers.get(uri);
    const now = await answer(uri);
    if (before?.resultId !== previousResultId || now.resultId === undefined) return now;
    return { resultId: now.resultId, edits: edits(before.data, now.data) };
  });

  session.documents.onDidClose(({ document }) => answers.delete(document.uri));
}

/** A stretch of tokens as the protocol has them, as if it began the file on a line of its own. */
interface Encoded {
  readonly data: readonly number[];
  /** Lines from the first to the last token, and where that begins in its line. */
  readonly lines: number;
  readonly character: number;
}

/** What is encoded once is joined to the rest by what stands before it. */
function joined(stretches: readonly (readonly Token[])[], encodedOf: (tokens: readonly Token[]) => Encoded): number[] {
  const encoded = stretches.map(encodedOf);
  const data = ([] as number[]).concat(...encoded.map((each) => each.data));
  let [at, line, character] = [0, 0, 0];
  for (const [index, each] of encoded.entries()) {
    const first = stretches[index]?.[0];
    const firstLine = first ? first.span.block.line + first.line : line;
    data[at] = firstLine - line;
    data[at + 1] = (each.data[1] ?? 0) - (firstLine === line ? character : 0);
    at += each.data.length;
    line = firstLine + each.lines;
    character = each.character;
  }
  return data;
}

/** Five numbers a token, the place counted from the one before. */
function encode(tokens: readonly Token[], note: Note): Encoded {
  const counted = note.counted();
  const data: number[] = [];
  let firstLine: number | undefined;
  let lineBefore = 0;
  let character = 0;
  for (const token of tokens) {
    const { span } = token;
    const line = span.block.line + token.line;
    firstLine ??= lineBefore = line;
    const before = line === lineBefore ? character : 0;
    character = counted(line, token.character);
    const length = counted(line, token.character + span.end - span.start) - character;
    data.push(line - lineBefore, character - before, length, tokenTypes.indexOf(token.type), bitsOf(token));
    lineBefore = line;
  }
  return { data, lines: lineBefore - (firstLine ?? 0), character };
}

function bitsOf({ modifiers }: Token): number {
  return modifiers.length === 0 ? 0 : modifiers.reduce((bits, each) => bits | (1 << tokenModifiers.indexOf(each)), 0);
}

/** The one stretch in which two lists differ, as the protocol has changes. */
function edits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && before[head] === now[head]) head++;
  if (head === before.length && head === now.length) return [];
  let tail = 0;
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const data = now.slice(head, now.length - tail);
  return [{ start: head, deleteCount: before.length - head - tail, data }];
}
