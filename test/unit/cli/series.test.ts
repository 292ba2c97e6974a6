/** Sessions of one group in several files: `check FOLDER` compares them. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { run } from "../../../cli/src/run.ts";
import { sessionText } from "../../support/sessions.ts";
import { folderOf } from "./program.ts";

interface Said {
  readonly rule: string;
  readonly message: string;
  readonly related: readonly { readonly uri?: string; readonly range: { readonly start: { readonly line: number } } }[];
}

/** What two rules say of each file, by its name. */
async function said(...paths: readonly string[]): Promise<Readonly<Record<string, readonly Said[]>>> {
  let out = "";
  const terminal = { out: (text: string) => void (out += text), err: () => undefined, colour: false, debug: false };
  await run(["check", "--format", "json", ...paths], terminal);
  const { files } = JSON.parse(out) as { files: { uri: string; findings: Said[] }[] };
  return Object.fromEntries(
    files.flatMap(({ uri, findings }) => {
      const found = findings.filter(({ rule }) => rule === "facilitation-not-receding" || rule === "inconsistent-name");
      return found.length > 0 ? [[uri.slice(uri.lastIndexOf("/") + 1), found] as const] : [];
    }),
  );
}

describe("check of the sessions of a group", () => {
  it("says at the session up to which the worker's share grew, with the others and their figures", async () => {
    const folder = folderOf({ "c.md": sessionText(3), "a.md": sessionText(1), "b.md": sessionText(2) });
    const found = await said(folder);
    assert.deepEqual(Object.keys(found), ["c.md"]);
    const [finding] = found["c.md"]!;
    assert.match(finding!.message, /grew from session to session: \d+ % → \d+ % → \d+ % \(equal share here 25 %\)/);
    assert.deepEqual(
      finding!.related.map(({ uri }) => uri?.slice(-4)),
      ["a.md", "b.md"],
    );
  });

  it("compares nothing with other groups, with one file alone, or with what is no recording", async () => {
    const folder = folderOf({
      "a.md": sessionText(1, "Monday"),
      "b.md": sessionText(2, "Tuesday"),
      "c.md": sessionText(3),
      "d.md": sessionText(2).replace("recording: group", "recording: false"),
      "e.md": sessionText(1).replace("recording: group", "recording: false"),
    });
    assert.deepEqual(await said(folder), {});
    const three = folderOf({ "a.md": sessionText(1), "b.md": sessionText(2), "c.md": sessionText(3) });
    assert.deepEqual(await said(join(three, "c.md")), {});
  });

  it("asks about a member who was listed in another spelling before", async () => {
    const folder = folderOf({ "a.md": sessionText(2), "b.md": sessionText(3, "tuesday parents", "Gloriia") });
    const { "b.md": findings = [] } = await said(folder);
    assert.deepEqual(
      findings.map(({ rule, message, related }) => [rule, message, related[0]?.range.start.line]),
      [["inconsistent-name", "“Gloriia” may be “Gloria” of session 2. Are they one person?", 6]],
    );
  });
});
