/** The course's rubric for a recording: what there is to choose, and a chosen level written into the header. */
import { type CriterionHere, message, type Message, recordLevel, rubricOf, type Unwritable } from "#core";
import type { Connection } from "vscode-languageserver";
import { toRange } from "./convert.ts";
import * as own from "./protocol.ts";
import type { Session } from "./session.ts";

/** Why nothing is written, and what to do about it. */
const reasons: Readonly<Record<Unwritable, Message>> = {
  "no-header": message("Levels are recorded in the header, between two lines of `---`, and this recording has none."),
  "broken-header": message("The header cannot be read as it stands. Nothing was written: mend it first."),
  "no-levels": message("Under `rubric:` the header holds something that is no list of levels. Nothing was written."),
};

export function offerRubric(connection: Connection, session: Session): void {
  const asked = async (uri: string) => {
    const settings = await session.settings.of(uri);
    const note = await session.ready(uri, settings);
    if (!note) return undefined;
    const { criteria } = rubricOf(note.recording(), note.vocabulary, note.checked(settings).findings);
    return { note, criteria, speech: session.context(note).speech };
  };

  connection.onRequest(own.criteriaRequest, async ({ uri }: own.CommentsParams): Promise<own.CriterionChoice[]> => {
    const { criteria = [], speech } = (await asked(uri)) ?? {};
    return speech ? criteria.map((here) => choiceOf(here, speech.pick)) : [];
  });

  connection.onRequest(own.recordLevelRequest, async (params: own.RecordLevelParams): Promise<own.LevelWritten> => {
    const { note, criteria, speech } = (await asked(params.uri)) ?? {};
    const criterion = criteria?.find((each) => each.criterion.id === params.criterion)?.criterion;
    if (!note || !speech || !criterion || note.version !== params.version) return {};
    const { level, comment } = params;
    const { length } = note.recording().turns;
    const turns = params.turns.filter((turn) => turn >= 1 && turn <= length).map((turn) => turn - 1);
    const edit = recordLevel(note.recording(), criterion, { level, comment, turns });
    if (typeof edit === "string") return { why: speech.say(reasons[edit].text) };
    return { edits: [{ range: toRange(edit, note), newText: edit.text }] };
  });
}

function choiceOf({ criterion, tags, asked, recorded, level }: CriterionHere, pick: Pick): own.CriterionChoice {
  const cited = new Set([...tags, ...asked].flatMap(({ turns }) => turns));
  return {
    id: criterion.id,
    title: pick(criterion.title),
    levels: criterion.levels.map(({ id, title }) => ({ id, title: pick(title) })),
    cited: Array.from(cited, (turn) => turn + 1).sort((a, b) => a - b),
    turns: recorded?.turns.map((turn) => turn + 1) ?? [],
    ...(recorded && { recorded: level ? pick(level.title) : recorded.level }),
    ...(recorded?.comment !== undefined && { comment: recorded.comment }),
  };
}

type Pick = ReturnType<Session["context"]>["speech"]["pick"];
