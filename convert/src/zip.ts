/** Reads parts of a zip that somebody may have made to do harm: nothing is unpacked that was not asked for. */
import type { Entry } from "yauzl";
import { message, type Message } from "#core";
import { Refused } from "./refused.ts";

export { Refused } from "./refused.ts";

/** What a zip is taken for. */
export interface ZipForm {
  /** Most parts, and most bytes that they may come to unpacked. */
  readonly parts: number;
  readonly bytes: number;
  /** What to say of one that cannot be read. */
  readonly broken: (problem: string) => Message;
}

/** A document of an office suite. */
const document: ZipForm = {
  parts: 2_000,
  bytes: 48 * 1024 * 1024,
  broken: (problem) => message("This is no Word document, or a damaged one: {problem}.", { problem }),
};

const mostRatio = 200;
/** What is small may be packed as tightly as it likes. */
const smallBytes = 4 * 1024 * 1024;

/** The parts that `wanted` names. What cannot be read throws `Refused`. */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  form: ZipForm = document,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await partsOf(bytes, wanted, form);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const problem = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 120) : String(error);
    throw new Refused(leavesItsFolder(problem) ?? form.broken(problem));
  }
}

/** The library checks names, sizes and checksums against what the zip says. */
async function partsOf(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
  form: ZipForm,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { fromBufferPromise } = await import("yauzl");
  const parts = new Map<string, Uint8Array>();
  const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    lazyEntries: true,
    strictFileNames: true,
  });
  let [count, unpacked] = [0, 0];
  for await (const entry of zip.eachEntry()) {
    count++;
    unpacked += entry.uncompressedSize;
    if (count > form.parts) throw new Refused(message("It has more than {n} parts.", { n: form.parts }));
    const part = entry.fileName;
    if (unpacked > form.bytes || isBomb(entry))
      throw new Refused(message("Unpacked it would be far larger than it may be (“{part}”).", { part }));
    if (isLink(entry)) throw new Refused(message("It holds a link (“{part}”), and links are not followed.", { part }));
    if (!wanted(part)) continue;
    if (parts.has(part)) throw new Refused(message("It has the part “{part}” twice.", { part }));
    if (entry.isEncrypted()) throw new Refused(message("It is protected by a password."));
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    parts.set(part, Buffer.concat(chunks));
  }
  return parts;
}

function isBomb({ uncompressedSize: size, compressedSize: packed }: Entry): boolean {
  return size > smallBytes && size > packed * mostRatio;
}

/** As Unix marks it in the upper half of a part's attributes. */
function isLink({ externalFileAttributes }: Entry): boolean {
  return ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** What the library says of a name such as `../../.bashrc`, in words. */
function leavesItsFolder(problem: string): Message | undefined {
  const part = /^(?:invalid relative path|absolute path|invalid characters in fileName): (.*)$/s.exec(problem)?.[1];
  return part === undefined ? undefined : message("It holds a part outside of its own folder: “{part}”.", { part });
}
