/**
 * Two native modules that VS Code's server loads at start-up. It works without them but prints a hundred lines of stack
 * traces; building them would need a compiler. The exports are written one by one because `import()` sees no others.
 */
export const standIns: Readonly<Record<string, string>> = {
  "native-watchdog": "exports.start = () => {};\n",
  "@vscode/native-watchdog": "exports.start = () => {};\n",
  "@vscode/spdlog": `
const fs = require("fs"), path = require("path");
class Logger {
  constructor(file) { this.file = file; try { fs.mkdirSync(path.dirname(file), { recursive: true }); } catch {} }
  write(text) { try { fs.appendFileSync(this.file, text.endsWith("\\n") ? text : text + "\\n"); } catch {} }
  setLevel() {} getLevel() { return 2; } clearFormatters() {} setPattern() {} flush() {} drop() {}
}
for (const level of ["trace", "debug", "info", "warn", "error", "critical"])
  Logger.prototype[level] = function (text) { this.write(String(text)); };
const create = async (name, file) => new Logger(file);
exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = create;
exports.createAsyncRotatingLogger = create;
exports.createLoggerSync = (name, file) => new Logger(file);
`,
};
