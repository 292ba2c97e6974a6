/** What the header of a recording should say, and does not. */
import { headerKeyOf } from "../language/index.ts";
import type { Header } from "../recording/model.ts";

/** A line that readers need first. */
export type HeaderKey = "group" | "session" | "date" | "worker" | "members" | "purpose";

/** The lines that a recording of this kind must have and has not, in the order in which they are asked for. */
export function missingKeys(header: Header): HeaderKey[] {
  // A key with a value that cannot be meant is there; `invalid-front-matter` speaks of it.
  const there = new Set(
    header.fields.filter((field) => field.value !== null).map((field) => headerKeyOf(field.key.text) ?? field.key.text),
  );
  // The legend may say who the writer is.
  if (header.workers.length > 0) there.add("worker");
  const ofOnePerson = header.recording === "individual" || header.recording === "family";
  const wanted: readonly (readonly [HeaderKey, ...string[]])[] = [
    ofOnePerson ? ["purpose", "goal"] : ["group", "purpose"],
    ["session"],
    ["date"],
    ["worker", "workers"],
    ...(header.recording === "individual" ? [] : [["members"] as const]),
  ];
  return wanted.filter((keys) => !keys.some((key) => there.has(key))).map(([key]) => key);
}
