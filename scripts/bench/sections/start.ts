/** Cold start, and open → first diagnostics: every round in a process of its own. */
import { createComparison } from "../fresh.ts";
import { collectGarbage } from "../garbage.ts";
import { type Bench, collector, inTurn, mainForms, type Measure, type Sample } from "../measure.ts";
import { start } from "../running.ts";

/** What slow servers get for a recording. */
const limitMs = 6000;

export async function measureStart({ ours, empty, peers, missing, ...bench }: Bench): Promise<readonly Measure[]> {
  const programs = [ours, empty, ...peers];
  const names = programs.map(({ name }) => name);
  const failed: Record<string, Sample> = { ...missing };
  const cold = collector(names);
  const opens: Measure[] = [];
  const comparison = createComparison();
  for (const form of mainForms.filter((form) => bench.forms.includes(form)))
    for (const turns of bench.sizes) {
      const ms = collector(names);
      const spent = (name: string): number => ms[name]?.reduce((sum, each) => sum + each, 0) ?? 0;
      for (let round = 0; round < (bench.quick ? 3 : 9); round++)
        for (const program of inTurn(programs, round)) {
          const { name } = program;
          if (name in failed || (round > 1 && spent(name) > limitMs)) continue;
          const { text } = bench.recording(form, turns, program.mark);
          try {
            const server = await start(program);
            cold[name]?.push(server.startMs);
            const { ms: took, answer } = await server.open(text, server.findings);
            ms[name]?.push(took);
            await server.end();
            if (name === ours.name) comparison.add(answer, text);
          } catch (error) {
            if (name === ours.name || name === empty.name) throw error;
            failed[name] = { none: error instanceof Error ? error.message : String(error) };
          }
        }
      comparison.run();
      collectGarbage();
      opens.push({ what: "open → first diagnostics", form, turns, unit: "ms", of: { ...ms, ...failed } });
    }
  return [{ what: "cold start: spawn → initialize", unit: "ms", of: { ...cold, ...failed } }, ...opens];
}
