/** “Explain Rule Configuration…”: who decides how a rule asks in this recording, and where it is written. */
import { ConfigurationTarget, commands, l10n, languages, type TextEditor, Uri, window, workspace } from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { type Explained, type ExplainedSaying, explainRequest, type RuleChoice, rulesRequest } from "#protocol";
import { openAt } from "./open-at.ts";

/** Asks for a rule and shows who decides about it; each place opens. */
export async function explainRule(client: LanguageClient, editor: TextEditor): Promise<void> {
  const title = l10n.t("Explain Rule Configuration");
  const rules = await client.sendRequest<RuleChoice[]>(rulesRequest, {});
  const here = rulesAt(editor);
  const items = [...rules].sort((a, b) => Number(here.has(b.id)) - Number(here.has(a.id)));
  const rule = await window.showQuickPick(
    items.map(({ id, summary }) => ({ label: id, detail: summary })),
    { title, placeHolder: l10n.t("Which rule?"), matchOnDetail: true },
  );
  if (!rule) return;
  const uri = editor.document.uri;
  const { decisions } = await client.sendRequest<Explained>(explainRequest, { uri: uri.toString(), rule: rule.label });
  const settings = await settingsPlace(uri, rule.label);
  const shown = decisions.map(({ key, value, said: [decided, ...before] }) => ({
    label: `${key}: ${value}`,
    description: decided ? placeOf(decided, settings) : l10n.t("our default"),
    decided,
    ...(before.length > 0 && {
      detail: l10n.t(
        "before: {0}",
        before.map((each) => l10n.t("{0} in {1}", each.value, placeOf(each, settings))).join(", "),
      ),
    }),
  }));
  const chosen = await window.showQuickPick(shown, {
    title: rule.label,
    placeHolder: l10n.t("Open the place that decides"),
  });
  if (chosen?.decided) await open(chosen.decided, settings);
}

/** The rules that ask something where the cursor stands: they are offered first. */
function rulesAt({ document, selection }: TextEditor): ReadonlySet<string> {
  const found = languages.getDiagnostics(document.uri).filter(({ range }) => range.intersection(selection));
  return new Set(found.map(({ code }) => String(typeof code === "object" ? code.value : code)));
}

/** Where the editor's own settings speak of a rule. */
interface SettingsPlace {
  readonly label: string;
  readonly uri?: Uri;
  readonly line: number;
}

function placeOf({ place }: ExplainedSaying, settings: SettingsPlace): string {
  return place ?? settings.label;
}

async function open({ uri, line }: ExplainedSaying, settings: SettingsPlace): Promise<void> {
  if (uri !== undefined) return openAt(Uri.parse(uri), line ?? 0);
  if (settings.uri) return openAt(settings.uri, settings.line);
  await commands.executeCommand("workbench.action.openSettings", "processRecordings.rules");
}

/** The settings file of the folder or workspace that speaks of the rule; of a person's own settings only that they do. */
async function settingsPlace(uri: Uri, rule: string): Promise<SettingsPlace> {
  const found = workspace.getConfiguration("processRecordings", uri).inspect<Record<string, unknown>>("rules");
  const levels = [
    [ConfigurationTarget.WorkspaceFolder, found?.workspaceFolderValue],
    [ConfigurationTarget.Workspace, found?.workspaceValue],
  ] as const;
  const level = levels.find(([, value]) => value?.[rule] !== undefined)?.[0];
  const folder = workspace.getWorkspaceFolder(uri)?.uri;
  if (level === undefined) return { label: l10n.t("your settings"), line: 0 };
  const inFolder = folder && Uri.joinPath(folder, ".vscode", "settings.json");
  const file = level === ConfigurationTarget.Workspace ? (workspace.workspaceFile ?? inFolder) : inFolder;
  if (!file) return { label: l10n.t("settings of the workspace"), line: 0 };
  const text = await workspace.openTextDocument(file).then((document) => document.getText());
  const setting = text.indexOf('"processRecordings.rules"');
  const at = text.indexOf(JSON.stringify(rule), Math.max(0, setting));
  const line = text.slice(0, Math.max(0, at)).split("\n").length - 1;
  return { label: `${workspace.asRelativePath(file)}:${line + 1}`, uri: file, line };
}
