/** `docs/performance.md`, from a whole run of the bench. */
import type { Verdict } from "./judge.ts";
import type { Measure } from "./measure.ts";
import { figureTable, missingLines, verdictTable } from "./report.ts";

/** What is told of a run besides its figures. */
export interface About {
  readonly seed: number;
  readonly findings: number;
  readonly node: string;
  readonly cpu: string;
  readonly cpus: number;
}

export function pageOf(measures: readonly Measure[], verdicts: readonly Verdict[], about: About): string {
  const { seed, findings, node, cpu, cpus } = about;
  return `# Performance

Written by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}. ${cpus} × ${cpu}, Node ${node}.

Every time is held against V, an empty server on the same library that is bundled alike, or against tools of others in the same run: ratios are what matters, milliseconds are this machine's. Servers take turns, so that noise hits all alike. Recordings are generated from seed ${seed} with ${findings} findings each, and every answer of ours was compared with a fresh reading. How it is measured: [ARCHITECTURE.md](../ARCHITECTURE.md#how-speed-is-measured).

## Aims

${verdictTable(verdicts)}

## All figures

Median / 95 % / most (count).

${figureTable(measures)}

${missingLines(measures)}
`;
}
