/**
 * Modules of Node that the protocol asks for at once and uses for what we never do (a pipe's random name, looking for
 * another server): they are loaded when somebody uses them, since loading them is a tenth of a cold start.
 */
import type { Plugin } from "esbuild";

const seldom = /^(?:node:)?(crypto|child_process)$/;
const asking = /[\\/]node_modules[\\/]vscode-(?:jsonrpc|languageserver|languageserver-protocol)[\\/]/;

export const late: Plugin = {
  name: "late",
  setup(build) {
    build.onResolve({ filter: seldom }, ({ path, importer }) =>
      asking.test(importer) ? { path: path.replace("node:", ""), namespace: "late" } : undefined,
    );
    build.onLoad({ filter: /./, namespace: "late" }, ({ path }) => ({
      contents: `module.exports = new Proxy({}, { get: (_, name) => require(${JSON.stringify(`node:${path}`)})[name] });`,
      loader: "js",
    }));
  },
};
