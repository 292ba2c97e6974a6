/** “Practise With an Exemplar”: turn by turn, what is at work here? Then what the expert saw, and why. */
import {
  type ExtensionContext,
  l10n,
  Selection,
  type TextEditor,
  TextEditorRevealType,
  ViewColumn,
  window,
} from "vscode";
import { type ExemplarChoice, type ExemplarsParams, exemplarsRequest, type ExerciseStep } from "#protocol";
import { showPage } from "../pages.ts";
import type { Server } from "../server.ts";
import { type Answered, type Progress, type Score, scoreOf } from "./score.ts";

/** Where progress is kept: in VS Code's own storage on this machine, and nowhere else. */
export const progressKey = "practice";

export async function practise(context: ExtensionContext, server: Server): Promise<void> {
  const client = await server.start();
  const uri = window.activeTextEditor?.document.uri.toString();
  const params: ExemplarsParams = { uri };
  const exemplars = await client.sendRequest<ExemplarChoice[]>(exemplarsRequest, params);
  const progress = context.globalState.get<Progress>(progressKey, {});
  const title = l10n.t("Practise");
  const chosen = await window.showQuickPick(
    exemplars.map((exemplar) => ({
      label: exemplar.title,
      description: exemplar.pack,
      detail: lastTime(progress[exemplar.id], exemplar),
      exemplar,
    })),
    { title, placeHolder: l10n.t("With which recording?") },
  );
  if (!chosen) return;
  const { exemplar } = chosen;
  // Without the expert's remarks.
  const recording = { name: `${exemplar.id}.recording.md`, text: exemplar.text };
  const editor = await showPage(recording, { column: ViewColumn.Active });
  const score = await goThrough(exemplar, editor);
  if (!score) return;
  await context.globalState.update(progressKey, { ...progress, [exemplar.id]: score });
  const text = report(exemplar, score, progress[exemplar.id]);
  await showPage({ name: `${exemplar.id}.${l10n.t("practice")}.md`, text }, { column: ViewColumn.Active });
}

function lastTime(score: Score | undefined, { steps }: ExemplarChoice): string {
  if (!score) return l10n.t("{0} turns to look at", steps.length);
  return l10n.t("{0} turns to look at; last time you saw {1} of {2}", steps.length, score.seen, score.of);
}

/** One step after the other; who goes away has no score. */
async function goThrough(exemplar: ExemplarChoice, editor: TextEditor): Promise<Score | undefined> {
  const answers: Answered[] = [];
  for (const [index, step] of exemplar.steps.entries()) {
    mark(editor, step);
    const answer = await ask(exemplar, step, index);
    if (answer === undefined || !(await reveal(exemplar, step, answer, index))) return undefined;
    answers.push({ concepts: step.concepts, answer });
  }
  return scoreOf(answers);
}

/** Selects the turn, where readers of screens are then, too. */
function mark(editor: TextEditor, { range: { start, end } }: ExerciseStep): void {
  editor.selection = new Selection(end.line, end.character, start.line, start.character);
  editor.revealRange(editor.selection, TextEditorRevealType.InCenter);
}

async function ask(exemplar: ExemplarChoice, step: ExerciseStep, index: number): Promise<string | undefined> {
  const pass = { label: l10n.t("I cannot tell"), detail: l10n.t("See what the expert saw."), id: "" };
  const chosen = await window.showQuickPick([pass, ...exemplar.choices], {
    title: `${index + 1}/${exemplar.steps.length} · ${l10n.t("Turn {0}, {1}", step.turn, step.speaker)}`,
    placeHolder: l10n.t("What is at work here? “{0}”", step.words),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.id;
}

async function reveal(exemplar: ExemplarChoice, step: ExerciseStep, answer: string, index: number): Promise<boolean> {
  const labels = new Map(exemplar.choices.map(({ id, label }) => [id, label]));
  const expert = step.concepts.map((id) => labels.get(id) ?? id).join(", ");
  const isSeen = step.concepts.includes(answer);
  const isLast = index + 1 === exemplar.steps.length;
  const next = isLast ? l10n.t("To the end") : l10n.t("Next turn");
  const said = isSeen
    ? l10n.t("You both saw: {0}", expert)
    : answer === ""
      ? l10n.t("The expert saw: {0}", expert)
      : l10n.t("You saw: {0}. The expert saw: {1}", labels.get(answer) ?? answer, expert);
  // A dialog has room for the whole reason.
  const chosen = await window.showInformationMessage(said, { modal: true, detail: step.reason }, next);
  return chosen === next;
}

/** What was seen, concept by concept, as a page. */
function report({ title, steps, choices }: ExemplarChoice, score: Score, before: Score | undefined): string {
  const labels = new Map(choices.map(({ id, label }) => [id, label]));
  const rows = Object.entries(score.byConcept).map(
    ([id, { seen, of }]) => `| ${labels.get(id) ?? id} | ${seen} | ${of} |`,
  );
  const said = [l10n.t("You saw in {0} of {1} turns what the expert saw.", score.seen, steps.length)];
  if (before) said.push(l10n.t("Last time: {0} of {1}.", before.seen, before.of));
  said.push(l10n.t("Where you differ is what there is to talk about: an expert can be wrong, and so can a page."));
  const head = `| ${l10n.t("Concept")} | ${l10n.t("You saw it")} | ${l10n.t("The expert saw it")} |\n| --- | --- | --- |`;
  return `# ${l10n.t("Practise")}: ${title}\n\n${said.join(" ")}\n\n${head}\n${rows.join("\n")}\n`;
}
