/**
 * Cold start, and open → first diagnostics: every round in a process of its own. Our server keeps what was compiled for its
 * next start, as it does where it is installed; its very first start is measured, too.
 */
import { rmSync } from "node:fs";
import { createComparison } from "../fresh.ts";
import { collectGarbage } from "../garbage.ts";
import { type Form, mainForms } from "../generate.ts";
import { type Bench, type Collected, collector, inTurn, noneBecause, type Sample, sum } from "../measure.ts";
import { start } from "../running.ts";
import type { Program } from "../program.ts";
import { compiledFolder } from "../servers.ts";

/** What slow servers get for a recording, after which they had rounds enough. */
const limitMs = 2000;

/** Every server at every recording, in turn. */
export async function measureStart(bench: Bench): Promise<void> {
  const programs = [bench.ours, bench.empty, ...bench.peers];
  const cold = collector(programs.map(({ name }) => name));
  const first: number[] = [];
  for (const form of mainForms.filter((form) => bench.forms.includes(form)))
    for (const turns of bench.sizes) {
      const ours = await firstOpens(bench, form, turns, first);
      bench.note({ what: "open → first diagnostics, very first start", form, turns, unit: "ms", of: { ours } });
      const of = await opensOf(bench, programs, form, turns, cold);
      bench.note({ what: "open → first diagnostics", form, turns, unit: "ms", of });
    }
  bench.note({ what: "cold start: spawn → initialize, very first start", unit: "ms", of: { ours: first } });
  bench.note({ what: "cold start: spawn → initialize", unit: "ms", of: { ...cold, ...bench.missing } });
}

/** Our server as it starts once it is installed, with nothing from a start before. */
async function firstOpens({ ours, recording }: Bench, form: Form, turns: number, cold: number[]): Promise<number[]> {
  const ms: number[] = [];
  for (let round = 0; round < 3; round++) {
    rmSync(compiledFolder, { recursive: true, force: true });
    const server = await start(ours);
    cold.push(server.startMs);
    const opened = await server.open(recording(form, turns, ours.mark).text, server.findings).finally(server.end);
    ms.push(opened.ms);
  }
  return ms;
}

async function opensOf(
  { ours, empty, missing, recording, quick }: Bench,
  programs: readonly Program[],
  form: Form,
  turns: number,
  cold: Collected,
): Promise<Readonly<Record<string, Sample>>> {
  const failed: Record<string, Sample> = { ...missing };
  const ms = collector(programs.map(({ name }) => name));
  const comparison = createComparison();
  const isDone = (name: string, round: number): boolean =>
    name in failed || (round > (name === ours.name ? 2 : 0) && sum(ms[name] ?? []) > limitMs);
  for (let round = 0; round < (quick ? 3 : 7); round++)
    for (const program of inTurn(programs, round).filter(({ name }) => !isDone(name, round))) {
      const { name } = program;
      const { text } = recording(form, turns, program.mark);
      try {
        const server = await start(program);
        cold[name]?.push(server.startMs);
        const { ms: took, answer } = await server.open(text, server.findings).finally(server.end);
        ms[name]?.push(took);
        if (name === ours.name) comparison.add(answer, () => text);
      } catch (error) {
        if (name === ours.name || name === empty.name) throw error;
        failed[name] = noneBecause(error);
      }
    }
  comparison.run();
  collectGarbage();
  return { ...ms, ...failed };
}
