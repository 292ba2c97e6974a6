/** Semantic tokens: all of them, or what has changed since an answer that the client still has. */
import { semanticTokens, type Token, tokenModifiers, tokenTypes } from "#core";
import type { Connection, SemanticTokens, SemanticTokensEdit } from "vscode-languageserver";
import type { Note } from "./note.ts";
import type { Session } from "./session.ts";

export function offerTokens(connection: Connection, session: Session): void {
  /** The last answer about each file, where the client will ask what has changed since. */
  const answers = new Map<string, SemanticTokens>();

  const answer = async (uri: string): Promise<SemanticTokens> => {
    const note = await session.ready(uri);
    if (!note) return { data: [] };
    const tokens = { resultId: String(note.serial), data: toData(semanticTokens(note.recording()), note) };
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

/** As the protocol has tokens: five numbers each, the place counted from the one before. */
function toData(tokens: readonly Token[], { counted }: Note): number[] {
  const data: number[] = [];
  let [lineBefore, characterBefore] = [0, 0];
  for (const { span, line: below, character: from, type, modifiers } of tokens) {
    const line = span.block.line + below;
    const character = counted(line, from);
    const length = counted(line, from + span.end - span.start) - character;
    const bits = modifiers.reduce((sum, modifier) => sum | (1 << tokenModifiers.indexOf(modifier)), 0);
    const isSameLine = line === lineBefore;
    data.push(line - lineBefore, isSameLine ? character - characterBefore : character, length);
    data.push(tokenTypes.indexOf(type), bits);
    [lineBefore, characterBefore] = [line, character];
  }
  return data;
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
