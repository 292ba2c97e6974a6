import type { Language, Recording, Turn } from "../recording/model.ts";
import type { Template } from "../vocabulary/pack.ts";
import { turnBefore } from "./at.ts";
import { phaseOf } from "../analysis/claims.ts";
import type { Completion, Place } from "./completion-item.ts";
import type { Context } from "./context.ts";
import { withPeople } from "./people-of-template.ts";
import { plainOf } from "./snippet.ts";

const phases = ["preparation", "beginning", "middle", "ending"];

/** Templates, where `/` is the first character of a line; the phase that comes next is first. */
export function templates({ before, line, recording, offset, context }: Place): readonly Completion[] | undefined {
  if (!/^\/[\p{L}-]*$/u.test(before)) return undefined;
  const { speech } = context;
  const span = { start: line.start, end: offset };
  return inOrder(recording, offset, context).map((template) => {
    const body = bodyFor(template, recording, context);
    return {
      label: `/${speech.pick(template.title)}`,
      kind: "template",
      detail: speech.pick(template.description),
      documentation: `\`\`\`markdown\n${plainOf(body)}\n\`\`\``,
      filter: `/${template.id} /${template.title.en} /${template.title.es ?? ""}`,
      text: plainOf(body),
      snippet: body,
      span,
    };
  });
}

/** A template in the language of the recording, a phase or block with its people. */
export function bodyFor(template: Template, recording: Recording | undefined, context: Context): string {
  const body = template.body[languageFor(recording, context)] ?? template.body.en;
  return recording && template.kind !== "recording" ? withPeople(body, recording) : body;
}

/**
 * The templates of the pack that fit the kind of recording: phases from the next one on (first in the notation that the
 * recording is written in), then questions about a session, then whole recordings.
 */
export function inOrder(
  recording: Recording | undefined,
  offset: number,
  { vocabulary }: Context,
): readonly Template[] {
  const turn = recording && turnBefore(recording, offset);
  const section = turn ? phaseOf(turn, recording) : recording?.sections.findLast((each) => each.kind === "phase");
  const next = section?.phase === undefined ? 0 : phases.indexOf(section.phase) + 1;
  const kind = recording?.header.recording;
  const notation = notationOf(recording, turn);
  const place = (template: Template): number => {
    // The forms for any session come before those for one occasion: the first is what a key press takes.
    if (template.kind === "recording") return 3 * phases.length + ((template.for?.length ?? 4) > 1 ? 1 : 2);
    if (template.kind === "block" || template.phase === undefined) return 3 * phases.length;
    const distance = (phases.indexOf(template.phase) - next + phases.length) % phases.length;
    const special = kind !== undefined && template.for?.includes(kind) === true;
    return 3 * distance + (special ? 0 : (template.notation ?? "dialogue") === notation ? 1 : 2);
  };
  return vocabulary.pack.templates
    .filter((template) => kind === undefined || template.for === undefined || template.for.includes(kind))
    .sort((a, b) => place(a) - place(b));
}

/** How the recording is written down where the writer is. */
function notationOf(recording: Recording | undefined, turn: Turn | undefined): Turn["notation"] {
  const said = recording?.header.notation;
  return said === "table" || said === "narrative" ? said : (turn?.notation ?? "dialogue");
}

/** So many words say in which language a session was held; fewer may be names and a “no”. */
const tellingWords = 30;

/** The language that a template is written in: the recording's where it has one, else the reader's. */
export function languageFor(recording: Recording | undefined, { speech }: Context): Language {
  if (!recording) return speech.language;
  const words = recording.turns.reduce((sum, turn) => sum + turn.words, 0);
  return recording.header.language !== undefined || words >= tellingWords ? recording.language : speech.language;
}
