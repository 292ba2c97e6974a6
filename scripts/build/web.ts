/**
 * VS Code for the Web: no Node, no disk, no threads. What the sources import of Node is a stand-in there: a disk on which
 * is what the client has sent, and paths that are only names. Files of ours that need more have another one in their place.
 */
import { join } from "node:path";
import type { Plugin } from "esbuild";
import { root } from "../project.ts";

/** Of ours: what stands in the place of what. */
const instead: Readonly<Record<string, string>> = {
  "client/src/transport.ts": "client/src/web/transport.ts",
  "client/src/exchange/exchange.ts": "client/src/web/exchange.ts",
  "client/src/packs/mailing.ts": "client/src/web/mailing.ts",
  "client/src/preview.ts": "client/src/web/preview.ts",
  "disk/src/archive.ts": "disk/src/web/archive.ts",
  "server/src/paths.ts": "server/src/web/paths.ts",
};

const sent = `export * from "./server/src/web/disk.ts";`;

/** Of Node's modules what our sources use. */
const standIns: Readonly<Record<string, string>> = {
  fs: sent,
  "fs/promises": sent,
  os: `export const homedir = () => "/";`,
  path: `export * from "path-browserify";`,
  url: `
export const fileURLToPath = (uri) => decodeURIComponent(new URL(uri).pathname);
export const pathToFileURL = (path) => new URL("file://" + path.split("/").map(encodeURIComponent).join("/"));`,
};

export const forTheWeb: Plugin = {
  name: "for-the-web",
  setup(build) {
    build.onResolve({ filter: /^(?:node:)?(?:fs|fs\/promises|os|path|url)$/ }, ({ path }) => ({
      path: path.replace("node:", ""),
      namespace: "stand-in",
    }));
    build.onLoad({ filter: /./, namespace: "stand-in" }, ({ path }) => ({
      contents: standIns[path] ?? "",
      resolveDir: root,
      loader: "js",
    }));
    build.onResolve({ filter: /^vscode-languageclient\/node$/ }, ({ resolveDir, kind }) =>
      build.resolve("vscode-languageclient/browser", { resolveDir, kind }),
    );
    build.onResolve({ filter: /\.ts$/ }, ({ path, resolveDir, kind }) => {
      const other = kind === "entry-point" ? undefined : instead[join(resolveDir, path).slice(root.length)];
      return other === undefined ? undefined : { path: join(root, other) };
    });
  },
};
