/** The server as a program: `--stdio` for any client, `--node-ipc` where VS Code starts it. There is no network. */
import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.ts";

const usage = `Usage: server.js --stdio

A language server for process recordings. It speaks LSP over standard input and output
(--stdio), or over Node's IPC where VS Code starts it (--node-ipc). It has no other transport.
`;

const transports = process.argv.slice(2).filter((argument) => !/^--clientProcessId(?:=|$)|^\d+$/.test(argument));
const [transport, ...others] = transports;
if (others.length === 0 && (transport === "--stdio" || (transport === "--node-ipc" && process.send !== undefined))) {
  serve(createConnection(ProposedFeatures.all));
} else {
  process.stderr.write(usage);
  process.exitCode = 2;
}
