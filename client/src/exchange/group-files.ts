/** The files among which the other sessions of a group are found, and what the editor has of them. */
import { type TextDocument, Uri, workspace } from "vscode";
import { type GivenText, markdownFiles } from "#protocol";

/** As many files as a folder of recordings has, and as much of each as is read at all. */
const [mostFiles, mostBytes] = [500, 2_000_000];

/** What was read. */
export interface OtherFiles {
  readonly texts: readonly GivenText[];
  /** Whether nothing was left out: of what was not read nobody knows whether it is of the group. */
  readonly isAll: boolean;
}

/**
 * Markdown files of the folder that is open, as they are on the disk. Read here, since the server of a browser has no
 * disk, and names are to go from there, too.
 */
export async function otherFiles(document: TextDocument): Promise<OtherFiles> {
  const found = await workspace.findFiles(markdownFiles, "**/node_modules/**", mostFiles + 1);
  const others = found
    .slice(0, mostFiles)
    .map((uri) => uri.toString())
    .filter((uri) => uri !== document.uri.toString());
  const read = others.map(async (uri): Promise<GivenText[]> => {
    const { size } = await workspace.fs.stat(Uri.parse(uri));
    if (size > mostBytes) return [];
    return [{ uri, text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) }];
  });
  const texts = (await Promise.allSettled(read)).flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  return { texts, isAll: found.length <= mostFiles && texts.length === others.length };
}

/** What is changed is what the editor has, unsaved words among it. */
export async function opened(uris: readonly string[]): Promise<readonly GivenText[]> {
  const documents = await Promise.all(uris.map((uri) => workspace.openTextDocument(Uri.parse(uri))));
  return documents.map((document, index) => ({ uri: uris[index] ?? "", text: document.getText() }));
}
