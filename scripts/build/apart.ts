/**
 * Bundles that are loaded when they are needed. The sources import them like anything else: what a bundle imports
 * from an entry that stands apart is a function that loads that entry at its first call.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "../project.ts";

/** What is bundled apart. */
export interface Apart {
  readonly name: string;
  /** A file of ours, or a package. */
  readonly source: string;
  /** Packages that the bundle stands for; they are loaded at once. */
  readonly packages?: readonly string[];
}

/** Keeps what other entries bundle out of a bundle. */
export function leftApart(entries: readonly Apart[]): Plugin {
  return {
    name: "left-apart",
    setup(plugin) {
      for (const { name, source, packages = [] } of entries) {
        const external = { path: `./${name}.js`, external: true };
        plugin.onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
          if (kind === "entry-point") return undefined;
          if (packages.includes(path)) return external;
          if (path !== source && join(resolveDir, path) !== join(root, source)) return undefined;
          return kind === "dynamic-import" ? external : { path: name, namespace: name };
        });
        plugin.onResolve({ filter: /./, namespace: name }, () => external);
        plugin.onLoad({ filter: /./, namespace: name }, async () => ({
          contents: stubOf(name, await functionsOf(source)),
          loader: "js",
        }));
      }
    },
  };
}

function stubOf(name: string, functions: readonly string[]): string {
  const load = `let loaded;\nconst load = () => (loaded ??= require("./${name}.js"));\n`;
  return load + functions.map((each) => `export const ${each} = (...given) => load().${each}(...given);\n`).join("");
}

/** The functions of a package, or those that a file of ours exports. Anything else would have to be loaded at once. */
async function functionsOf(source: string): Promise<readonly string[]> {
  if (!source.endsWith(".ts")) {
    const values = Object.entries((await import(source)) as Record<string, unknown>);
    const isFunction = (value: unknown): boolean => typeof value === "function" && !String(value).startsWith("class");
    return values.filter(([name, value]) => name !== "default" && isFunction(value)).map(([name]) => name);
  }
  const text = await readFile(join(root, source), "utf8");
  const [other] = /^export (?!(?:async )?function |interface |type )[^\n]*/m.exec(text) ?? [];
  if (other !== undefined)
    throw new Error(`${source} is loaded when it is needed and can export functions only: ${other}`);
  return Array.from(text.matchAll(/^export (?:async )?function (\w+)/gm), ([, name]) => name ?? "");
}
