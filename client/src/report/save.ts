/** What a view shows as a file: a chart, or the whole page. */
import { l10n, type Uri, window } from "vscode";
import type { Saving } from "#messages";
import { writeFile } from "../write-file.ts";

/** Asks where, and writes it there. `of`: the recording, or a name for what is about many. */
export async function saveShown(of: Uri, { name, format, data }: Saving): Promise<void> {
  const base = of.path.replace(/(?:\.recording)?\.[^./]*$/, "");
  const target = await window.showSaveDialog({
    defaultUri: of.with({
      scheme: of.scheme === "untitled" ? "file" : of.scheme,
      path: `${base}-${name}.${format}`,
    }),
    filters: { [format.toUpperCase()]: [format] },
    title: titleOf(format),
  });
  if (!target) return;
  await writeFile(target, format === "png" ? fromBase64(data) : data);
}

/** What saving is called. */
export function titleOf(format: Saving["format"]): string {
  return format === "html" ? l10n.t("Save the Report") : l10n.t("Save the Picture");
}

function fromBase64(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
}
