import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { Assembly } from "./assembly.ts";
import type { Recording } from "./model.ts";

/** Reads a recording. Any text has one: what is not understood is a problem in it, never an exception. */
export function read(text: string, vocabulary: Vocabulary): Recording {
  return new Assembly(text, vocabulary).recording;
}
