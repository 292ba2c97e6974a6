import { conceptPath, hasPage } from "../vocabulary/pages.ts";
import { claims } from "../analysis/claims.ts";
import type { Recording, Tag } from "../recording/model.ts";
import type { Concept, ConceptGroup, Source } from "../vocabulary/pack.ts";
import type { Context } from "./context.ts";
import { escapeMarkdown, type Speech, tame } from "./speech.ts";

const groupNames: Readonly<Record<ConceptGroup, (speech: Speech) => string>> = {
  dynamic: ({ say }) => say("dynamic of mutual aid"),
  phase: ({ say }) => say("phase"),
  skill: ({ say }) => say("worker's skill"),
  obstacle: ({ say }) => say("obstacle to mutual aid"),
  pitfall: ({ say }) => say("pitfall"),
  idea: ({ say }) => say("idea"),
  pattern: ({ say }) => say("pattern"),
};

/** The word for a group of concepts. */
export function groupName(group: ConceptGroup, speech: Speech): string {
  return groupNames[group](speech);
}

/** The address of a concept's page, where it has one that can be reached. */
export function conceptPage(concept: Concept, docs: string | undefined): string | undefined {
  return docs === undefined || !hasPage(concept.id) ? undefined : `${docs}${conceptPath(concept.id)}`;
}

/** All that a student may want to know before claiming a concept, and who has claimed it here. */
export function aboutConcept(concept: Concept, recording: Recording, context: Context): string {
  const { speech } = context;
  const { say, pick } = speech;
  const parts = [describeConcept(concept, context), claimedHere(concept, recording, context)];
  const sources = concept.sources.filter((source) => source.confirmed).map((source) => cite(source, speech));
  if (sources.length > 0) parts.push(`*${say("Source: {sources}", { sources: sources.join("; ") })}*`);
  const page = conceptPage(concept, context.docs);
  if (page !== undefined) parts.push(`[${say("More about {concept}", { concept: pick(concept.label) })}](${page})`);
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What a concept is, without anything of the recording: the documentation of a completion, too. */
export function describeConcept(concept: Concept, { speech, vocabulary }: Context): string {
  const { say, show } = speech;
  const parts = [`**${show(concept.label)}** · ${groupName(concept.group, speech)}`, show(concept.definition)];
  const cues = show(concept.cues);
  if (cues.length > 0) parts.push(`${say("In the dialogue:")}\n${cues.map((cue) => `- ${cue}`).join("\n")}`);
  if (concept.example) parts.push(quoted(show(concept.example)));
  if (concept.helps) parts.push(`${say("What can help:")} ${show(concept.helps)}`);
  const confusions = concept.confusedWith.map(({ concept: id, note }) => {
    const other = id === undefined ? undefined : vocabulary.concept(id);
    return other ? `- **${show(other.label)}**: ${show(note)}` : `- ${show(note)}`;
  });
  if (confusions.length > 0) parts.push(`${say("Not the same:")}\n${confusions.join("\n")}`);
  return parts.join("\n\n");
}

/** A few lines of dialogue as a quotation that keeps its lines. */
function quoted(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) => `> ${line.replace(/^> ?/, "↳ ")}`)
    .join("  \n");
}

/** How often a concept is claimed in this recording, and by whom. */
function claimedHere(concept: Concept, recording: Recording, { vocabulary, speech: { say } }: Context): string {
  const here = claims(recording, vocabulary).filter((claim) => claim.concept.id === concept.id);
  const inProse = recording.sections.flatMap(({ tags }) => tags).filter((tag) => tag.concept === concept.id).length;
  const elsewhere = inProse === 0 ? "" : say("{count} outside the turns", { count: inProse });
  if (here.length === 0)
    return inProse === 0
      ? say("Not claimed in this recording.")
      : say("Named in this recording, but not on a turn ({count}).", { count: inProse });
  const people = new Map<string, number>();
  for (const { turn } of here) people.set(turn.speaker.name, (people.get(turn.speaker.name) ?? 0) + 1);
  const tentative = here.filter((claim) => claim.tag.tentative).length;
  const supervisor = here.filter((claim) => claim.tag.by === "supervisor").length;
  const names = [...people].sort((a, b) => b[1] - a[1]).map(([name, times]) => `${escapeMarkdown(name)} ${times}`);
  const remarks = [
    elsewhere,
    tentative > 0 ? say("{count} tentative", { count: tentative }) : "",
    supervisor > 0 ? say("{count} by the supervisor", { count: supervisor }) : "",
  ].filter((remark) => remark !== "");
  const count =
    here.length === 1
      ? say("Claimed once in this recording, on a turn of: {names}.", { names: names.join(", ") })
      : say("Claimed {count} times in this recording, on turns of: {names}.", {
          count: here.length,
          names: names.join(", "),
        });
  return remarks.length > 0 ? `${count} (${remarks.join(", ")})` : count;
}

const inWords = /\b(?:cited in|course slides|(?:ch\.|slides?|Table)(?= \d)|abstract$)/g;

/** A source as a person reads it. */
export function cite({ author, year, place, via }: Source, { say }: Speech): string {
  // Packs cite in English: what is no title is said in the reader's language.
  const said = {
    ...{ "cited in": say("cited in"), "course slides": say("course slides"), abstract: say("abstract") },
    ...{ "ch.": say("ch."), slide: say("slide"), slides: say("slides"), Table: say("Table") },
  };
  const put = (text: string): string => tame(text).replace(inWords, (words) => said[words as keyof typeof said]);
  const work = put(place === undefined ? `${author} ${year}` : `${author} ${year}, ${place}`);
  return via === undefined ? work : say("{work} ({via})", { work, via: put(via) });
}

/** What to say about a tag that is no concept, or one of several. */
export function aboutUnknownTag(tag: Tag, { speech, vocabulary }: Context): string | undefined {
  const { say, pick } = speech;
  const candidates = (tag.candidates ?? []).flatMap((id) => vocabulary.concept(id) ?? []);
  if (candidates.length === 0) return undefined;
  const list = candidates.map(
    (concept) => `- \`#${concept.id}\`: ${pick(concept.label)} (${groupName(concept.group, speech)})`,
  );
  return `${say("“{tag}” may mean one of these:", { tag: escapeMarkdown(tag.written) })}\n${list.join("\n")}`;
}
