import assert from "node:assert/strict";
import {
  type CodeAction,
  CodeActionRequest,
  CompletionRequest,
  CompletionResolveRequest,
  type CompletionList,
  type DocumentSymbol,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  type MarkupContent,
  type Position,
  SemanticTokensDeltaRequest,
  type SemanticTokensEdit,
  SemanticTokensRequest,
} from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///folder/first.recording.md";
const plain = "file:///folder/README.md";
const words = "one two three four five six seven eight nine ten eleven twelve";
const text = [
  "---",
  "recording: group",
  "worker: Sam",
  "members: [Maria, Tina, Gloria]",
  "---",
  "",
  "**Maria → Tina:** 🙂 I do. #same-boat",
  ...Array.from(
    { length: 12 },
    (_, index) => `**Sam:** ${words}\n**${["Maria", "Tina", "Gloria"][index % 3]!}:** Yes.`,
  ),
  "",
].join("\r\n");

describe("editor features over the wire", () => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await connect();
    await wire.open(uri, text);
    await wire.open(plain, "# Hello\n\n**Note:** #same-boat\n");
  });
  afterEach(() => wire.end());

  const at = (line: number, character: number, of = uri): { textDocument: { uri: string }; position: Position } => ({
    textDocument: { uri: of },
    position: { line, character },
  });

  it("hover, after an emoji and over CRLF", async () => {
    const hover = await wire.connection.sendRequest(HoverRequest.type, at(6, 30));
    assert.match((hover?.contents as MarkupContent).value, /^\*\*All in the same boat\*\*/);
    assert.deepEqual(hover?.range, { start: { line: 6, character: 27 }, end: { line: 6, character: 37 } });
  });

  it("completion replaces what has been written", async () => {
    const end = { line: 6, character: 37 };
    await wire.change(uri, 2, " #mut", { start: end, end });
    const list = (await wire.connection.sendRequest(CompletionRequest.type, at(6, 42))) as CompletionList;
    const [first] = list.items;
    assert.match(first?.label ?? "", /^#mutual-/);
    assert.deepEqual((first?.textEdit as { range: unknown }).range, {
      start: { line: 6, character: 38 },
      end: { line: 6, character: 42 },
    });
  });

  it("a list of completions says once what is true of all, to those who know that, and its details when somebody looks", async () => {
    const lean = await connect({
      textDocument: {
        completion: {
          completionItem: { snippetSupport: true, resolveSupport: { properties: ["documentation", "detail"] } },
          completionList: { itemDefaults: ["editRange", "insertTextMode"] },
        },
      },
    });
    await lean.open(uri, text);
    const end = { line: 6, character: 37 };
    const listed = async (to: Wire): Promise<CompletionList> => {
      await to.change(uri, 2, " #?mut", { start: end, end });
      return (await to.connection.sendRequest(CompletionRequest.type, at(6, 43))) as CompletionList;
    };
    const [whole, short] = [await listed(wire), await listed(lean)];
    assert.deepEqual(short.itemDefaults?.editRange, (whole.items[0]?.textEdit as { range: unknown }).range);
    assert.equal(short.isIncomplete, whole.isIncomplete);
    const resolved = await Promise.all(
      short.items.map((item) => lean.connection.sendRequest(CompletionResolveRequest.type, item)),
    );
    assert.deepEqual(
      resolved.map((item) => [
        item.label,
        item.detail,
        item.sortText,
        item.filterText ?? item.label,
        item.textEditText,
      ]),
      whole.items.map((item) => [item.label, item.detail, item.sortText, item.filterText, item.textEdit?.newText]),
    );
    assert.ok(short.items.every((item) => item.detail === undefined && item.textEdit === undefined));
    assert.match((resolved[0]?.documentation as MarkupContent).value, /^\*\*/);
    await lean.end();
  });

  it("tells those who can be told what has changed of the colours", async () => {
    const requests = { full: { delta: true } };
    const told = await connect({
      textDocument: {
        semanticTokens: { requests, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
      },
    });
    await told.open(uri, text);
    const document = { textDocument: { uri } };
    let known = (await told.connection.sendRequest(SemanticTokensRequest.type, document))!;
    const changes = ["\r\n", "#group-think ", "**Tina:** Yes.\r\n", ""];
    for (const [index, put] of changes.entries()) {
      const start = { line: 7, character: 0 };
      await told.change(uri, index + 2, put, { start, end: put === "" ? { line: 12, character: 3 } : start });
      const params = { ...document, previousResultId: known.resultId! };
      const answer = await told.connection.sendRequest(SemanticTokensDeltaRequest.type, params);
      assert.ok(answer && "edits" in answer && answer.edits.length === 1);
      const [{ start: from, deleteCount, data = [] }] = answer.edits as [SemanticTokensEdit];
      const now = known.data.toSpliced(from, deleteCount, ...data);
      const whole = await told.connection.sendRequest(SemanticTokensRequest.type, document);
      assert.deepEqual(now, whole?.data);
      assert.ok(data.length < 40, `${data.length} numbers`);
      known = { resultId: whole!.resultId!, data: now };
    }
    const same = { ...document, previousResultId: known.resultId! };
    const unchanged = await told.connection.sendRequest(SemanticTokensDeltaRequest.type, same);
    assert.deepEqual(unchanged, { resultId: known.resultId, edits: [] });
    const unknown = { ...document, previousResultId: "0" };
    assert.deepEqual(await told.connection.sendRequest(SemanticTokensDeltaRequest.type, unknown), known);
    await told.end();
  });

  it("templates are snippets for those who know them, else plain words", async () => {
    const end = { line: 5, character: 0 };
    const offered = async (to: Wire): Promise<string> => {
      await to.change(uri, 2, "/", { start: end, end });
      const list = (await to.connection.sendRequest(CompletionRequest.type, at(5, 1))) as CompletionList;
      return list.items[0]?.textEdit?.newText ?? "";
    };
    assert.match(await offered(wire), /\$\{1:/);
    const simple = await connect({});
    await simple.open(uri, text);
    assert.ok(!(await offered(simple)).includes("${"));
    await simple.end();
  });

  it("“I see it differently…” leaves a placeholder for the reason, and the question is answered", async () => {
    const report = await wire.pull(uri);
    assert.equal(report.kind, "full");
    const question = report.items.find(({ code }) => code === "worker-dominated-stretch")!;
    const ask = async (to: Wire): Promise<CodeAction> => {
      const actions = await to.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: question.range,
        context: { diagnostics: [question] },
      });
      return (actions as CodeAction[]).find(
        ({ title, diagnostics }) =>
          title === "I see it differently… (worker-dominated-stretch)" && diagnostics?.[0]?.code === question.code,
      )!;
    };
    const action = await ask(wire);
    const { line } = question.range.start;
    assert.deepEqual(action.edit?.documentChanges, [
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line, character: 0 }, end: { line, character: 0 } },
            snippet: {
              kind: "snippet",
              value: "<!-- recording-disable-next-turn worker-dominated-stretch: ${1:because …} -->\r\n",
            },
          },
        ],
      },
    ]);
    const simple = await connect({ ...abilities, workspace: {} });
    await simple.open(uri, text);
    const edit = (await ask(simple)).edit?.changes?.[uri]?.[0];
    assert.ok(edit);
    await simple.change(uri, 2, edit.newText, edit.range);
    const after = await simple.pull(uri);
    assert.ok(after.kind === "full" && !after.items.some(({ code }) => code === "worker-dominated-stretch"));
    await simple.end();
  });

  it("outline, folding and colours", async () => {
    const document = { textDocument: { uri } };
    const symbols = (await wire.connection.sendRequest(DocumentSymbolRequest.type, document)) as DocumentSymbol[];
    assert.equal(symbols[0]?.name, "Header");
    const folds = await wire.connection.sendRequest(FoldingRangeRequest.type, document);
    assert.deepEqual(folds?.[0], { startLine: 0, endLine: 4 });
    const tokens = await wire.connection.sendRequest(SemanticTokensRequest.type, document);
    assert.deepEqual(tokens?.data.slice(0, 5), [6, 2, 5, 1, 0]);
  });

  it("nothing at all in ordinary Markdown", async () => {
    const { connection } = wire;
    const document = { textDocument: { uri: plain } };
    assert.equal(await connection.sendRequest(HoverRequest.type, at(2, 12, plain)), null);
    assert.equal(await connection.sendRequest(CompletionRequest.type, at(2, 12, plain)), null);
    assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, document), null);
    assert.equal(await connection.sendRequest(FoldingRangeRequest.type, document), null);
    assert.deepEqual(await connection.sendRequest(SemanticTokensRequest.type, document), { data: [] });
    const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 20 } };
    const actions = { ...document, range, context: { diagnostics: [] } };
    assert.equal(await connection.sendRequest(CodeActionRequest.type, actions), null);
  });

  it("templates and new recordings for our own client", async () => {
    const choices = await wire.connection.sendRequest<{ id: string; kind: string }[]>(
      "processRecordings/templates",
      {},
    );
    assert.equal(choices[0]?.id, "preparation");
    const { id } = choices.find(({ kind }) => kind === "recording")!;
    const body = await wire.connection.sendRequest<string>("processRecordings/newRecording", {
      template: id,
      kind: "group",
      members: ["Ana", "Luz"],
    });
    assert.match(body, /members: \[\$\{\d+:Ana\}, \$\{\d+:Luz\}\]/);
  });

  it("goes on after a request that it cannot answer", async () => {
    await assert.rejects(wire.connection.sendRequest("processRecordings/newRecording", { template: "none" }));
    assert.equal((await wire.pull(uri)).kind, "full");
  });
});
