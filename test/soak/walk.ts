/** A random walk over everything that a client can say, from a seed. */
import { type SemanticTokens, SymbolKind } from "vscode-languageserver-protocol";
import { random } from "../support/random.ts";
import { pick, randomEdit, randomText } from "../support/texts.ts";
import { sessionText } from "../support/sessions.ts";
import { type Counts, createWorld, findingsIn, type World } from "./world.ts";

/** What came of a walk. */
export interface Walked extends Counts {
  readonly seed: number;
  readonly steps: number;
  readonly seconds: number;
  readonly faults: readonly string[];
  /** Resident memory in megabytes: the least in the third after the warm-up, and the least in the last one. */
  readonly memory: { readonly before: number; readonly after: number } | undefined;
}

/** All that the objects of the server may take in a walk, in megabytes: what leaks comes to that before the end. */
export const heapMb = 64;
/** Longer texts are begun anew, in UTF-16 units. */
const longest = 12_000;
/** A text is compared with a fresh reading every so many steps. */
const between = 40;
const names = ["first", "second", "third", "fourth"];
const uris = [...names.map((name) => `file:///soak/${name}.recording.md`), "file:///soak/README.md"];

/** Requests about a place of a file, and about a file. */
const atPlace = ["hover", "completion", "definition", "references", "documentHighlight", "linkedEditingRange"].map(
  (method) => `textDocument/${method}`,
);
const ofFile = ["documentSymbol", "foldingRange", "semanticTokens/full", "codeLens", "documentLink", "diagnostic"].map(
  (method) => `textDocument/${method}`,
);

/** Settings as people and other tools write them, some of them no settings at all. */
const settings: readonly unknown[] = [
  {},
  { "unknown-tag": "off", "silent-member": "error" },
  { "worker-dominated-stretch": { share: 0.1 }, "no-such-rule": "on" },
  { "silent-member": 7, "risk-disclosure": "off" },
  "all of them",
  null,
  [["off"]],
];

const nonsense: readonly unknown[] = [null, [], {}, 7, "x", { textDocument: {} }, { textDocument: { uri: 7 } }];

/** Walks so many steps, and says what was wrong on the way. */
export async function walk(seed: number, steps: number): Promise<Walked> {
  const started = performance.now();
  const world = await createWorld(undefined, heapMb);
  const next = random(seed);
  const memory: number[] = [];
  for (let step = 0; step < steps && world.faults.length === 0; step++) {
    await act(world, next);
    if (step % between === between - 1) {
      await compare(world, pick(uris, next), step);
      memory.push(world.memoryMb() ?? NaN);
    }
  }
  await world.settle();
  for (const uri of uris) await compare(world, uri, steps);
  const code = await world.end();
  if (code !== 0) world.faults.push(`It ended with ${String(code)}.`);
  const third = Math.floor(memory.length / 3);
  const [before, after] = [Math.min(...memory.slice(third, 2 * third)), Math.min(...memory.slice(2 * third))];
  if (after > before * 1.1 + 8) world.faults.push(`Memory grew from ${before.toFixed(0)} to ${after.toFixed(0)} MB.`);
  return {
    ...{ seed, steps, ...world.counts, faults: world.faults },
    seconds: (performance.now() - started) / 1000,
    memory: Number.isFinite(before) && Number.isFinite(after) ? { before, after } : undefined,
  };
}

/** One step, most of them typing and looking. */
async function act(world: World, next: () => number): Promise<void> {
  const uri = pick(uris, next);
  const document = world.texts.get(uri);
  const chance = next();
  if (!document) return world.open(uri, beginning(next));
  const text = document.getText();
  if (text.length > longest) return world.rewrite(uri, beginning(next));
  if (chance < 0.5) return world.edit(uri, randomEdit(text, next));
  if (chance < 0.53) return world.rewrite(uri, beginning(next));
  if (chance < 0.56) return world.close(uri);
  if (chance < 0.58) return world.client.save(uri);
  if (chance < 0.6) return world.configure(pick(settings, next));
  if (chance < 0.65) return talkNonsense(world, uri, next);
  const position = document.positionAt(Math.floor(next() * (text.length + 20)));
  const cancel = next() < 0.2;
  const textDocument = { uri: next() < 0.05 ? "file:///never/opened.recording.md" : uri };
  const kind = next();
  if (kind < 0.5)
    world.ask(pick(atPlace, next), { textDocument, position, context: { includeDeclaration: true } }, cancel);
  else if (kind < 0.85) world.ask(pick(ofFile, next), { textDocument }, cancel);
  else if (kind < 0.95) {
    const range = { start: position, end: document.positionAt(document.offsetAt(position) + 50) };
    world.ask("textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }, cancel);
  } else world.ask("workspace/symbol", { query: pick(["", "Maria", "same"], next), kind: SymbolKind.Key }, cancel);
}

const beginning = (next: () => number): string =>
  next() < 0.5 ? sessionText(1 + Math.floor(next() * 5)) : randomText(Math.floor(next() * 1e9));

/** What no client of its senses says. */
async function talkNonsense(world: World, uri: string, next: () => number): Promise<void> {
  const { connection } = world.client;
  const strange = pick(nonsense, next);
  const kind = next();
  if (kind < 0.4) world.askNonsense(pick([...atPlace, ...ofFile, "textDocument/codeAction"], next), strange);
  else if (kind < 0.5) world.askNonsense("textDocument/noSuchRequest", { textDocument: { uri } });
  else if (kind < 0.6) await connection.sendNotification("$/noSuchNotification", { uri });
  else if (kind < 0.7) await world.client.close("file:///never/opened.recording.md");
  else if (kind < 0.8) await world.client.change("file:///never/opened.recording.md", 3, "x");
  else if (kind < 0.9) await connection.sendNotification("$/cancelRequest", { id: Math.floor(next() * 1e6) });
  else {
    const far = { line: 1e6, character: 1e6 };
    const range = { start: far, end: far };
    world.ask("textDocument/codeAction", { textDocument: { uri }, range, context: { diagnostics: [] } });
  }
}

/** A text that was typed is found to be what a text is that was opened as it is now. */
async function compare(world: World, uri: string, step: number): Promise<void> {
  const document = world.texts.get(uri);
  if (!document) return;
  const { client, faults } = world;
  // What is being typed is spared until it is saved.
  await client.save(uri);
  const fresh = uri.replace("/soak/", "/fresh/");
  await client.open(fresh, document.getText());
  const of = async (where: string): Promise<string> => {
    const textDocument = { uri: where };
    const [report, symbols, tokens] = await Promise.all([
      client.pull(where),
      client.connection.sendRequest("textDocument/documentSymbol", { textDocument }),
      client.connection.sendRequest<SemanticTokens>("textDocument/semanticTokens/full", { textDocument }),
    ]);
    return [findingsIn(report, where), JSON.stringify(symbols), tokens.data.join()].join("\n");
  };
  const [typed, opened] = await Promise.all([of(uri), of(fresh)]);
  await client.close(fresh);
  world.counts.compared++;
  if (typed !== opened) faults.push(`Step ${step}: what is said of ${uri} is not what a fresh reading says.`);
}
