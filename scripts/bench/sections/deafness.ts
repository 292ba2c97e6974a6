/** How long the server hears nothing: requests sent right behind an open or an edit, and an empty one as the floor. */
import type { Diagnostic } from "vscode-languageserver-protocol";
import { createComparison } from "../fresh.ts";
import { collectGarbage } from "../garbage.ts";
import { type Form, mainForms } from "../generate.ts";
import { keyAt } from "../keys.ts";
import { type Bench, type Collected, collector, inTurn, type Measure } from "../measure.ts";
import { endAll, type Question, type Running, start } from "../running.ts";
import { decisive, decisiveEdits, swallowing, swallowingEdits, undoOf } from "../changes.ts";

/**
 * The findings, the longest wait in milliseconds of requests that need no document, sent one after the other until the
 * findings came, and the wait of one that needs this document.
 */
interface Waits {
  readonly items: readonly Diagnostic[];
  readonly nothing: number;
  readonly hover: number;
}

/** Findings are asked for as an editor does, and behind that what is to be timed. */
function waits({ findings }: Running): Question<Waits> {
  return async (running) => {
    const { connection } = running.client;
    const timed = async (method: string, params: object): Promise<number> => {
      const began = performance.now();
      // Ours refuses what it does not know, which takes no longer.
      await connection.sendRequest(method, params).catch(() => undefined);
      return performance.now() - began;
    };
    let isAnswered = false;
    const pending = findings(running).finally(() => (isAnswered = true));
    const nothing = async (): Promise<number> => {
      let longest = 0;
      do longest = Math.max(longest, await timed("bench/nothing", {}));
      while (!isAnswered);
      return longest;
    };
    const where = { textDocument: { uri: running.uri }, position: { line: 1, character: 1 } };
    const [items, longest, hover] = await Promise.all([pending, nothing(), timed("textDocument/hover", where)]);
    return { items, nothing: longest, hover };
  };
}

/** What requests are sent behind. */
export const actions = ["open", "key", ...decisive, ...swallowing] as const;
type Action = (typeof actions)[number];

/** The longest waits, at each form and size. */
export async function measureDeafness(bench: Bench): Promise<void> {
  bench.note(await emptyRequests(bench));
  for (const form of mainForms.filter((form) => bench.forms.includes(form)))
    for (const turns of bench.sizes) await deafnessOf(bench, form, turns);
}

/** The floor: a request that nobody has to think about, answered by V. */
async function emptyRequests({ empty, quick }: Bench): Promise<Measure> {
  const server = await start(empty);
  const ms: number[] = [];
  for (let round = 0; round < (quick ? 200 : 600); round++) {
    const began = performance.now();
    await server.client.connection.sendRequest("bench/nothing");
    if (round >= 100) ms.push(performance.now() - began);
  }
  await server.end();
  return { what: "empty request", unit: "ms", of: { V: ms } };
}

async function deafnessOf(bench: Bench, form: Form, turns: number): Promise<void> {
  const generated = bench.recording(form, turns);
  const programs = [bench.ours, bench.empty];
  const names = programs.map(({ name }) => name);
  const comparison = createComparison();
  const edits = [
    { what: "key" as const, edit: keyAt(0, generated).edit },
    ...decisiveEdits(generated),
    ...swallowingEdits(generated),
  ];
  const behind = new Map<Action, { readonly nothing: Collected; readonly hover: Collected }>();
  const note = (what: Action, { name, text }: Running, { items, nothing, hover }: Waits): void => {
    const times = behind.get(what) ?? { nothing: collector(names), hover: collector(names) };
    behind.set(what, times);
    times.nothing[name]?.push(nothing);
    times.hover[name]?.push(hover);
    if (name === bench.ours.name) comparison.add(items, text);
  };
  for (let round = 0; round < (bench.quick ? 1 : 3); round++) {
    const servers: Running[] = [];
    for (const program of inTurn(programs, round)) {
      const server = await start(program);
      note("open", server, (await server.open(generated.text, waits(server))).answer);
      servers.push(server);
    }
    for (const { what, edit } of edits)
      for (const each of [edit, undoOf(edit, generated.text)])
        for (const server of servers) note(what, server, (await server.edit(each, waits(server))).answer);
    await endAll(servers);
    comparison.run();
    collectGarbage();
  }
  for (const [what, { nothing, hover }] of behind) {
    bench.note({ what: `wait behind ${what}`, form, turns, unit: "ms", of: nothing });
    bench.note({ what: `hover behind ${what}`, form, turns, unit: "ms", of: hover });
  }
}
