/** Examples of rules are their tests and their pages. Nobody who writes needs them, so the bundles leave them out. */
import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

export const withoutExamples: Plugin = {
  name: "without-examples",
  setup(build) {
    build.onLoad({ filter: /core[\\/]src[\\/]rules[\\/][^\\/]+\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return { contents: text.replace(/\bnote`(?:[^`\\]|\\.)*`/gs, '""'), loader: "ts" };
    });
  },
};
