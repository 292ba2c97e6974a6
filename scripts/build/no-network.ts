/**
 * Recordings never leave the machine. Instead of trusting every dependency, the bundles hold no network code:
 * Node's network modules are replaced by one that throws as soon as anything in it is used.
 */
import type { Plugin } from "esbuild";

/** Modules of Node that can open a connection. */
export const networkModules = ["net", "http", "https", "http2", "tls", "dgram", "dns"] as const;

/** Matches them with and without `node:`, and what lies below them (`dns/promises`). */
export const isNetworkModule = new RegExp(`^(?:node:)?(?:${networkModules.join("|")})(?:/.*)?$`);

export const refusal = "process-recordings has no network code";

// Merely importing it must work: vscode-jsonrpc imports `net` for its socket transport, which we never use. What
// loaders ask on their own (`__esModule`, `then`, symbols) is answered with nothing.
const stub = `
const refuse = () => { throw new Error(${JSON.stringify(refusal)}); };
const asked = (name) => typeof name === "symbol" || name === "__esModule" || name === "then";
module.exports = new Proxy(() => {}, {
  get: (_, name) => (asked(name) ? undefined : refuse()),
  apply: refuse,
  construct: refuse,
});
`;

export const noNetwork: Plugin = {
  name: "no-network",
  setup(build) {
    build.onResolve({ filter: isNetworkModule }, () => ({ path: "no-network", namespace: "no-network" }));
    build.onLoad({ filter: /.*/, namespace: "no-network" }, () => ({ contents: stub, loader: "js" }));
  },
};
