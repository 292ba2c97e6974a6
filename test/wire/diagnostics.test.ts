import assert from "node:assert/strict";
import { setTimeout } from "node:timers/promises";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { connect, type Wire } from "../support/wire.ts";

const uri = "file:///folder/first.recording.md";
const bare =
  "---\nrecording: group\ngroup: Tuesday parents\nsession: 1\ndate: February\nworker: Sam\nmembers: [Maria, Tina]\n---\n";
const slip = `${bare}**Maria:** My sitter backed out 🙂. #sharing-dta\n`;

function items(report: Awaited<ReturnType<Wire["pull"]>>): readonly Diagnostic[] {
  assert.equal(report.kind, "full");
  return report.items;
}

function of(diagnostics: readonly Diagnostic[], rule: string): Diagnostic {
  const found = diagnostics.find(({ code }) => code === rule);
  assert.ok(found, `no ${rule} in ${diagnostics.map(({ code }) => String(code)).join(", ")}`);
  return found;
}

describe("findings, when the client asks", () => {
  let wire: Wire;
  beforeEach(async () => {
    wire = await connect(undefined, { docs: "file:///extension/docs/" });
  });
  afterEach(() => wire.end());

  it("come with rule, page, place and fixes", async () => {
    await wire.open(uri, slip);
    const diagnostic = of(items(await wire.pull(uri)), "unknown-tag");
    assert.equal(diagnostic.source, "process-recordings");
    assert.deepEqual(diagnostic.codeDescription, { href: "file:///extension/docs/rules/unknown-tag.md" });
    // The emoji is two UTF-16 units.
    assert.deepEqual(diagnostic.range, { start: { line: 8, character: 36 }, end: { line: 8, character: 48 } });
    assert.deepEqual(diagnostic.data, { fixes: [{ title: "Change to #sharing-data", safety: "chosen" }] });
  });

  it("are not sent twice", async () => {
    await wire.open(uri, slip);
    const first = await wire.pull(uri);
    assert.ok(first.resultId);
    assert.deepEqual(await wire.pull(uri, first.resultId), { kind: "unchanged", resultId: first.resultId });
    await wire.change(uri, 2, " ", { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } });
    assert.notEqual((await wire.pull(uri, first.resultId)).kind, "unchanged");
  });

  it("are not taken for those of an earlier file of the same name", async () => {
    await wire.open(uri, slip);
    const { resultId } = await wire.pull(uri);
    await wire.close(uri);
    await wire.open(uri, bare);
    assert.equal((await wire.pull(uri, resultId)).kind, "full");
  });

  it("move with the text, after an emoji and over CRLF", async () => {
    await wire.open(uri, slip.replaceAll("\n", "\r\n"));
    assert.equal(of(items(await wire.pull(uri)), "unknown-tag").range.start.line, 8);
    await wire.change(uri, 2, "**Tina:** 🙂\r\n", { start: { line: 8, character: 0 }, end: { line: 8, character: 0 } });
    assert.deepEqual(of(items(await wire.pull(uri)), "unknown-tag").range.start, { line: 9, character: 36 });
    await wire.change(uri, 3, "🙂", { start: { line: 9, character: 11 }, end: { line: 9, character: 11 } });
    assert.deepEqual(of(items(await wire.pull(uri)), "unknown-tag").range.start, { line: 9, character: 38 });
  });

  it("wait until the word being typed is finished, or the file is saved", async () => {
    await wire.open(uri, `${bare}**Maria:** Me too. `);
    const end = { line: 8, character: 19 };
    await wire.change(uri, 2, "#mutu", { start: end, end });
    const typed = await wire.pull(uri);
    assert.ok(!items(typed).some(({ code }) => code === "unknown-tag"));
    await wire.save(uri);
    of(items(await wire.pull(uri, typed.resultId)), "unknown-tag");
    await wire.change(uri, 3, " ", { start: { line: 8, character: 24 }, end: { line: 8, character: 24 } });
    of(items(await wire.pull(uri)), "unknown-tag");
  });

  it("wait for the words behind a label that is being typed", async () => {
    await wire.open(uri, bare);
    const end = { line: 8, character: 0 };
    await wire.change(uri, 2, "**Tina:**", { start: end, end });
    assert.ok(!items(await wire.pull(uri)).some(({ code }) => code === "empty-turn"));
    await wire.save(uri);
    of(items(await wire.pull(uri)), "empty-turn");
  });

  it("go when the mistake goes", async () => {
    await wire.open(uri, slip);
    await wire.pull(uri);
    await wire.change(uri, 2, slip.replace("sharing-dta", "sharing-data"));
    assert.ok(!items(await wire.pull(uri)).some(({ code }) => code === "unknown-tag"));
  });

  it("are none where the file is no recording", async () => {
    await wire.open("file:///folder/README.md", slip.slice(bare.length));
    assert.deepEqual(await wire.pull("file:///folder/README.md"), { kind: "full", items: [] });
  });

  it("are none of a file that is not open, or not any more, and an error where no file is named", async () => {
    assert.deepEqual(await wire.pull("file:///never/opened.recording.md"), { kind: "full", items: [] });
    await wire.open(uri, slip);
    const { resultId } = await wire.pull(uri);
    await wire.close(uri);
    assert.deepEqual(await wire.pull(uri, resultId), { kind: "full", items: [] });
    const heard: unknown[] = [];
    wire.connection.onNotification("window/logMessage", (said) => void heard.push(said));
    for (const strange of [null, {}, { textDocument: {} }, { textDocument: { uri: 7 } }])
      await assert.rejects(wire.connection.sendRequest("textDocument/diagnostic", strange), { code: -32602 });
    assert.deepEqual(heard, []);
  });

  it("speak to a file whose client says that it was chosen", async () => {
    const chosen = await connect(undefined, { recordingsOnly: true });
    await chosen.open("file:///folder/session.md", slip.slice(bare.length));
    of(items(await chosen.pull("file:///folder/session.md")), "unknown-tag");
    await chosen.end();
  });

  it("speak Spanish where the catalogue does", async () => {
    const text = "This recording does not say yet: {fields}.";
    const spanish = await connect(undefined, { locale: "es", catalogue: { [text]: "Falta: {fields}." } });
    await spanish.open(uri, "---\nrecording: group\n---\n**Maria:** Hola.\n");
    assert.ok(items(await spanish.pull(uri)).length > 0);
    await spanish.end();
  });
});

describe("findings, when the client never asks", () => {
  it("are pushed with every change and taken back at the end", async () => {
    const pushed: PublishDiagnosticsParams[] = [];
    let arrived = (): void => undefined;
    const next = async (): Promise<PublishDiagnosticsParams> => {
      while (pushed.length === 0) await new Promise<void>((done) => (arrived = done));
      return pushed.shift()!;
    };
    const wire = await connect({}, {}, (connection) => {
      connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
        pushed.push(params);
        arrived();
      });
    });
    await wire.open(uri, slip);
    const first = await next();
    assert.equal(first.version, 1);
    of(first.diagnostics, "unknown-tag");
    await wire.change(uri, 2, bare);
    assert.ok(!(await next()).diagnostics.some(({ code }) => code === "unknown-tag"));
    await wire.close(uri);
    assert.deepEqual(await next(), { uri, diagnostics: [] });
    await wire.end();
  });
});

describe("ordinary Markdown, when the client never asks", () => {
  it("is never spoken of, however often it changes; what was a recording is told to be none once", async () => {
    const told: string[] = [];
    const wire = await connect({}, {}, (connection) => {
      connection.onNotification(
        "textDocument/publishDiagnostics",
        ({ uri: of, diagnostics }: PublishDiagnosticsParams) => {
          told.push(`${of.slice(of.lastIndexOf("/") + 1)} ${diagnostics.length > 0 ? "some" : "none"}`);
        },
      );
    });
    const [readme, other] = ["file:///folder/README.md", "file:///folder/other.md"];
    await wire.open(readme, "# Hello\n");
    await wire.open(other, `---\nrecording: group\n---\n${slip}`);
    await wire.pull(other);
    for (let version = 2; version < 5; version++) {
      await wire.change(readme, version, `# Hello ${"again".repeat(version)}\n`);
      await wire.change(other, version, "# Hello\n");
      // An answer comes behind everything that was sent before it.
      await wire.pull(other);
    }
    await wire.end();
    assert.deepEqual(told, ["other.md some", "other.md none"]);
  });
});

describe("settings", () => {
  it("are asked for once a document, and again when they change", async () => {
    let asked = 0;
    let rules: object = { "unknown-tag": "off" };
    const wire = await connect(
      { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
      {},
      (client) => {
        client.onRequest("workspace/configuration", () => {
          asked++;
          return [{ rules }];
        });
      },
    );
    await wire.open(uri, slip);
    assert.ok(!items(await wire.pull(uri)).some(({ code }) => code === "unknown-tag"));
    await wire.change(uri, 2, slip);
    await wire.pull(uri);
    assert.equal(asked, 1);
    rules = { "unknown-tag": { severity: "error" } };
    await wire.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.equal(of(items(await wire.pull(uri)), "unknown-tag").severity, 1);
    assert.equal(asked, 2);
    await wire.end();
  });

  /** A client that changes its settings as soon as it has told them, and tells them slowly, while a long recording is read. */
  const changing = async (capabilities: object, hear: (params: PublishDiagnosticsParams) => void): Promise<Wire> => {
    let asked = 0;
    const wire = await connect({ ...capabilities, workspace: { configuration: true } }, {}, (client) => {
      client.onNotification("textDocument/publishDiagnostics", hear);
      client.onRequest("workspace/configuration", async () => {
        const isFirst = asked++ === 0;
        if (isFirst) setImmediate(() => void client.sendNotification("workspace/didChangeConfiguration", {}));
        else await setTimeout(1000);
        return [{ rules: isFirst ? {} : { "unknown-tag": "off" } }];
      });
    });
    await wire.open(uri, `${slip}${"**Tina:** Mine, too. #sharing-dta\n\n".repeat(3000)}`);
    return wire;
  };
  const slips = (diagnostics: readonly Diagnostic[]): number =>
    diagnostics.filter(({ code }) => code === "unknown-tag").length;

  it("that change while a recording is read count at once: no answer about the old ones is kept as one about these", async () => {
    const wire = await changing({ textDocument: { diagnostic: {} } }, () => undefined);
    const first = await wire.pull(uri);
    const second = await wire.pull(uri, first.resultId);
    assert.equal(slips(items(second.kind === "unchanged" ? first : second)), 0);
    await wire.end();
  });

  it("that change then count in what is pushed last", async () => {
    let pushed = (): void => undefined;
    const counts: number[] = [];
    const last = new Promise<void>((resolve) => (pushed = resolve));
    const wire = await changing({}, ({ diagnostics }) => {
      counts.push(slips(diagnostics));
      if (counts.at(-1) === 0) pushed();
    });
    await Promise.race([last, setTimeout(5000)]);
    assert.equal(counts.at(-1), 0);
    await wire.end();
  });

  it("come with the change where the client cannot be asked", async () => {
    const wire = await connect({ textDocument: { diagnostic: {} } });
    await wire.open(uri, slip);
    of(items(await wire.pull(uri)), "unknown-tag");
    const settings = { processRecordings: { rules: { "unknown-tag": "off" } } };
    await wire.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    assert.ok(!items(await wire.pull(uri)).some(({ code }) => code === "unknown-tag"));
    await wire.end();
  });
});
