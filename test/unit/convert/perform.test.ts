/** What the editor asks of conversions, in the thread that it starts for it and without one. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { cancel, type Answer, type Job, type Jobs, type Order } from "../../../convert/src/jobs.ts";
import { perform } from "../../../convert/src/perform.ts";
import { writeBundle } from "../../support/bundled.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const vtt = bytes(
  "WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ann Smith>Hello, Bo.</v>\n\n00:03.000 --> 00:04.000\n<v Bo (he/him)>Ann, hi.</v>\n",
);
const note = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina]\n---\n\n**Maria:** Me too. #sharing-data\n";
const source = { name: "a.recording.md", uri: "file:///a.recording.md", text: note };

async function done<J extends Job>(job: J, asked: Jobs[J]["asked"], language: "en" | "es" = "en"): Promise<Answer> {
  return perform({ job, asked, language } as unknown as Order, new AbortController().signal);
}

async function told<J extends Job>(job: J, asked: Jobs[J]["asked"]): Promise<Jobs[J]["told"]> {
  const answer = await done(job, asked);
  assert.ok("told" in answer, JSON.stringify(answer));
  return answer.told;
}

describe("what the editor asks before it imports", () => {
  it("whom a file names, with invented names, and whether all agreed to a transcript", async () => {
    const looked = await told("look", { file: { name: "a.vtt", bytes: vtt }, others: [] });
    assert.deepEqual(
      looked.people.map(({ name, turns }) => [name, turns]),
      [
        ["Ann Smith", 1],
        ["Bo", 1],
      ],
    );
    const proposed = looked.people.map((person) => person.proposed);
    assert.equal(new Set(proposed).size, 2);
    for (const name of proposed) assert.doesNotMatch(name, /Ann|Smith|Bo/);
    assert.match(looked.consent ?? "", /Did everybody in the room agree/);
  });

  it("keeps names that the group's roster has, letters and what only says a role", async () => {
    const text = bytes(
      "Members present: Maria, Karla\n\nMaria: Hi.\nW: Hello.\nGroup: Hm.\nM → Karla: Ok.\nM: Yes.\nM: No.\n",
    );
    const looked = await told("look", { file: { name: "a.txt", bytes: text }, others: [note] });
    assert.deepEqual(looked.roster, ["Sam", "Maria", "Tina"]);
    const proposed = new Map(looked.people.map((person) => [person.name, person.proposed]));
    assert.deepEqual([proposed.get("Maria"), proposed.get("W"), proposed.get("M")], ["Maria", "W", "M"]);
    assert.notEqual(proposed.get("Karla"), "Karla");
    assert.ok(!proposed.has("Group"));
    assert.equal(looked.consent, undefined);
  });

  it("a recording under the names that were chosen", async () => {
    const text = await told("import", {
      file: { name: "a.vtt", bytes: vtt },
      names: [
        ["Ann Smith", "Bo"],
        ["Bo", "Kim"],
      ],
    });
    assert.match(text, /^---\nrecording: group\n/);
    assert.match(text, /\*\*Bo:\*\* Hello, Kim\.\n\n\[00:00:03\] \*\*Kim:\*\* Bo, hi\./);
  });

  it("what is wrong with a file, in the language of the editor, at its line", async () => {
    const file = { name: "a.vtt", bytes: bytes("WEBVTT\n\nMaria: no times\n") };
    assert.deepEqual(await done("look", { file, others: [] }), {
      why: "a.vtt:3:1: These words stand in no cue: the line with their times is missing or broken.",
    });
    const answer = await done("import", { file: { name: "b.doc", bytes: bytes("x") }, names: [] }, "es");
    assert.ok("why" in answer);
    assert.match(answer.why, /^b\.doc: Este tipo de archivo no se lee/);
  });
});

describe("what the editor asks before it exports", () => {
  const phone = { ...source, text: `${note}\n**Tina:** Call me at 415-555-0132.\n` };

  it("whether anything leads to a person, and where", async () => {
    assert.deepEqual((await told("gate", source)).refused, false);
    const gate = await told("gate", phone);
    assert.equal(gate.refused, true);
    assert.match(gate.open.join("\n"), /^Line 9: This looks like a telephone number/);
  });

  it("every form, as bytes", async () => {
    const beginnings = { docx: "PK", qdpx: "PK", csv: "\u00EF\u00BB\u00BFturn,", json: "{\n", html: "<!doctype html>" };
    for (const [to, beginning] of [...Object.entries(beginnings), ["table", "---\n"], ["dialogue", "---\n"]] as const) {
      const made = await told("export", { ...source, to: to as "csv", layout: "table" });
      assert.equal(Buffer.from(made).subarray(0, beginning.length).toString("latin1"), beginning, to);
    }
  });

  it("refuses what the gate refuses, also where the editor forgot to ask", async () => {
    const asked = { ...phone, to: "csv", layout: "table" } as const;
    const answer = await done("export", asked);
    assert.ok("why" in answer);
    assert.match(answer.why, /^There are still identifying details/);
    assert.ok((await told("export", { ...asked, overridden: "my own number" })).length > 0);
  });
});

describe("the thread of conversions", () => {
  const folder = mkdtempSync(join(tmpdir(), "process-recordings-thread-"));
  let program = "";
  before(async function () {
    this.timeout(60_000);
    program = await writeBundle("convert", folder);
  });
  after(() => rmSync(folder, { recursive: true }));

  /** What it answers, and that it ends by itself. */
  async function inThread(order: object, then?: (thread: Worker) => void): Promise<Answer> {
    const thread = new Worker(program, { workerData: order });
    const answer = new Promise<Answer>((resolve, reject) => void thread.once("message", resolve).once("error", reject));
    const ended = new Promise((resolve) => thread.once("exit", resolve));
    then?.(thread);
    const given = await answer;
    assert.equal(await ended, 0);
    return given;
  }

  it("answers and ends", async () => {
    const asked = { ...source, to: "docx", layout: "table" };
    const answer = await inThread({ job: "export", asked, language: "en" });
    assert.ok("told" in answer && answer.told instanceof Uint8Array);
  });

  it("ends the browser that prints when it is told to", async function () {
    this.timeout(30_000);
    const browser = join(folder, "browser");
    writeFileSync(browser, "#!/bin/sh\nexec sleep 60\n", { mode: 0o755 });
    const before = process.env["CHROMIUM"];
    process.env["CHROMIUM"] = browser;
    try {
      const started = performance.now();
      const asked = { ...source, to: "pdf", layout: "table" };
      const answer = await inThread({ job: "export", asked, language: "en" }, (thread) =>
        setTimeout(() => thread.postMessage(cancel), 1_000),
      );
      assert.ok("why" in answer);
      assert.ok(performance.now() - started < 20_000, "it does not wait for the browser");
    } finally {
      if (before === undefined) delete process.env["CHROMIUM"];
      else process.env["CHROMIUM"] = before;
    }
  });
});
