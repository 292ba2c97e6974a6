import * as vscode from "vscode";
import { openNewFile, ourDiagnostics, until } from "./support.ts";

const recording = `---
recording: group
worker: Sam
members: [Maria, Tina]
---

**Maria → Tina:** How is the little one? #hallway
`;

const pack = {
  "pack.yaml": "name: hall\nversion: 1.0.0\ntitle: Hall\nextends: mutual-aid\n",
  "concepts/own.yaml": `- id: hallway
  group: dynamic
  label: { en: Hallway }
  definition: What is said between the doors.
  sources:
    - { author: Campbell, year: 2025, confirmed: true }
`,
};

describe("a course pack whose folder is moved to where packs are, of which the disk tells as of one folder", () => {
  it("gives its words to what is open, and takes them along when it is moved away", async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file("/");
    const at = (path: string): vscode.Uri => vscode.Uri.joinPath(folder, ...path.split("/"));
    for (const [path, text] of Object.entries(pack))
      await vscode.workspace.fs.writeFile(at(`moved/aside/packs/hall/${path}`), Buffer.from(text));
    await vscode.workspace.fs.writeFile(at("moved/.process-recordings.yaml"), Buffer.from("pack: hall\n"));
    const { document } = await openNewFile("moved/one.recording.md", recording);
    const unknown = (): vscode.Diagnostic | undefined =>
      ourDiagnostics(document).find(({ code }) => (typeof code === "object" ? code.value : code) === "unknown-tag");
    await until("the tag that no pack knows", unknown);
    await vscode.workspace.fs.rename(at("moved/aside"), at("moved/.process-recordings"));
    await until("the words of the pack", () => (unknown() ? undefined : true));
    await vscode.workspace.fs.rename(at("moved/.process-recordings"), at("moved/aside"));
    await until("the tag that no pack knows any more", unknown);
  });
});
