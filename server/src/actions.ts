/** Code actions: what can be done about findings, and what can be written otherwise. */
import { codeActions, type Finding, fixAll, refactor, type RefactoringId, refactorings } from "#core";
import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Connection,
} from "vscode-languageserver";
import { fixAllKind } from "./capabilities.ts";
import * as to from "./convert.ts";
import type { Note } from "./note.ts";
import { refusal } from "./refusal.ts";
import type { Session } from "./session.ts";
import { isUnifying, unify, type Unifying, unifyings } from "./unify.ts";

/** What an action remembers until it is chosen. */
interface Chosen {
  readonly uri: string;
  readonly version: number;
  readonly id: RefactoringId;
  readonly range: CodeActionParams["range"];
}

/**
 * Kinds are families: who asks for `source` asks for `source.fixAll`, too. Who asks for nothing gets quick fixes, and
 * what can be written otherwise if a person asks, not the light bulb. An empty list of wishes is none.
 */
function isAsked(kind: string, { context: { only, triggerKind } }: CodeActionParams): boolean {
  if (only && only.length > 0)
    return only.some((wanted) => wanted === "" || kind === wanted || kind.startsWith(`${wanted}.`));
  const isInvoked = triggerKind === CodeActionTriggerKind.Invoked;
  return kind === CodeActionKind.QuickFix || (isInvoked && kind === CodeActionKind.RefactorRewrite);
}

export function offerActions(connection: Connection, session: Session): void {
  const { can } = session;
  const { say } = session.context().speech;

  connection.onCodeAction(async (params) => {
    const settings = await session.settings.of(params.textDocument.uri);
    const note = await session.ready(params.textDocument.uri, settings);
    if (!note) return null;
    const { findings } = note.checked(settings);
    const context = session.context(note);
    const touched = isAsked(CodeActionKind.QuickFix, params)
      ? findings.filter((finding) => to.touches(finding.span, params.range, note))
      : [];
    const fixes = touched
      .flatMap((finding) => codeActions(finding, note.recording(), context.speech))
      // What helps comes before what answers, whichever question it is about.
      .sort((a, b) => Number(a.isAnswer) - Number(b.isAnswer))
      .map((action) => to.toCodeAction(action, note, context, can.snippetEdits));
    fixes.push(...(await spelledAlike(touched, note)));
    const others = isAsked(CodeActionKind.RefactorRewrite, params) ? rewritings(note, params) : [];
    const all = isAsked(fixAllKind, params) ? fixAll(findings) : [];
    if (all.length === 0) return [...fixes, ...others];
    const title = say("Fix everything that can be fixed safely");
    const edit = to.toWorkspaceEdit(all, note, can.snippetEdits);
    return [...fixes, ...others, { title, kind: fixAllKind, edit }];
  });

  connection.onCodeActionResolve(async (action) => {
    const data = action.data as Chosen | Unifying | undefined;
    // Some clients have every action resolved, also one that has brought its edit.
    if (!data) return action;
    const note = session.noteAt(data.uri);
    if (note?.version !== data.version) return action;
    if (isUnifying(data)) return { ...action, edit: await unify(data, note, session) };
    const { id, range } = data;
    const edits = refactor(id, askedAt(note, range));
    if (edits) return { ...action, edit: to.toWorkspaceEdit(edits, note, can.snippetEdits) };
    throw refusal(say("Something would be lost in the other form, so nothing was changed."));
  });

  const askedAt = (note: Note, { start, end }: CodeActionParams["range"]) => ({
    recording: note.recording(),
    vocabulary: note.vocabulary,
    selection: { start: to.offsetAt(start, note), end: to.offsetAt(end, note) },
  });

  /** Two spellings over several files: these are read when one is chosen, or now where a client wants it all at once. */
  async function spelledAlike(touched: readonly Finding[], note: Note): Promise<readonly CodeAction[]> {
    const offered = unifyings(touched, note, session);
    if (can.resolvesActions) return offered;
    const whole = offered.map(async ({ data, ...action }) => ({
      ...action,
      edit: await unify(data as Unifying, note, session),
    }));
    // One that cannot be is not offered.
    return (await Promise.allSettled(whole)).flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  }

  function rewritings(note: Note, { range }: CodeActionParams): CodeAction[] {
    const asked = askedAt(note, range);
    return refactorings(asked).flatMap(({ id, title: { text, args } }): CodeAction[] => {
      const action = { title: say(text, args), kind: CodeActionKind.RefactorRewrite };
      const data: Chosen = { uri: note.uri, version: note.version, id, range };
      if (can.resolvesActions) return [{ ...action, data }];
      const edits = refactor(id, asked);
      return edits ? [{ ...action, edit: to.toWorkspaceEdit(edits, note, can.snippetEdits) }] : [];
    });
  }
}
