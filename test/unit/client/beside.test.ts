import assert from "node:assert/strict";
import { isBeside } from "../../../client/src/exchange/beside.ts";

const at = (path: string, scheme = "file", authority = "") => ({ scheme, authority, path });

describe("the key of a pseudonymised recording", () => {
  const home = at("/home/ana");
  const session = at("/home/ana/notes/1.md");
  const cases: readonly (readonly [boolean, ReturnType<typeof at>, ReturnType<typeof at>, string])[] = [
    [true, at("/home/ana/notes/who.txt"), session, "the same folder"],
    [true, at("/home/ana/notes/old/who.txt"), session, "a folder in it"],
    [false, at("/home/ana/who.txt"), session, "above it"],
    [false, at("/home/ana/notes-keys/who.txt"), session, "a folder whose name begins alike"],
    [true, at("/C:/Notes/who.txt"), at("/c:/notes/1.md"), "the same folder on Windows"],
    [true, at("/u/n\u0303/who.txt"), at("/u/\u00f1/1.md"), "the same folder on a Mac"],
    [true, at("/home/ana/who.txt"), at("/home/ana/1.md"), "both at home"],
    [false, at("/home/ana/keys/who.txt"), at("/home/ana/1.md"), "a folder of somebody who keeps recordings at home"],
    [true, at("/home/ana/notes/who.txt"), at("/home/ana/notes/1.md", "untitled"), "an unsaved one with a place"],
    [false, at("/who.txt"), at("Untitled-1", "untitled"), "an unsaved one without"],
    [false, at("/r/who.txt"), at("/r/1.md", "vscode-remote", "wsl"), "another computer"],
  ];
  for (const [expected, target, recording, what] of cases)
    it(`${expected ? "lies" : "does not lie"} beside the recordings: ${what}`, () => {
      assert.equal(isBeside(target, [recording], home), expected);
    });
});
