/**
 * Where the server begins in a worker of a browser. Scripts are loaded as modules are: `server/src/compiled.ts` does the
 * same under Node. VS Code starts workers by way of a script of its own, so the first message says where ours lie.
 */

/** What a worker has, of what we use; the last three are those of the script that is being loaded. */
interface Host {
  onmessage: ((message: { readonly data: unknown }) => void) | null;
  readonly importScripts: (address: string) => void;
  require?: (id: string) => unknown;
  module?: { exports: unknown };
}

const host = globalThis as unknown as Host;

host.onmessage = ({ data }) => {
  host.onmessage = null;
  const loaded = new Map<string, { exports: unknown }>();
  host.require = (id) => {
    const known = loaded.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const around = host.module;
    host.module = module;
    host.importScripts(new URL(id, String(data)).href);
    if (around) host.module = around;
    return module.exports;
  };
  host.require("./web-serving.js");
};
