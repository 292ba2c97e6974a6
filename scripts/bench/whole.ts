/** A program from its start to its end: time, what it printed, and the most memory that it and its children had. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { peakMbOf } from "./running.ts";

export interface Whole {
  readonly ms: number;
  readonly output: string;
  readonly code: number | null;
  /** Sampled, since a process that has ended tells nothing more; nothing where Linux does not tell. */
  readonly peakMb: number | undefined;
}

const sampleMs = 40;

/** Runs a program to its end. */
export async function runWhole(command: readonly [string, ...string[]], cwd: string): Promise<Whole> {
  const [file, ...args] = command;
  const began = performance.now();
  const child = spawn(file, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  child.stderr.on("data", (piece: Buffer) => pieces.push(piece));
  const peaks = new Map<number, number>();
  const sample = setInterval(() => {
    for (const pid of familyOf(child.pid)) peaks.set(pid, peakMbOf(pid) ?? peaks.get(pid) ?? 0);
  }, sampleMs);
  try {
    const code = await new Promise<number | null>((done, fail) => {
      child.once("error", fail);
      child.once("close", done);
    });
    const sum = [...peaks.values()].reduce((sum, mb) => sum + mb, 0);
    return {
      ms: performance.now() - began,
      output: Buffer.concat(pieces).toString(),
      code,
      peakMb: sum > 0 ? sum : undefined,
    };
  } finally {
    clearInterval(sample);
  }
}

/** A process and its children, as far as Linux tells. */
function familyOf(pid: number | undefined): readonly number[] {
  if (pid === undefined) return [];
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(familyOf)];
  } catch {
    return [];
  }
}
