/**
 * Loaded before a server (`--require`), in place of a disk that is slow: whatever lies in a folder of packs, and what
 * folders say, comes after SLOW_DISK milliseconds, or never where that is 0. A look that waits for the disk with the
 * whole server is told on standard error.
 */
const fs = require("node:fs");
const promises = require("node:fs/promises");

const [pause] = [Number(process.env.SLOW_DISK)];
const isSlow = (path) => String(path).includes(".process-recordings");

for (const name of ["readFile", "readdir", "stat", "open"]) {
  const real = promises[name];
  promises[name] = async (path, ...more) => {
    if (isSlow(path)) await new Promise((go) => (pause > 0 ? setTimeout(go, pause) : undefined));
    return real(path, ...more);
  };
}
for (const name of ["readFileSync", "readdirSync", "statSync", "existsSync", "openSync"]) {
  const real = fs[name];
  fs[name] = (path, ...more) => {
    if (isSlow(path)) process.stderr.write(`${name} makes everybody wait\n`);
    return real(path, ...more);
  };
}
