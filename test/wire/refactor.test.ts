/** What can be written otherwise, over stdio: listed when a person asks, worked out when it is chosen. */
import assert from "node:assert/strict";
import type { CodeAction, CodeActionTriggerKind } from "vscode-languageserver-protocol";
import { abilities, connect, type Wire } from "../support/wire.ts";

const uri = "file:///refactor.recording.md";
const text =
  "---\nrecording: group\nworker: Sam\nmembers: [Tina]\n---\n\n**Sam:** One.\n\n**Sam:** Two.\n\n**Tina:** Three.\n";
const range = { start: { line: 8, character: 10 }, end: { line: 8, character: 10 } };

describe("refactorings over the wire", () => {
  const ask = (wire: Wire, context: { only?: string[]; triggerKind?: CodeActionTriggerKind }): Promise<CodeAction[]> =>
    wire.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...context },
    });
  const titles = (actions: readonly CodeAction[]): string[] =>
    actions.filter(({ kind }) => kind === "refactor.rewrite").map(({ title }) => title);

  it("are listed without their edits where the client resolves them, and only when somebody asks", async () => {
    const wire = await connect({
      ...abilities,
      textDocument: {
        ...abilities.textDocument,
        codeAction: {
          ...abilities.textDocument?.codeAction,
          resolveSupport: { properties: ["edit"] },
          dataSupport: true,
        },
      },
    });
    await wire.open(uri, text);
    assert.deepEqual(titles(await ask(wire, { triggerKind: 2 })), []);
    const actions = await ask(wire, { triggerKind: 1 });
    assert.ok(titles(actions).includes("Join this turn to the one before"), titles(actions).join());
    const table = actions.find(({ title }) => title === "Write the dialogue as a table of four columns");
    assert.ok(table && table.edit === undefined);
    const resolved = await wire.connection.sendRequest<CodeAction>("codeAction/resolve", table);
    assert.match(resolved.edit?.changes?.[uri]?.[0]?.newText ?? "", /\| Sam \| One\. \|/);
    // An answer about another text would change the wrong place.
    await wire.change(uri, 2, `${text}\n`);
    assert.equal((await wire.connection.sendRequest<CodeAction>("codeAction/resolve", table)).edit, undefined);
    await wire.end();
  });

  it("come behind quick fixes, of which those that help stand before all answers", async () => {
    const wire = await connect();
    const met =
      "**Tina:** I cried.\n\n**Sam:** Don't worry, it will get better. Do you sleep? Do you eat? Did you call?\n\n";
    const session = text.replace("[Tina]", "[Tina, Gloria, Maria]").split("**Sam:**")[0] ?? "";
    await wire.open(uri, session + met.repeat(12));
    const at = { line: 8, character: 3 };
    const actions = await wire.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], triggerKind: 1 } },
    });
    const fixes = actions.filter(({ kind }) => kind === "quickfix").map(({ title }) => title);
    assert.equal(fixes[0], "Write down the words for next time", fixes.join("\n"));
    assert.ok(fixes.slice(1).every((title) => title.startsWith("I see it differently…")) && fixes.length > 2);
    await wire.end();
  });

  it("may be resolved although they have brought their edits, like any quick fix", async () => {
    const wire = await connect();
    await wire.open(uri, text.replace("Three.", "Three. #sharing-dta"));
    const at = { line: 10, character: 22 };
    const actions = await wire.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [], triggerKind: 1 } },
    });
    assert.ok(actions.some(({ kind }) => kind === "quickfix"));
    for (const action of actions)
      assert.deepEqual(await wire.connection.sendRequest("codeAction/resolve", action), action);
    await wire.end();
  });

  it("are listed for a selection of everything, and where the list of wishes is empty", async () => {
    const wire = await connect();
    await wire.open(uri, text);
    const all = { start: { line: 0, character: 0 }, end: { line: 11, character: 0 } };
    const context = { diagnostics: [], triggerKind: 1, only: [] };
    const actions = await wire.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      ...{ textDocument: { uri }, range: all, context },
    });
    assert.ok(titles(actions).includes("Write the dialogue as a table of four columns"), titles(actions).join());
    assert.ok(actions.some(({ kind }) => kind === "quickfix"));
    await wire.end();
  });

  it("bring their edits at once elsewhere", async () => {
    const wire = await connect();
    await wire.open(uri, text);
    const actions = await ask(wire, { only: ["refactor"] });
    const join = actions.find(({ title }) => title === "Join this turn to the one before");
    assert.deepEqual(
      join?.edit?.changes?.[uri]?.map(({ newText }) => newText),
      [" Two.", ""],
    );
    assert.ok(actions.every(({ kind }) => kind === "refactor.rewrite"));
    await wire.end();
  });
});
