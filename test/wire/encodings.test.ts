import assert from "node:assert/strict";
import {
  CodeActionRequest,
  type CodeAction,
  CompletionRequest,
  type CompletionList,
  DocumentDiagnosticRequest,
  DocumentHighlightRequest,
  HoverRequest,
  type Position,
  type Range,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///folder/ñandú.recording.md";
const plain = "file:///folder/README.md";
const text = [
  "---",
  "recording: group",
  "worker: Sam",
  "members: [Begoña, Íñigo]",
  "---",
  "",
  "**Begoña → Íñigo:** 🙂 ¿Qué? “Yo también” 👩‍🏫 #same-boat y #nonsens",
  "**Íñigo:** Sí, señor 🙂.",
  "",
].join("\n");

const length: Readonly<Record<string, (text: string) => number>> = {
  "utf-8": (words) => Buffer.byteLength(words, "utf8"),
  "utf-16": (words) => words.length,
  "utf-32": (words) => [...words].length,
};

for (const encoding of ["utf-8", "utf-16", "utf-32"])
  describe(`places in ${encoding}`, () => {
    let wire: Wire;
    let now: string;
    beforeEach(async () => {
      wire = await connect({ ...abilities, general: { positionEncodings: [encoding] } });
      now = text;
      await wire.open(uri, text);
    });
    afterEach(() => wire.end());

    /** Where some words stand, or what is behind them, as this client counts. */
    const before = (words: string, from = now): Position => {
      const lines = from.slice(0, from.indexOf(words)).split("\n");
      return { line: lines.length - 1, character: length[encoding]!(lines.at(-1) ?? "") };
    };
    const around = (words: string, from = now): Range => {
      const start = before(words, from);
      return { start, end: { ...start, character: start.character + length[encoding]!(words) } };
    };
    const wordsAt = ({ start, end }: Range): string => {
      const line = now.split("\n")[start.line] ?? "";
      const offsets = Array.from({ length: line.length + 1 }, (_, offset) => offset);
      const at = (character: number): number =>
        offsets.find((offset) => length[encoding]!(line.slice(0, offset)) === character) ?? NaN;
      return line.slice(at(start.character), at(end.character));
    };
    /** Puts words in the place of others, as an editor tells it. */
    let version = 1;
    const replace = async (words: string, by: string): Promise<void> => {
      const range = around(words);
      now = now.replace(words, by);
      await wire.change(uri, ++version, by, range);
    };
    const findings = async (): Promise<readonly string[]> => {
      const report = await wire.connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
      assert.ok(report.kind === "full");
      return report.items.map(({ code, range }) => `${String(code)} ${wordsAt(range)}`);
    };

    it("is what both agree on", () => assert.equal(wire.result.capabilities.positionEncoding, encoding));

    it("hover and completion", async () => {
      const position = before("same-boat y");
      const hover = await wire.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
      assert.equal(wordsAt(hover!.range!), "#same-boat");
      const end = around("#nonsens").end;
      const asked = { textDocument: { uri }, position: end };
      const list = (await wire.connection.sendRequest(CompletionRequest.type, asked)) as CompletionList;
      assert.equal(wordsAt((list.items[0]!.textEdit as { range: Range }).range), "#nonsens");
    });

    it("findings, and what mends them", async () => {
      assert.ok((await findings()).includes("unknown-tag #nonsens"));
      const range = around("#nonsens");
      const asked = { textDocument: { uri }, range, context: { diagnostics: [], only: ["quickfix"] } };
      const actions = (await wire.connection.sendRequest(CodeActionRequest.type, asked)) as CodeAction[];
      const edits = actions.flatMap(({ edit }) => Object.values(edit?.changes ?? {}).flat());
      assert.ok(edits.length > 0);
      // The words that each edit replaces can be told, so its ends lie between characters.
      for (const edit of edits) assert.ok(!wordsAt(edit.range).includes("\ufffd"));
    });

    it("tokens and highlights", async () => {
      const { data } = (await wire.connection.sendRequest(SemanticTokensRequest.type, { textDocument: { uri } }))!;
      const words: string[] = [];
      for (let at = 0, line = 0, character = 0; at < data.length; at += 5) {
        character = data[at] === 0 ? character + data[at + 1]! : data[at + 1]!;
        line += data[at]!;
        words.push(wordsAt({ start: { line, character }, end: { line, character: character + data[at + 2]! } }));
      }
      for (const each of ["Begoña", "Íñigo", "#same-boat", "#nonsens"])
        assert.ok(words.includes(each), `${each} of ${words.join(", ")}`);
      const position = before("Íñigo:** Sí");
      const found = await wire.connection.sendRequest(DocumentHighlightRequest.type, {
        textDocument: { uri },
        position,
      });
      assert.deepEqual(new Set(found!.map(({ range }) => wordsAt(range))), new Set(["Íñigo"]));
    });

    it("what is typed, letter by letter, behind emoji and accents", async () => {
      await replace("👩‍🏫", "👩‍🏫🙂");
      await replace("#nonsens", "#all-in-the-sañe-boat 🙂 #otra");
      await replace("señor", "señora 🙂 #zzz");
      await replace("**Íñigo:** Sí", "\n**Íñigo:** Sí");
      const found = await findings();
      for (const each of ["#all-in-the-sañe-boat", "#otra", "#zzz"])
        assert.ok(found.includes(`unknown-tag ${each}`), found.join("; "));
      // The same as somebody who opens it as it is now.
      const other = uri.replace("ñandú", "otro");
      await wire.open(other, now);
      const [edited, fresh] = await Promise.all([wire.pull(uri), wire.pull(other)]);
      assert.ok(edited.kind === "full" && fresh.kind === "full");
      const shown = (report: typeof edited): unknown => report.items.map(({ code, range }) => ({ code, range }));
      assert.deepEqual(shown(edited), shown(fresh));
    });

    it("a text that becomes a recording while it is typed", async () => {
      const begun = "# Señales 🙂 y más\n\nX\n";
      await wire.open(plain, begun);
      const range = around("X", begun);
      await wire.change(plain, 2, "#nonsens", range);
      await wire.change(plain, 3, "---\nrecording: group\n---\n\n", {
        start: before("#", begun),
        end: before("#", begun),
      });
      await wire.change(plain, 4, "**Íñigo:** ", { start: { line: 6, character: 0 }, end: { line: 6, character: 0 } });
      now = "---\nrecording: group\n---\n\n# Señales 🙂 y más\n\n**Íñigo:** #nonsens\n";
      const report = await wire.pull(plain);
      assert.ok(report.kind === "full");
      const [found] = report.items.filter(({ code }) => code === "unknown-tag");
      assert.deepEqual(found?.range, around("#nonsens"));
    });
  });
