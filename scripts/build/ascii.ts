/**
 * A bundle in ASCII: one character beyond Latin makes V8 read the whole of it in twice the space and, as measured, in
 * 1.4 times the time. esbuild escapes such characters everywhere but in regular expressions, where `\u2019` means the
 * same as the character.
 */
import type { Plugin } from "esbuild";

export const ascii: Plugin = {
  name: "ascii",
  setup(plugin) {
    plugin.onEnd((result) => {
      result.outputFiles = result.outputFiles?.map((file) => {
        const text = inAscii(file.text);
        return { ...file, text, contents: new TextEncoder().encode(text) };
      });
    });
  },
};

/** Every UTF-16 unit beyond ASCII as an escape. */
export function inAscii(source: string): string {
  return source.replace(/[^\x00-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
