/** `docs/concepts/<group>.md`: one page a group, one heading a concept, named by its id so that links stay. */
import type { Concept, ConceptGroup, Pack } from "../../core/src/vocabulary/pack.ts";
import { bullets, byHand, fenced, paragraphs, type File } from "./file.ts";
import { citations, pageOf } from "./sources.ts";

const introductions: Readonly<Record<ConceptGroup, readonly [title: string, introduction: string]>> = {
  dynamic: ["Dynamics of mutual aid", "What members do for one another. Tag the turn in which you see it."],
  phase: ["Phases", "The parts of a session, and what each is for."],
  skill: ["Skills", "What the worker does to help the group help."],
  obstacle: ["Obstacles", "What gets in the way of the work, on the worker's side first."],
  pitfall: ["Pitfalls", "What looks like help and is not yet."],
  idea: ["Ideas", "Words behind the others."],
  pattern: ["Patterns", "What is computed from the turns. Nobody needs to tag it."],
};

/** A page for each group that has concepts. */
export function conceptPages({ concepts }: Pack): File[] {
  const groups = [...new Set(concepts.map(({ group }) => group))];
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const link = (id: string): string => {
    const target = byId.get(id);
    return target ? `[${target.label.en}](${pageOf[target.group]}.md#${id})` : id;
  };
  return groups.map((group) => {
    const [title, introduction] = introductions[group];
    const sections = concepts.filter((concept) => concept.group === group).map((concept) => section(concept, link));
    const text = paragraphs(`# ${title}`, byHand("packs/mutual-aid/"), introduction, ...sections);
    return { path: `docs/concepts/${pageOf[group]}.md`, text };
  });
}

function section(concept: Concept, link: (id: string) => string): string {
  const { id, label, definition, cues, example, confusedWith, related = [], parent, aliases } = concept;
  const confusions = confusedWith.map(({ concept: other, note }) =>
    other === undefined ? note.en : `${link(other)}: ${note.en}`,
  );
  const sources = citations(concept);
  return paragraphs(
    `## ${id}`,
    `**${label.en}**${label.es === undefined ? "" : ` · *${label.es}*`}`,
    definition.en,
    definition.es,
    parent === undefined ? undefined : `A case of ${link(parent)}.`,
    listed("In the dialogue", cues.en),
    example && fenced(example.en),
    listed("Not the same", confusions),
    inline("See also", related.map(link)),
    inline("Other words", [...aliases.en, ...(aliases.es ?? [])]),
    listed("Sources", sources),
  ).trimEnd();
}

const listed = (title: string, items: readonly string[]) =>
  items.length === 0 ? undefined : `${title}:\n\n${bullets(items)}`;

const inline = (title: string, items: readonly string[]) =>
  items.length === 0 ? undefined : `${title}: ${items.join(", ")}.`;
