import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  createProtocolConnection,
  type DocumentDiagnosticReport,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";
import { buildServer, connect, endOf, startProgram } from "../support/wire.ts";

const manifest = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

describe("the server as a program", () => {
  before(buildServer);

  for (const args of [[], ["--socket=1"], ["--socket", "1"], ["--pipe=x"], ["--stdio", "--socket=1"], ["--node-ipc"]])
    it(`refuses “${args.join(" ")}” and says how it is started`, async () => {
      const { code, errors } = await endOf(startProgram(args));
      assert.equal(code, 2);
      assert.match(errors, /^Usage: process-recordings-language-server --stdio/);
    });

  it("says what it is and can", async () => {
    const wire = await connect();
    assert.deepEqual(wire.result.serverInfo, { name: "process-recordings", version: manifest.version });
    assert.equal(wire.result.capabilities.positionEncoding, "utf-16");
    assert.deepEqual(wire.result.capabilities.textDocumentSync, { openClose: true, change: 2, save: true });
    assert.equal(await wire.end(), 0);
  });

  it("calls the outline what it is called in the client's language", async () => {
    const labels = await Promise.all(
      [{}, { catalogue: { "Process recording": "Registro de proceso" } }].map(async (options) => {
        const wire = await connect(undefined, options);
        await wire.end();
        return wire.result.capabilities.documentSymbolProvider;
      }),
    );
    assert.deepEqual(labels, [{ label: "Process recording" }, { label: "Registro de proceso" }]);
  });

  it("answers what is sent without waiting for the answer to `initialize`", async () => {
    const child = startProgram(["--stdio"]);
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout!),
      new StreamMessageWriter(child.stdin!),
    );
    connection.listen();
    const textDocument = {
      uri: "file:///first.recording.md",
      languageId: "markdown",
      version: 1,
      text: "#nonsense-tag\n",
    };
    const capabilities = { textDocument: { diagnostic: {} } };
    const [, , , report] = await Promise.all([
      connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities }),
      connection.sendNotification("initialized", {}),
      connection.sendNotification("textDocument/didOpen", { textDocument }),
      connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", { textDocument }),
    ]);
    assert.ok(report.kind === "full" && report.items.some(({ code }) => code === "unknown-tag"));
    child.kill();
    connection.dispose();
  });

  it("offers pull diagnostics only to those who can pull", async () => {
    const wire = await connect({});
    assert.equal(wire.result.capabilities.diagnosticProvider, undefined);
    await wire.end();
  });

  it("ends when its input ends, and says that this was not agreed", async () => {
    const wire = await connect();
    const closed = once(wire.child, "close") as Promise<[number | null]>;
    wire.child.stdin!.end();
    assert.deepEqual((await closed)[0], 1);
    wire.connection.dispose();
  });

  it("ends when the process that it belongs to has ended", async () => {
    const parent = startProgram(["--socket=1"]);
    await endOf(parent);
    const child = startProgram(["--stdio", `--clientProcessId=${parent.pid!}`]);
    assert.equal((await endOf(child)).code, 1);
  });
});
