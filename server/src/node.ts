/** The server as a program: `--stdio` for any client, `--node-ipc` where VS Code starts it. There is no network. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { withPackage } from "./beside.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { serve } from "./server.ts";
import { inOneGo, printElsewhere } from "./stdio.ts";
import { version } from "./version.ts";

const usage = `Usage: process-recordings-language-server --stdio

A language server for process recordings. It speaks LSP over standard input and output
(--stdio), or over Node's IPC where VS Code starts it (--node-ipc). It has no other transport.
`;

const transports = process.argv.slice(2).filter((argument) => !/^--clientProcessId(?:=|$)|^\d+$/.test(argument));
const [transport, ...others] = transports;
if (others.length === 0 && (transport === "--stdio" || (transport === "--node-ipc" && process.send !== undefined))) {
  if (transport === "--stdio") printElsewhere();
  welcome();
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}

/**
 * Answers `initialize` when what recordings are read with is loaded (which calling `serve` does): loaded behind the answer,
 * it would keep the first request about a recording waiting.
 */
function welcome(): void {
  const connection =
    transport === "--stdio"
      ? createConnection(ProposedFeatures.all, process.stdin, inOneGo(process.stdout))
      : createConnection(ProposedFeatures.all);
  connection.onInitialize((params) => {
    serve(connection, withPackage(params, __dirname));
    return { serverInfo: { name: "process-recordings", version }, capabilities: capabilitiesFor(params) };
  });
  connection.listen();
}
