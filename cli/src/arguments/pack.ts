/** What the writer typed after `pack`. */
import { atGate, reader, reasonOf, textOrJson, type Understood, withFormat, withOutput, Wrong } from "./common.ts";

const options = { ...withOutput, ...withFormat, ...atGate } as const;

export function readPack([doing, ...args]: readonly string[]): Understood {
  if (doing === "--help" || doing === "-h") return { command: { name: "help", of: "pack" } };
  return reader("pack", options, (values, positionals) => {
    if (doing !== "check" && doing !== "new" && doing !== "build")
      throw new Wrong("Say what to do with a pack: pack check, pack new or pack build.");
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new Wrong("Say which pack: one folder.");
    if (doing === "build" && (values.output ?? "") === "")
      throw new Wrong("Say where to write it: -o FILE.recordingpack.");
    const format = textOrJson(values.format);
    const overridePrivacy = reasonOf(values["override-privacy"]);
    return { name: "pack", doing, pack: folder, out: values.output, format, overridePrivacy };
  })(args);
}
