/** A chart of the report as a file. */
import { l10n, type Uri, window, workspace } from "vscode";
import type { FromView } from "#messages";

/** Asks where, and writes the picture there. */
export async function savePicture(
  recording: Uri,
  { name, format, data }: Extract<FromView, { readonly kind: "save" }>,
): Promise<void> {
  const base = recording.path.replace(/(?:\.recording)?\.[^./]*$/, "");
  const target = await window.showSaveDialog({
    defaultUri: recording.with({
      scheme: recording.scheme === "untitled" ? "file" : recording.scheme,
      path: `${base}-${name}.${format}`,
    }),
    filters: { [format.toUpperCase()]: [format] },
    title: l10n.t("Save the Picture"),
  });
  if (!target) return;
  try {
    await workspace.fs.writeFile(target, format === "png" ? fromBase64(data) : new TextEncoder().encode(data));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void window.showErrorMessage(l10n.t("The picture was not written: {0}", why));
  }
}

function fromBase64(data: string): Uint8Array {
  return Uint8Array.from(atob(data), (byte) => byte.charCodeAt(0));
}
