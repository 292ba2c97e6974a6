/** When we are the ones who are wrong: whoever asks gets an answer, and the log gets no word of the note. */
import assert from "node:assert/strict";
import type { Connection, DocumentDiagnosticReport, InitializeParams } from "vscode-languageserver/node";
import { check, rules } from "#core";
import { offerDiagnostics } from "../../../server/src/diagnostics.ts";
import type { Note } from "../../../server/src/note.ts";
import { createSession, type Session } from "../../../server/src/session.ts";
import { context, header, recordingOf } from "../../support/features.ts";

type Ask = (params: { textDocument: { uri: string } }) => Promise<DocumentDiagnosticReport>;

/** The pull handler of a session that is broken in one place, and what it logs. */
function broken(part: Partial<Session>): { readonly ask: Ask; readonly log: string[] } {
  const log: string[] = [];
  let ask: Ask | undefined;
  const connection = {
    console: { error: (message: string) => void log.push(message) },
    languages: { diagnostics: { on: (handler: Ask) => void (ask = handler) } },
    onDidChangeConfiguration: () => undefined,
  } as unknown as Connection;
  const session = createSession(connection, { capabilities: {} } as InitializeParams);
  offerDiagnostics(connection, { ...session, ...part }, () => []);
  return { ask: ask!, log };
}

const params = { textDocument: { uri: "file:///a.recording.md" } };
const secret = "Maria said something";
function fail(): never {
  throw new Error(secret);
}

describe("a mistake of ours", () => {
  for (const [where, part] of [
    ["in finding the note", { ready: fail }],
    [
      "in reading it",
      { ready: () => Promise.resolve({ uri: params.textDocument.uri, serial: 1, checked: fail } as unknown as Note) },
    ],
    [
      "in its settings",
      {
        settings: { chosen: fail, of: fail, forget: fail, changed: fail, generation: () => 0 },
      },
    ],
  ] satisfies [string, Partial<Session>][])
    it(`${where} is one diagnostic that says so`, async () => {
      const { ask, log } = broken(part);
      const report = await ask(params);
      assert.equal(report.kind, "full");
      assert.equal(report.items.length, 1);
      assert.match(report.items[0]!.message as string, /could not be checked\. That is our mistake/);
      assert.equal(log.length, 1);
      assert.ok(!log[0]!.includes(secret), log[0]);
      assert.match(log[0]!, /^Checking failed/);
    });

  it("in one rule leaves the others their say", () => {
    const recording = recordingOf(`${header}**Maria:** Hm. #sharing-dta\n`);
    const faults: string[] = [];
    const { findings } = check(recording, {
      vocabulary: context.vocabulary,
      rules: [{ ...rules[0]!, id: "broken", check: fail }, ...rules],
      onFault: (rule) => void faults.push(rule),
    });
    assert.deepEqual(faults, ["broken"]);
    assert.ok(findings.some(({ rule }) => rule === "unknown-tag"));
  });
});
