/** “Record a Level…”: a criterion of the course's rubric, its level, a comment and the turns, into the header. */
import { l10n, type TextDocument, window } from "vscode";
import {
  type CriterionChoice,
  criteriaRequest,
  type LevelWritten,
  recordLevelRequest,
  type RecordLevelParams,
} from "#protocol";
import { applyEdits } from "../ranges.ts";
import type { Server } from "../server.ts";

export async function recordLevel(server: Server, document: TextDocument): Promise<void> {
  const uri = document.uri.toString();
  const client = await server.start();
  const criteria = await client.sendRequest<CriterionChoice[]>(criteriaRequest, { uri });
  if (criteria.length === 0) {
    void window.showInformationMessage(l10n.t("The course pack in force has no rubric."));
    return;
  }
  const given = await ask(criteria);
  if (!given) return;
  const params: RecordLevelParams = { uri, version: document.version, ...given };
  const { edits, why } = await client.sendRequest<LevelWritten>(recordLevelRequest, params);
  if (edits) await applyEdits(document.uri, edits);
  else void window.showErrorMessage(why ?? l10n.t("The recording has just changed. Once more?"));
}

async function ask(
  criteria: readonly CriterionChoice[],
): Promise<Omit<RecordLevelParams, "uri" | "version"> | undefined> {
  const title = l10n.t("Record a Level");
  const chosen = await window.showQuickPick(
    criteria.map((criterion) => ({
      label: criterion.title,
      description: criterion.recorded === undefined ? "" : l10n.t("recorded: {0}", criterion.recorded),
      detail: criterion.cited.length > 0 ? mayBeCited(criterion) : "",
      criterion,
    })),
    { title, placeHolder: l10n.t("For which criterion?"), matchOnDetail: true },
  );
  if (!chosen) return undefined;
  const { criterion } = chosen;
  const level = await window.showQuickPick(
    criterion.levels.map(({ id, title: label }) => ({ label, id })),
    { title: criterion.title, placeHolder: l10n.t("Which level? It is yours to choose: nothing here proposes one.") },
  );
  if (!level) return undefined;
  const turns = await window.showInputBox({
    title: criterion.title,
    prompt: `${l10n.t("Which turns show it? Numbers with commas between, or nothing.")} ${mayBeCited(criterion)}`,
    value: criterion.turns.join(", "),
    ignoreFocusOut: true,
    validateInput: (typed) => (/^[\d\s,;]*$/.test(typed) ? undefined : l10n.t("Numbers, please: 4, 17")),
  });
  if (turns === undefined) return undefined;
  const comment = await window.showInputBox({
    title: criterion.title,
    prompt: l10n.t("A comment, or nothing. It is written into the header, and goes where the recording goes."),
    value: criterion.comment ?? "",
    ignoreFocusOut: true,
  });
  if (comment === undefined) return undefined;
  const numbers = (turns.match(/\d+/g) ?? []).map(Number);
  return { criterion: criterion.id, level: level.id, comment: comment.trim(), turns: numbers };
}

function mayBeCited({ cited }: CriterionChoice): string {
  return cited.length > 0 ? l10n.t("May be cited: {0}.", cited.join(", ")) : "";
}
