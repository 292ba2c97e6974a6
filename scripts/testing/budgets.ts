/**
 * How large what we ship may be. Whoever needs more says so here, where the next person reads it; what is in a bundle
 * stands in `dist/meta/`, and what it is for in `scripts/build.ts`.
 */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { project } from "../vscode/paths.ts";

/** The most bytes that the packed extension may have. ARCHITECTURE.md says what they are for. */
export const budget = 1_950_000;

/** The most KiB of each file of dist/ that runs: a tenth more than it had when its line was written, rounded up. */
export const budgets: Readonly<Record<string, number>> = {
  "extension.js": 18,
  "client.js": 473,
  "exchange.js": 17,
  "packs.js": 10,
  "practice.js": 7,
  "moving.js": 4,
  "pages.js": 2,
  "report.js": 9,
  "preview.js": 5,
  "view.js": 92,
  "review.js": 12,
  "web.cjs": 493,
  "web-server.js": 1,
  "web-serving.js": 264,
  "convert.js": 737,
  "server.js": 2,
  "hello.js": 5,
  "serving.js": 70,
  "archive.js": 66,
  "core.js": 1945,
  "protocol.js": 207,
  "yaml.js": 113,
  "remark.js": 169,
  "cli.js": 2840,
};

/** What is larger than it may be, or has no budget, a sentence each. Sizes in bytes; those of dist/ by name. */
export function overBudget(vsix: number, bundles: ReadonlyMap<string, number>): readonly string[] {
  const large = vsix > budget ? [`The packed extension has ${vsix} bytes, and may have ${budget}.`] : [];
  for (const [name, bytes] of bundles) {
    const most = budgets[name];
    if (most === undefined) large.push(`dist/${name} has no budget: it has ${Math.ceil(bytes / 1024)} KiB.`);
    else if (bytes > most * 1024) large.push(`dist/${name} has ${Math.ceil(bytes / 1024)} KiB, and may have ${most}.`);
  }
  return large;
}

/** The bundles as they were built last, in bytes. */
export function builtBundles(): ReadonlyMap<string, number> {
  const folder = path.join(project, "dist");
  const names = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
  return new Map(names.map((name) => [name, statSync(path.join(folder, name)).size]));
}
