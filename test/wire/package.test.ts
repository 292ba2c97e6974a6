/** The server for those who have no extension: words and pages lie beside it in its package. */
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectTo } from "../../scripts/testing/client.ts";
import { root } from "../../scripts/project.ts";
import { abilities, buildServer, programFolder } from "../support/wire.ts";

describe("the server in its package", () => {
  const home = mkdtempSync(join(tmpdir(), "process-recordings-package-"));
  before(async function () {
    this.timeout(20_000);
    await buildServer();
    cpSync(programFolder, join(home, "dist"), { recursive: true });
    for (const each of ["l10n", "docs/rules"]) cpSync(join(root, each), join(home, each), { recursive: true });
  });
  after(() => rmSync(home, { recursive: true, force: true }));

  const finding = async (
    initializationOptions: object,
  ): Promise<{ readonly message: string; readonly href: string }> => {
    const child = spawn(process.execPath, [join(home, "dist/server.js"), "--stdio"], { stdio: "pipe" });
    const wire = await connectTo(child, { capabilities: abilities, initializationOptions, workspaceFolders: null });
    await wire.open("file:///first.recording.md", "#nonsense-tag\n");
    const report = await wire.pull("file:///first.recording.md");
    assert.equal(await wire.end(), 0);
    assert.ok(report.kind === "full");
    const found = report.items.find(({ code }) => code === "unknown-tag");
    return {
      message: typeof found?.message === "string" ? found.message : "",
      href: found?.codeDescription?.href ?? "",
    };
  };

  it("speaks Spanish to a client that only says so, and English to the others", async () => {
    assert.match((await finding({ locale: "es" })).message, /no está en el vocabulario/);
    assert.match((await finding({})).message, /is not in the vocabulary/);
  });

  it("leads from a finding to the rule's page", async () => {
    assert.match((await finding({})).href, /^file:.*docs\/rules\/unknown-tag\.md$/);
    assert.equal((await finding({ docs: "https://example.org/" })).href, "https://example.org/rules/unknown-tag.md");
  });
});
