/** A reading in a few words, for tests that compare what was read. */
import type { Turn } from "#core";
import { recordingOf } from "./read.ts";

/** A turn in one line: speaker (`?` where that is not certain), words, acts. */
export function shown({ speaker, text, nonverbal, confidence }: Turn): string {
  const act = nonverbal.length > 0 ? `*(${nonverbal.join("; ")})*` : "";
  return `${speaker.id}${confidence < 1 ? "?" : ""}: ${[text, act].filter((part) => part !== "").join(" ")}`;
}

/** The turns of a text under a header. */
export function turnsOf(header: string, text: string): string[] {
  return recordingOf(`${header}${text}\n`).turns.map(shown);
}

/** Whom each turn of a text is to. */
export function addressedIn(header: string, text: string): string[] {
  return recordingOf(`${header}${text}\n`).turns.map(({ addressees }) =>
    addressees.map(({ id, basis }) => `${id}/${basis}`).join("+"),
  );
}
