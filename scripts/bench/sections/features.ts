/** Questions of an editor about a document that has just been edited, and what their answers cost as payload alone. */
import assert from "node:assert/strict";
import type { Position } from "vscode-languageserver-protocol";
import { TextDocument } from "vscode-languageserver-textdocument";
import { collectGarbage } from "../garbage.ts";
import { type Form, type Generated, mainForms } from "../generate.ts";
import { type Key, keyAt, placesTyped } from "../keys.ts";
import { type Bench, collector, inTurn } from "../measure.ts";
import { type Answer, type Question, start } from "../running.ts";
import type { Program } from "../program.ts";

interface Feature {
  readonly what: string;
  readonly method: string;
  /** Where it is asked, if it is asked somewhere. */
  readonly at?: (key: Key, generated: Generated) => Position;
}

/** Behind what was just typed. */
const atCursor = ({ edit: { range, text } }: Key): Position => ({
  line: range.start.line,
  character: range.start.character + text.length,
});

/** In the name of the person whose turn was edited. */
const atSpeaker = ({ edit: { range } }: Key, { text }: Generated): Position => ({
  line: range.start.line,
  character: (text.split("\n", range.start.line + 1)[range.start.line]?.indexOf("**") ?? 0) + 3,
});

export const features: readonly Feature[] = [
  { what: "hover after an edit", method: "textDocument/hover", at: atSpeaker },
  { what: "completion after an edit", method: "textDocument/completion", at: atCursor },
  { what: "symbols after an edit", method: "textDocument/documentSymbol" },
  { what: "folding after an edit", method: "textDocument/foldingRange" },
  { what: "tokens after an edit", method: "textDocument/semanticTokens/full" },
];

/** Each feature at each form and size; V says nothing, “payload” is V with our answers. */
export async function measureFeatures(bench: Bench): Promise<void> {
  for (const form of mainForms.filter((form) => bench.forms.includes(form)))
    for (const turns of bench.sizes) await featuresOf(bench, form, turns);
}

async function featuresOf(bench: Bench, form: Form, turns: number): Promise<void> {
  const generated = bench.recording(form, turns);
  const payload = { ...bench.empty, name: "payload" };
  const servers = [await start(bench.ours), await start(bench.empty), await start(payload)];
  const fresh = await freshAnswers(bench.ours, generated);
  const times = features.map(() => collector(servers.map(({ name }) => name)));
  for (const server of servers) await server.open(generated.text, server.findings);
  const round = 2 * placesTyped;
  for (let number = 0; number < round * (bench.quick ? 4 : 8); number++) {
    const key = keyAt(number, generated);
    // Another feature for each pair of keys, and in each round another one at the same place.
    const index = (Math.floor(number / 2) + Math.floor(number / round)) % features.length;
    const feature = features[index];
    if (!feature) throw new Error("There is no feature to ask for.");
    const wanted = (await fresh.at(number))[index];
    await servers.at(-1)?.client.connection.sendRequest("bench/remember", { method: feature.method, answer: wanted });
    if (number % round === 0) collectGarbage();
    for (const server of inTurn(servers, number)) {
      const { ms, answer }: Answer<unknown> = await server.edit(key.edit, questionOf(feature, key, generated));
      if (server.name !== bench.empty.name)
        assert.deepEqual(contentOf(answer), contentOf(wanted), `${feature.what}: not what a fresh reading says`);
      if (number >= 2 * round) times[index]?.[server.name]?.push(ms);
    }
  }
  await Promise.all([...servers.map((server) => server.end()), fresh.end()]);
  features.forEach(({ what }, index) => bench.note({ what, form, turns, unit: "ms", of: times[index] ?? {} }));
}

function questionOf({ method, at }: Feature, key: Key, generated: Generated): Question<unknown> {
  const position = at?.(key, generated);
  return ({ client, uri }) =>
    client.connection.sendRequest(method, { textDocument: { uri }, ...(position && { position }) });
}

/** An answer without the name that the server gave it. */
function contentOf(answer: unknown): unknown {
  return typeof answer === "object" && answer !== null ? { ...answer, resultId: undefined } : answer;
}

/** What our server says of each feature when it opens the text as it is after a key. */
async function freshAnswers(
  program: Program,
  generated: Generated,
): Promise<{ readonly at: (number: number) => Promise<readonly unknown[]>; readonly end: () => Promise<void> }> {
  const server = await start(program);
  const known = new Map<number, readonly unknown[]>();
  const answers = async (key: Key, uri: string): Promise<readonly unknown[]> => {
    const all: unknown[] = [];
    for (const feature of features) all.push(await questionOf(feature, key, generated)({ client: server.client, uri }));
    return all;
  };
  await server.open(generated.text, server.findings);
  return {
    async at(number) {
      const [key, which] = [keyAt(number, generated), number % (2 * placesTyped)];
      const before = known.get(which);
      if (before) return before;
      // Every second key takes the one before back.
      if (key.edit.text === "") known.set(which, await answers(key, server.uri));
      else {
        const { range, text: newText } = key.edit;
        const text = TextDocument.applyEdits(TextDocument.create("", "", 0, generated.text), [{ range, newText }]);
        const uri = `${server.uri}?typed`;
        await server.client.open(uri, text);
        known.set(which, await answers(key, uri));
        await server.client.close(uri);
      }
      return known.get(which) ?? [];
    },
    end: server.end,
  };
}
