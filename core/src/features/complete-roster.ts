import { headerKeyOf } from "../language/index.ts";
import { fileSpan } from "../markdown/block.ts";
import type { Header } from "../recording/model.ts";
import { isPerson } from "../recording/people/person.ts";
import { nameKey } from "../text/names.ts";
import { holds } from "./at.ts";
import { behind, type Completion, type Place, restOfWord, wordsAs } from "./completion-item.ts";

const lists: ReadonlySet<string> = new Set(["worker", "workers", "members", "absent", "new", "seating"]);

/** Those who may stand in a list of the header and do not stand there yet. A name may have several words. */
export function peopleFor(key: string, place: Place): readonly Completion[] {
  if (!lists.has(key)) return [];
  const { before, recording } = place;
  const written = (/[^[\],:{}"]*$/.exec(before)?.[0] ?? "").replace(/^[ \t]*(?:-(?:[ \t]+|$))?/, "");
  const others = `${before.slice(0, before.length - written.length)},${behind(place).slice(restOfWord(place))}`;
  const there = new Set([...others.split(/[[\],:{}"]/), ...namesIn(recording.header, key, place.offset)].map(nameKey));
  const names = recording.speakers.flatMap((speaker) => {
    const { name, role, declaredAt } = speaker;
    // The name that is being written is nobody's yet.
    const isBegun = declaredAt !== undefined && holds(declaredAt, place.offset);
    return isPerson(speaker) && fits(key, role) && !isBegun && !there.has(nameKey(name)) ? [name] : [];
  });
  return wordsAs(names, written, place);
}

function fits(key: string, role: string): boolean {
  return key === "seating" || role === (key.startsWith("worker") ? "worker" : "member");
}

/** Who stands behind a key, but for the one at the cursor. */
function namesIn(
  { fields, workers, members, absent, newcomers, seating }: Header,
  key: string,
  offset: number,
): string[] {
  const field = fields.find((each) => (headerKeyOf(each.key.text) ?? each.key.text) === key);
  if (!field) return [];
  const people = [...workers, ...members, ...absent, ...newcomers].map(({ name, span }) => ({ text: name, span }));
  return [...people, ...seating].flatMap(({ text, span }) =>
    holds(field.span, fileSpan(span).start) && !holds(span, offset) ? [text] : [],
  );
}
