/** “Export…”: in which form, past the privacy gate, then to a file. */
import { commands, env, l10n, type QuickPickItem, type TextDocument, Uri, window, workspace } from "vscode";
import type { ExportFormat, SourceText } from "#jobs";
import type { PackInForce } from "#protocol";
import { nameOf } from "../empty-document.ts";
import { Sorry } from "../telling.ts";
import { writeFile } from "../write-file.ts";
import { passGate } from "./gate.ts";
import { type Exchange, perform } from "./thread.ts";

interface Form extends QuickPickItem {
  readonly to: ExportFormat;
  readonly layout: "table" | "dialogue" | "form";
  readonly ending: string;
}

/** Exports the recording in the editor, with the words of the course pack in force for it. */
export async function exportFile(exchange: Exchange, document: TextDocument, inForce: PackInForce): Promise<void> {
  const title = l10n.t("Export");
  const form = await window.showQuickPick(forms(inForce), {
    title,
    placeHolder: l10n.t("In which form do you hand it in?"),
    matchOnDetail: true,
  });
  if (!form) return;
  const source = sourceOf(document, inForce);
  const working = l10n.t("Making {0} …", form.label);
  const gate = await perform(exchange, "gate", source, working);
  const passed = await passGate(gate, title);
  if (!passed) return;
  const target = await window.showSaveDialog({
    defaultUri: besides(document.uri, form),
    filters: { [form.label]: [form.ending.slice(form.ending.lastIndexOf(".") + 1)] },
    title,
  });
  if (!target) return;
  if (target.toString() === document.uri.toString())
    throw new Sorry(l10n.t("This is the recording itself. Name another file to write to."));
  const { to, layout } = form;
  const school = layout === "form" && inForce.form !== undefined && { form: Buffer.from(inForce.form, "base64") };
  const made = await perform(exchange, "export", { ...source, to, layout, ...passed, ...school }, working);
  await writeFile(target, made);
  await showWritten(target, to);
}

/** The recording as the editor has it, with the words in force for it. */
export function sourceOf(document: TextDocument, { pack }: PackInForce): SourceText {
  return {
    ...{ name: nameOf(document.uri), uri: document.uri.toString(), text: document.getText() },
    ...(pack && { pack: pack as NonNullable<SourceText["pack"]> }),
  };
}

function forms({ form: school }: PackInForce): readonly Form[] {
  const form = (
    to: ExportFormat,
    ending: string,
    label: string,
    detail: string,
    layout: Form["layout"] = "table",
  ): Form => ({
    ...{ to, ending, label, detail, layout },
  });
  const detail = l10n.t("The form of your course pack, filled in");
  return [
    ...(school === undefined ? [] : [form("docx", ".docx", l10n.t("Word, your school's own form"), detail, "form")]),
    form("docx", ".docx", l10n.t("Word, as a table"), l10n.t("The school's columns; comments stand in the margin")),
    form(
      "docx",
      ".docx",
      l10n.t("Word, as dialogue"),
      l10n.t("Line by line; comments stand in the margin"),
      "dialogue",
    ),
    form("pdf", ".pdf", l10n.t("PDF"), l10n.t("A page to hand in, printed by your browser")),
    form("html", ".html", l10n.t("Web page"), l10n.t("The same page, in one file")),
    form("table", ".table.recording.md", l10n.t("Recording as a table"), l10n.t("The same recording, one row a turn")),
    form(
      "dialogue",
      ".dialogue.recording.md",
      l10n.t("Recording as dialogue"),
      l10n.t("The same recording, one line a turn"),
    ),
    form("csv", ".csv", l10n.t("Spreadsheet (CSV)"), l10n.t("One row a turn, to count and to sort")),
    form("json", ".json", l10n.t("Data (JSON)"), l10n.t("Everything that was understood, for programs")),
    form("qdpx", ".qdpx", l10n.t("Codings (REFI-QDA)"), l10n.t("For programs of qualitative analysis")),
  ];
}

function besides(uri: Uri, { ending }: Form): Uri {
  const path = uri.path.replace(/(?:\.recording)?\.(?:md|markdown)$/i, "");
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (uri.scheme !== "untitled") return uri.with({ path: path + ending });
  return folder ? Uri.joinPath(folder, `${nameOf(uri.with({ path }))}${ending}`) : Uri.file(`session${ending}`);
}

async function showWritten(target: Uri, to: ExportFormat): Promise<void> {
  if (to === "table" || to === "dialogue") {
    await window.showTextDocument(target);
    return;
  }
  const show = l10n.t("Show in Folder");
  const chosen = await window.showInformationMessage(l10n.t("Written to {0}.", nameOf(target)), show);
  const isHere = target.scheme === "file" && env.remoteName === undefined;
  if (chosen === show) await commands.executeCommand(isHere ? "revealFileInOS" : "revealInExplorer", target);
}
