/** Messages on their way out. */
import assert from "node:assert/strict";
import { Writable } from "node:stream";
import type { ResponseMessage } from "vscode-languageserver-protocol/node";
import { StreamMessageWriter } from "vscode-languageserver-protocol/node";
import { inOneGo } from "../../server/src/stdio.ts";

/** A stream that tells what it was given at once. */
function taking(): { readonly stream: Writable; readonly writes: string[] } {
  const writes: string[] = [];
  const stream = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      writes.push(chunk.toString());
      done();
    },
    writev(chunks, done) {
      writes.push(chunks.map(({ chunk }) => String(chunk)).join(""));
      done();
    },
  });
  return { stream, writes };
}

describe("standard output", () => {
  it("takes head and body of each message in one go, in their order", async () => {
    const { stream, writes } = taking();
    const writer = new StreamMessageWriter(inOneGo(stream));
    const messages = ["á", "b".repeat(100_000), "c"].map((result, id): ResponseMessage => ({
      jsonrpc: "2.0",
      id,
      result,
    }));
    await Promise.all(messages.map((message) => writer.write(message)));
    assert.deepEqual(
      writes,
      messages.map((message) => {
        const body = JSON.stringify(message);
        return `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`;
      }),
    );
  });
  it("says when nobody takes it any more", async () => {
    const { stream } = taking();
    const writer = new StreamMessageWriter(inOneGo(stream));
    const failed = new Promise((resolve) => writer.onError(([error]) => resolve(error.message)));
    stream.destroy(new Error("The reader is gone."));
    assert.equal(await failed, "The reader is gone.");
  });
});
