import { percent, present } from "../analysis/merge.ts";
import type { Recording, Role, Speaker } from "../recording/model.ts";
import { nameOf } from "../recording/people/person.ts";
import type { Context } from "./context.ts";
import { escapeMarkdown, type Speech } from "./speech.ts";

/** The word for somebody's part in the room. */
export function roleName(role: Role, { say }: Speech): string {
  const names: Record<Role, string> = {
    worker: say("worker"),
    member: say("member"),
    collective: say("several people"),
    unknown: say("unknown voice"),
  };
  return names[role];
}

/** Somebody's turns and words, and whom they speak to. */
export function aboutPerson(person: Speaker, recording: Recording, { speech }: Context): string {
  const { say } = speech;
  const { all } = recording.tally;
  const own = recording.tally.of(person.id);
  const head = `**${escapeMarkdown(person.name)}** · ${roleName(person.role, speech)}`;
  const parts = [person.declared ? head : `${head} · ${say("not in the header")}`];
  const twin = recording.speakers.find((speaker) => speaker.id === person.similarTo);
  if (twin) parts.push(say("Is this {name}, spelled differently?", { name: escapeMarkdown(twin.name) }));
  if (own.turns === 0) {
    parts.push(say("Does not speak in this recording."));
    return parts.join("\n\n");
  }
  const { people } = present(recording);
  const rows = [
    say("{count} of {all} turns ({percent} %)", {
      count: own.turns,
      all: all.turns,
      percent: percent(own.turns, all.turns),
    }),
    say("{count} of {all} words ({percent} %)", {
      count: own.words,
      all: all.words,
      percent: percent(own.words, all.words),
    }),
  ];
  if (people > 1)
    rows.push(
      say("An equal share among {people} people would be {percent} %.", { people, percent: percent(1, people) }),
    );
  const most = speaksMostTo(person, recording);
  if (most)
    rows.push(say("Speaks most to {name} ({count}).", { name: called(most.id, recording, speech), count: most.count }));
  parts.push(rows.map((row) => `- ${row}`).join("\n"));
  return parts.join("\n\n");
}

/** `→ group`: how often the room is spoken to as a whole. */
export function aboutEverybody(recording: Recording, { speech }: Context): string {
  const to = recording.turns.filter((turn) => turn.addressees.some((addressee) => addressee.id === "group"));
  const worker = to.filter((turn) => turn.speaker.role === "worker").length;
  const { say } = speech;
  return [
    `**${say("The whole group")}**`,
    say("Spoken to in {count} of {all} turns, {worker} of them the worker's.", {
      count: to.length,
      all: recording.turns.length,
      worker,
    }),
  ].join("\n\n");
}

function speaksMostTo(person: Speaker, recording: Recording): { id: string; count: number } | undefined {
  const counts = new Map<string, number>();
  for (const turn of recording.turns)
    if (turn.speaker.id === person.id) for (const { id } of turn.addressees) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && { id: most[0], count: most[1] };
}

function called(id: string, recording: Recording, { say }: Speech): string {
  if (id === "group") return say("the whole group");
  return escapeMarkdown(nameOf(id, recording));
}
