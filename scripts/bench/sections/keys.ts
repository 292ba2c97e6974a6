/** Key → diagnostics over stdio, and the memory that it takes. */
import type { Diagnostic } from "vscode-languageserver-protocol";
import { createComparison } from "../fresh.ts";
import { type Form, mainForms } from "../generate.ts";
import { collectGarbage } from "../garbage.ts";
import { expectName, keyAt, placesTyped } from "../keys.ts";
import { type Bench, collector, inTurn, type None, noneBecause, type Sample, sum } from "../measure.ts";
import { endAll, type Running, start } from "../running.ts";
import type { Program } from "../program.ts";

/** At every place once in and out, so that every text has been read by the comparison before anything is measured. */
const warm = 4 * placesTyped;
/** What slow servers get for a recording. */
const limitMs = 4000;

interface Typed {
  readonly ms: Readonly<Record<string, Sample>>;
  readonly mb: Readonly<Record<string, Sample>>;
}

/** Keys typed for ours and V, then for the peers among themselves. */
export async function measureKeys(bench: Bench): Promise<void> {
  for (const form of bench.forms)
    for (const turns of bench.sizes) {
      const typed = await ourKeys(bench, form, turns);
      const peers = mainForms.includes(form) ? await peerKeys(bench, form, turns) : undefined;
      const about = { form, turns } as const;
      bench.note({ what: "key → diagnostics", ...about, unit: "ms", of: { ...typed.ms, ...peers?.ms } });
      if (form === "dialogue") {
        const { ms } = await ourKeys(bench, form, turns, { pushes: true });
        bench.note({ what: "key → pushed diagnostics", ...about, unit: "ms", of: ms });
      }
      if (peers) bench.note({ what: "peak memory", ...about, unit: "MB", of: { ...typed.mb, ...peers.mb } });
    }
}

async function ourKeys(
  { ours, empty, recording, quick }: Bench,
  form: Form,
  turns: number,
  way: Pick<Program, "pushes"> = {},
): Promise<Typed> {
  const generated = recording(form, turns);
  const servers = [await start({ ...ours, ...way }), await start({ ...empty, ...way })];
  const comparison = createComparison();
  const check = (server: Running, items: readonly Diagnostic[], number?: number): void => {
    if (server.name !== ours.name) return;
    comparison.add(items, server.text, number);
    comparison.run();
  };
  const times = collector(servers.map(({ name }) => name));
  for (const server of servers) check(server, (await server.open(generated.text, server.findings)).answer);
  const keys = warm + (quick ? 100 : 400);
  for (let number = 0; number < keys; number++) {
    if (number === warm) collectGarbage();
    const { edit } = keyAt(number, generated);
    // By pairs of keys: who goes first in and who goes first out must not hang together.
    for (const server of inTurn(servers, Math.floor(number / 2))) {
      const { ms, answer } = await server.edit(edit, server.findings);
      check(server, answer, number % (2 * placesTyped));
      if (number >= warm) times[server.name]?.push(ms);
    }
  }
  return { ms: times, mb: await peaksOf(servers) };
}

async function peerKeys({ peers, missing, recording, quick }: Bench, form: Form, turns: number): Promise<Typed> {
  const generated = recording(form, turns, "reference");
  const failed: Record<string, None> = { ...missing };
  const times = collector(peers.map(({ name }) => name));
  const attempt = async <T>({ name }: Pick<Program, "name">, task: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await task();
    } catch (error) {
      failed[name] ??= noneBecause(error);
      return undefined;
    }
  };
  const servers: Running[] = [];
  for (const peer of peers) {
    const server = await attempt(peer, () => start(peer));
    if (server) servers.push(server);
    if (server) await attempt(peer, () => server.open(generated.text, server.findings));
  }
  const keys = quick ? 24 : 60;
  for (let number = -2; number < keys; number++) {
    for (const server of inTurn(servers, Math.floor(number / 2) + 1)) {
      const { name } = server;
      const enough = number >= 2 && number % 2 === 0 && sum(times[name] ?? []) > (quick ? limitMs / 4 : limitMs);
      if (name in failed || enough || (times[name]?.length ?? 0) < number) continue;
      const key = keyAt(number + 2, generated);
      await attempt(server, async () => {
        const { ms, answer } = await server.edit(key.edit, server.findings);
        expectName(answer, key);
        if (number >= 0) times[name]?.push(ms);
      });
    }
  }
  return { ms: { ...times, ...failed }, mb: { ...(await peaksOf(servers)), ...failed } };
}

/** Ends servers, and gives the most memory that each had. */
async function peaksOf(servers: readonly Running[]): Promise<Readonly<Record<string, Sample>>> {
  const peaks = servers.map(({ name, peakMb }) => {
    const mb = peakMb();
    return [name, mb === undefined ? { none: "not measured: only Linux tells" } : [mb]] as const;
  });
  await endAll(servers);
  return Object.fromEntries(peaks);
}
