/** Standard output, on which messages travel. */
import { Console } from "node:console";
import { Writable } from "node:stream";

/**
 * A stream that writes head and body of a message in one go: the protocol library writes one after the other, and the
 * reader, woken by the head alone, would take the processor before the body is there.
 */
export function inOneGo(to: Writable): Writable {
  let head: string | undefined;
  const stream = new Writable({
    // Heads come as text, bodies as bytes.
    decodeStrings: false,
    write(chunk: string | Buffer, _encoding, done) {
      if (typeof chunk === "string") {
        head = (head ?? "") + chunk;
        done();
        return;
      }
      to.cork();
      if (head !== undefined) to.write(head, "ascii");
      head = undefined;
      to.write(chunk, done);
      to.uncork();
    },
  });
  to.once("error", (error) => stream.destroy(error));
  to.once("close", () => stream.destroy());
  return stream;
}

/** What a library prints goes where nobody takes it for a message. */
export function printElsewhere(): void {
  globalThis.console = new Console(process.stderr, process.stderr);
}
