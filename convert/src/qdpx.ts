/** A REFI-QDA project as the zip that programs of qualitative analysis open. */
import { createHash } from "node:crypto";
import { strToU8, zipSync } from "fflate";
import { toQde } from "#core";
import type { Exporting } from "./exporting.ts";

/** The bytes of the project. The same recording makes the same bytes. */
export function toQdpx({ recording, text, name, vocabulary, language }: Exporting): Uint8Array {
  const digest = createHash("sha1").update(text).digest("hex");
  const guid = (of: string): string => guidOf(`${name}\n${of}\n${digest}`);
  const { project, source, sourceName } = toQde(recording, { name, vocabulary, language, guid });
  const options = { mtime: new Date(1980, 0, 1) };
  return zipSync({ "project.qde": strToU8(project), [`Sources/${sourceName}`]: strToU8(source) }, options);
}

/** A name-based GUID (version 5) of its own name space. */
function guidOf(name: string): string {
  const hash = createHash("sha1").update("process-recordings\n").update(name).digest("hex");
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `5${hash.slice(13, 16)}`,
    `${variant}${hash.slice(18, 20)}`,
    hash.slice(20, 32),
  ].join("-");
}
