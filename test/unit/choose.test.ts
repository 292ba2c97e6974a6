import assert from "node:assert/strict";
import { choose, type Facts } from "../../scripts/vscode/choose.ts";

/** A person at the terminal of a Linux desktop without VS Code, before anything was tried. */
const desktop: Facts = {
  noOpen: false,
  wanted: undefined,
  hasTerminal: true,
  hasDisplay: true,
  codeOnPath: false,
  downloadWorks: undefined,
  platform: "linux",
};

const cases: readonly (readonly [what: string, differs: Partial<Facts>, choice: ReturnType<typeof choose>])[] = [
  ["takes the installed VS Code", { codeOnPath: true }, "desktop"],
  ["prefers the installed VS Code to a download", { codeOnPath: true, downloadWorks: true }, "desktop"],
  ["tries the download when none is installed", {}, "download"],
  ["takes the download when it works", { downloadWorks: true }, "download"],
  ["takes the browser when the download fails", { downloadWorks: false }, "browser"],
  ["takes the browser where no window can be shown", { hasDisplay: false }, "browser"],
  [
    "takes the browser where no window can be shown, though “code” is there",
    { hasDisplay: false, codeOnPath: true },
    "browser",
  ],
  ["does the same on macOS", { downloadWorks: false, platform: "darwin" }, "browser"],
  ["takes the installed VS Code on Windows", { codeOnPath: true, platform: "win32" }, "desktop"],
  ["tries the download on Windows", { platform: "win32" }, "download"],
  ["gives advice on Windows when the download fails", { downloadWorks: false, platform: "win32" }, "advice"],
  ["opens nothing with --no-open", { noOpen: true, codeOnPath: true }, "nothing"],
  ["opens nothing with --no-open, whatever --open says", { noOpen: true, wanted: "browser" }, "nothing"],
  ["opens nothing without a terminal", { hasTerminal: false, codeOnPath: true }, "nothing"],
  ["opens what --open says, though better is there", { wanted: "browser", codeOnPath: true }, "browser"],
  ["opens what --open says without a terminal", { wanted: "browser", hasTerminal: false }, "browser"],
  ["opens what --open says where no window can be shown", { wanted: "desktop", hasDisplay: false }, "desktop"],
];

describe("the choice of a VS Code to open", () => {
  for (const [what, differs, choice] of cases)
    it(what, () => {
      assert.equal(choose({ ...desktop, ...differs }), choice);
    });
});
