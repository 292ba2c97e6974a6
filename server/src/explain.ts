/** Texts about a recording: what is behind a question at a place, both codings, everything that is seen differently. */
import {
  answersIn,
  answersText,
  codingsText,
  explainFinding,
  explanationText,
  fileSpan,
  type Finding,
  type Message,
  rules,
} from "#core";
import { basename } from "node:path";
import type { Connection } from "vscode-languageserver";
import type { Note } from "./note.ts";
import { pathOf } from "./paths.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

/** Answers what is behind the findings at a line: those that stand there first, then those about its turn. */
export function offerExplanations(connection: Connection, session: Session): void {
  connection.onRequest(
    own.explainFindingsRequest,
    async ({ uri, line }: own.ExplainFindingsParams): Promise<own.FindingExplanation[]> => {
      const settings = await session.settings.of(uri);
      const note = await session.ready(uri, settings);
      if (!note) return [];
      const { speech } = session.context(note);
      const say = ({ text, args }: Message): string => speech.say(text, args);
      const place = (other: string, at: number): string => `${basename(pathOf(other) ?? other)}:${at + 1}`;
      const { vocabulary, folder } = note;
      const asking = { vocabulary, settings, ...(folder && { folder }) };
      return findingsAt(line, note, note.checked(settings).findings).flatMap((finding) => {
        const rule = rules.find(({ id }) => id === finding.rule);
        if (!rule) return [];
        const explained = explainFinding(finding, rule, note.recording(), note.lines(), asking);
        const text = explanationText(explained, say, place);
        return [{ rule: rule.id, message: say(finding.message), text }];
      });
    },
  );
}

/** Answers with both codings, or with everything that the writer sees differently. */
export function offerOverviews(connection: Connection, session: Session): void {
  connection.onRequest(own.overviewRequest, async ({ uri, of }: own.OverviewParams): Promise<string> => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return "";
    const { speech } = session.context(note);
    if (of === "codings") return codingsText(note.recording(), note.vocabulary, speech);
    const answers = answersIn(note.recording(), note.lines(), note.checked(settings).used);
    return answersText(answers, (line) => String(line + 1), speech);
  });
}

function findingsAt(line: number, note: Note, findings: readonly Finding[]): readonly Finding[] {
  const { turns } = note.recording();
  const lineOf = (offset: number): number => note.lines().positionAt(offset).line;
  const isOn = (span: Finding["span"]): boolean => {
    const { start, end } = fileSpan(span);
    return lineOf(start) <= line && line <= lineOf(end);
  };
  const here = findings.filter(({ span }) => isOn(span));
  const turn = turns.find(({ span }) => isOn(span))?.index;
  if (turn === undefined) return here;
  const about = findings.filter((each) => each.turns && each.turns[0] <= turn && turn <= each.turns[1]);
  return [...here, ...about.filter((finding) => !here.includes(finding))];
}
