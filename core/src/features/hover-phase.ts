import { peopleInWords, turnsInWords } from "../text/quantity.ts";
import { claims } from "../analysis/claims.ts";
import { isMemberToMember, merge, percent, rolesOf, shares } from "../analysis/merge.ts";
import type { Recording, Section } from "../recording/model.ts";
import type { Phase, PhaseId } from "../vocabulary/pack.ts";
import { conceptPage } from "./hover-concept.ts";
import type { Context } from "./context.ts";

/** What a phase is for, what its record should show, and what is there so far. */
export function aboutPhase(phase: Phase, section: Section, recording: Recording, context: Context): string {
  const { say, show } = context.speech;
  const tags = tagsIn(section, recording, context);
  const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");
  const whole = isGroupIn(phase.id, recording);
  const { goals, tasks } = whole ? phase : (phase.session ?? phase);
  const asked = phase.mustShow.filter(({ id }) => whole || !id.startsWith("group-"));
  const shown = asked.map(({ satisfiedBy, text }) => {
    // What no tag can show is not ticked off.
    if (satisfiedBy.length === 0) return show(text);
    const there = satisfiedBy.filter((id) => tags.has(id)).map((id) => `\`#${id}\``);
    return there.length > 0 ? `✓ ${show(text)} (${there.join(", ")})` : `○ ${show(text)}`;
  });
  const parts = [
    `**${show(phase.label)}** · ${say("phase")}`,
    `${say("What it is for:")}\n${list(show(goals))}`,
    `${say("Your tasks:")}\n${list(show(tasks))}`,
  ];
  if (shown.length > 0) parts.push(`${say("What its record should show:")}\n${list(shown)}`);
  parts.push(soFar(section, recording, context));
  const concept = context.vocabulary.concept(phase.concept);
  const page = concept && conceptPage(concept, context.docs);
  if (page !== undefined) parts.push(`[${say("More about {concept}", { concept: show(phase.label) })}](${page})`);
  return parts.join("\n\n");
}

/** Whether the whole group is in this phase, and not only this part of the meeting. A first meeting begins a group. */
function isGroupIn(phase: PhaseId, { header }: Recording): boolean {
  const first = header.phase === undefined && header.session?.number === 1;
  return header.phase === phase || (first && (phase === "preparation" || phase === "beginning"));
}

/** The concepts claimed under a heading: in its turns, in its prose, and in deeper sections. */
function tagsIn(section: Section, recording: Recording, { vocabulary }: Context): ReadonlySet<string> {
  const [first, last] = section.turns ?? [0, -1];
  const found = new Set(section.tags.flatMap((tag) => tag.concept ?? []));
  for (const claim of claims(recording, vocabulary))
    if (first <= claim.turn.index && claim.turn.index <= last) found.add(claim.concept.id);
  for (const deeper of sectionsUnder(section, recording))
    for (const tag of deeper.tags) if (tag.concept !== undefined) found.add(tag.concept);
  return found;
}

function sectionsUnder(section: Section, { sections }: Recording): readonly Section[] {
  const from = sections.indexOf(section) + 1;
  const length = sections.slice(from).findIndex((next) => next.level <= section.level);
  return sections.slice(from, length < 0 ? undefined : from + length);
}

function soFar(section: Section, recording: Recording, { vocabulary, speech: { say } }: Context): string {
  const { turns: range } = section;
  if (!range) return say("So far: no turns.");
  const own = recording.turns.slice(range[0], range[1] + 1);
  const merged = merge(own);
  const people = shares(merged);
  const words = people.reduce((sum, share) => sum + share.words, 0);
  const worker = people.filter((share) => share.role === "worker").reduce((sum, share) => sum + share.words, 0);
  // What the lens above the heading says, too, for those who do not see it.
  const roles = rolesOf(recording);
  const more = say("Member to member: {across}. Tags: {claims}.", {
    across: own.filter((turn) => isMemberToMember(turn, roles)).length,
    claims: claims(recording, vocabulary).filter(({ turn: { index } }) => index >= range[0] && index <= range[1])
      .length,
  });
  const counted = say("So far: {turns}, {people} speaking, {percent} % of the words the worker's.", {
    turns: turnsInWords(merged.length, say),
    people: peopleInWords(people.length, say),
    percent: percent(worker, words),
  });
  return `${counted} ${more}`;
}
