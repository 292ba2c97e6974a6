/** Reads parts of a zip that somebody may have made to do harm: nothing is unpacked that was not asked for. */
import { message } from "#core";
import { Refused } from "./refused.ts";

const mostParts = 2_000;
const mostBytes = 48 * 1024 * 1024;
const mostRatio = 200;
/** What is small may be packed as tightly as it likes. */
const smallBytes = 4 * 1024 * 1024;

/** The parts that `wanted` names. What cannot be read throws `Refused`. */
export async function readZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  try {
    return await partsOf(bytes, wanted);
  } catch (error) {
    if (error instanceof Refused) throw error;
    const problem = error instanceof Error ? (error.message.split("\n", 1)[0] ?? "").slice(0, 120) : String(error);
    throw new Refused(message("This is no Word document, or a damaged one: {problem}.", { problem }));
  }
}

/** The library checks names, sizes and checksums against what the zip says. */
async function partsOf(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<ReadonlyMap<string, Uint8Array>> {
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
    const { uncompressedSize: size, compressedSize: packed } = entry;
    if (count > mostParts) throw new Refused(message("It has more than {n} parts.", { n: mostParts }));
    if (unpacked > mostBytes || (size > smallBytes && size > packed * mostRatio))
      throw new Refused(
        message("Unpacked it would be far larger than any recording (“{part}”).", { part: entry.fileName }),
      );
    if (!wanted(entry.fileName)) continue;
    if (parts.has(entry.fileName))
      throw new Refused(message("It has the part “{part}” twice.", { part: entry.fileName }));
    if (entry.isEncrypted()) throw new Refused(message("It is protected by a password."));
    const stream = await zip.openReadStreamPromise(entry);
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    parts.set(entry.fileName, Buffer.concat(chunks));
  }
  return parts;
}
