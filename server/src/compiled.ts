/**
 * Loads the bundles beside this file with what V8 made of them the last time: compiling takes longer than reading a
 * session. It lies in `compiled/` beside the bundles and holds code only, nothing that was opened or typed; where the
 * folder cannot be written, everything works without. (Node's own `enableCompileCache` came after the Node of the oldest
 * VS Code that we support.)
 */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, pid, versions } from "node:process";
import { join } from "node:path";
import { constants, Script } from "node:vm";

/** A bundle that has been compiled in this process, and where that is kept. */
interface Compiled {
  readonly script: Script;
  readonly stamp: Buffer;
  readonly file: string;
  /** What was kept was good. */
  readonly isKept: boolean;
}

/** A loader of the bundles of a folder, each loaded once: `load("./core.js")`. */
export function createLoader(folder: string): (id: string) => unknown {
  const loaded = new Map<string, { exports: unknown }>();
  const compiled: Compiled[] = [];
  const others = createRequire(join(folder, "server.js"));

  const load = (id: string): unknown => {
    if (!id.startsWith("./")) return others(id);
    const known = loaded.get(id);
    if (known) return known.exports;
    const module = { exports: {} };
    loaded.set(id, module);
    const each = compile(folder, id.slice(2));
    compiled.push(each);
    const run = each.script.runInThisContext() as (...given: readonly unknown[]) => void;
    run(module.exports, load, module, join(folder, id), folder);
    return module.exports;
  };

  // What has run by then is what will run the next time.
  process.once("exit", () => {
    for (const each of compiled) if (!each.isKept) keep(each, join(folder, "compiled"));
  });
  return load;
}

function compile(folder: string, name: string): Compiled {
  const path = join(folder, name);
  const file = join(folder, "compiled", `${name}.${versions.v8}.${arch}`);
  const { mtimeMs, size } = statSync(path);
  // V8 compares the length of the source only.
  const stamp = Buffer.from(new Float64Array([mtimeMs, size]).buffer);
  const kept = readKept(file);
  const isOfThis = kept?.subarray(0, stamp.length).equals(stamp) === true;
  const script = new Script(wrapped(path), {
    filename: path,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(isOfThis && { cachedData: kept.subarray(stamp.length) }),
  });
  return { script, stamp, file, isKept: isOfThis && script.cachedDataRejected === false };
}

const before = Buffer.from("(function (exports, require, module, __filename, __dirname) {");
const behind = Buffer.from("\n})");

/** A bundle as a function, made in one piece: joining strings of two megabytes would keep both. Bundles are ASCII (`scripts/build/ascii.ts`). */
function wrapped(path: string): string {
  return Buffer.concat([before, readFileSync(path), behind]).toString("latin1");
}

function readKept(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames: another server may be reading. */
function keep({ script, stamp, file }: Compiled, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${pid}`, Buffer.concat([stamp, script.createCachedData()]));
    renameSync(`${file}.${pid}`, file);
  } catch {
    // A folder that others own, or a full disk: the next start compiles again.
  }
}
