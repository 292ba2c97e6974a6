/** The commands of the palette. */
import { commands, type Disposable } from "vscode";
import type { Server } from "./server.ts";

export function registerCommands(server: Server): Disposable[] {
  return [
    commands.registerCommand("processRecordings.restartServer", () => server.restart()),
    commands.registerCommand("processRecordings.showOutput", () => server.showOutput()),
  ];
}
