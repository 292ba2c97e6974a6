/**
 * `npm run screenshots`: drives the editor as a user does, by the tests that do so anyway, and keeps the pictures that
 * the pages show. Pictures of tests that failed are not kept.
 */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { sum } from "./testing/counts.ts";
import { pack } from "./testing/pack.ts";
import { runSuite } from "./testing/run-suite.ts";
import { suites } from "./testing/suites.ts";
import { shrink } from "./vscode/shrink.ts";
import { root } from "./project.ts";

/** What a test photographs, and what it is called below `docs/images/`, by the suite that makes it. */
const kept: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ui: {
    "3-problems": "questions",
    "4-hover": "hover",
    "5-completion": "completion",
    "7-template": "template",
  },
  exchange: { "export-1-forms": "export" },
  packs: {
    "packs-2-new": "packs/new",
    "packs-3-completion": "packs/completion",
    "packs-4-diagnostic": "packs/diagnostic",
    "packs-5-rules": "packs/rules",
    "packs-6-check": "packs/check",
    "packs-8-install": "packs/install",
    "packs-9-concept": "packs/concept",
    "packs-10-hover": "packs/hover",
    "packs-11-template": "packs/template",
    "packs-13-explain": "packs/explain",
  },
  report: { "report-1-map": "report/map", "report-3-stretch": "report/timeline" },
  review: { "review-4-thread": "review/thread", "review-6-settled": "review/settled" },
};

/** The steps of the walkthrough, by the picture below `docs/images/` that each shows. */
const walkthrough = ["template", "completion", "questions", "review/thread", "export"];

await pack();
for (const suite of suites) {
  const pictures = Object.entries(kept[suite.name] ?? {});
  if (pictures.length === 0) continue;
  const { failures } = sum([await runSuite(suite, 1)]);
  if (failures > 0) {
    process.exitCode = 1;
    continue;
  }
  for (const [taken, name] of pictures) {
    const target = path.join(root, "docs/images", `${name}.png`);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(root, "test/screenshots", `${taken}.png`), target);
  }
}
await shrink(
  walkthrough.map((name) => [
    path.join(root, "docs/images", `${name}.png`),
    path.join(root, "images/walkthrough", `${path.basename(name)}.jpg`),
  ]),
);
