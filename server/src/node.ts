/** The server as a program: `--stdio` for any client, `--node-ipc` where VS Code starts it. There is no network. */
import { createConnection, type MessageStrategy, ProposedFeatures } from "vscode-languageserver/node";
import { withPackage } from "./beside.ts";
import { capabilitiesFor } from "./capabilities.ts";
import { serve } from "./server.ts";
import { afterTurns } from "./slices.ts";
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

/** An answer is on its way so many turns of the event loop after it was given. */
const turnsOfAnswer = 6;

/**
 * Answers `initialize`, which takes the protocol alone. What recordings are read with is loaded (by calling `serve`)
 * when the answer is on its way, and in any case before another message is looked at.
 */
function welcome(): void {
  let begin: (() => void) | undefined;
  const messageStrategy: MessageStrategy = {
    handleMessage(message, next) {
      begin?.();
      return next(message);
    },
  };
  const connection =
    transport === "--stdio"
      ? createConnection(ProposedFeatures.all, process.stdin, inOneGo(process.stdout), { messageStrategy })
      : createConnection(ProposedFeatures.all, { messageStrategy });
  connection.onInitialize((params) => {
    begin = () => {
      begin = undefined;
      serve(connection, withPackage(params, __dirname));
    };
    afterTurns(turnsOfAnswer, () => begin?.());
    return { serverInfo: { name: "process-recordings", version }, capabilities: capabilitiesFor(params) };
  });
  connection.listen();
}
