/** The privacy gate as the command line passes it: what is open is said line by line, and an override needs a reason. */
import { type Finding, gateOf, type PrivacyGate, rangeOf, type Recording } from "#core";
import type { Loaded } from "./load.ts";
import { placeOf } from "./report.ts";
import type { Terminal } from "./terminal.ts";
import type { Say } from "./words.ts";

/** What is asked of the gate. */
export interface AtGate {
  readonly file: Loaded;
  readonly recording: Recording;
  /** Why it may go out all the same, as the writer typed it. */
  readonly reason: string | undefined;
}

/** Says what the gate says. The gate, if the recording may leave; nothing where it may not. */
export function passGate({ file, recording, reason }: AtGate, say: Say, terminal: Terminal): PrivacyGate | undefined {
  const gate = gateOf(recording, file.vocabulary);
  terminal.err(`${say(gate.notice)}\n`);
  for (const finding of gate.open) terminal.err(openLine(finding, file, say));
  if (!gate.refused) return gate;
  if ((reason ?? "").trim() === "") {
    terminal.err(`${say("Nothing was written. If it must be so, say why: --override-privacy REASON.")}\n`);
    return undefined;
  }
  terminal.err(`${say("Exported all the same, because: {reason}", { reason: reason ?? "" })}\n`);
  return gate;
}

function openLine({ span, message, rule }: Finding, { path, lines }: Loaded, say: Say): string {
  return `${path}:${placeOf(rangeOf(span, lines))}: ${rule}: ${say(message)}\n`;
}
