/**
 * Required by Node before a bundle that tests start again and again: its code is kept beside it as V8 has compiled it,
 * which is half of a start. The program itself is what is shipped, byte for byte. (Node's own compile cache came later.)
 */
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const { dirname } = require("node:path");
const { constants, Script } = require("node:vm");

const folder = process.env.COMPILED_IN;
const usual = require.extensions[".js"];

/** What V8 kept the last time, if anything. */
function kept(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Others may be writing at the same time, or this user may not. */
function keep(file, data) {
  try {
    writeFileSync(`${file}.${process.pid}`, data);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // Then the next one compiles again.
  }
}

require.extensions[".js"] = (module, filename) => {
  if (dirname(filename) !== folder) return usual(module, filename);
  const source = readFileSync(filename, "utf8").replace(/^#!.*/, "");
  const cachedData = kept(`${filename}.compiled`);
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(cachedData && { cachedData }),
  });
  script.runInThisContext()(module.exports, createRequire(filename), module, filename, folder);
  if (!cachedData || script.cachedDataRejected)
    process.once("exit", () => keep(`${filename}.compiled`, script.createCachedData()));
};
