/** `Feelings - nervous`: a remark whose key a dash ends. Without a colon only what is surely a form's is one. */
import { columnOf, isRemark } from "../language/index.ts";

/** The key at the beginning of a line, and what column it names. UTF-16 units of the line. */
export interface DashedRemark {
  readonly kind: Exclude<ReturnType<typeof columnOf>, undefined | "dialogue" | "speaker" | "number">;
  readonly key: string;
  readonly keyStart: number;
  /** Up to the words. */
  readonly length: number;
}

const dashed = /^[ \t]*([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ ]{2,30}?)[ \t]+[-–—][ \t]+(?=\S)/;

/** Reads such a line. */
export function readDashedRemark(line: string): DashedRemark | undefined {
  const [whole = "", key = ""] = dashed.exec(line.length > 60 ? line.slice(0, 60) : line) ?? [];
  const kind = key === "" ? undefined : columnOf(key);
  // “Client – hello” is what she says.
  if (!kind || !isRemark(kind) || kind === "client") return undefined;
  return { kind, key, keyStart: whole.indexOf(key), length: whole.length };
}
