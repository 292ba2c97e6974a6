/** `docs/concepts/README.md`: every concept by its group, and again by the phase in which it is looked for. */
import type { Concept, ConceptGroup, Pack, Phase } from "../../core/src/vocabulary/pack.ts";
import { bullets, byHand, paragraphs, table } from "./file.ts";

const groups: Readonly<Record<ConceptGroup, readonly [title: string, introduction: string]>> = {
  dynamic: [
    "Dynamics of mutual aid · Dinámicas de ayuda mutua",
    "What members do for one another. Tag the turn in which you see it. There are ten; in a course that counts being in " +
      "the same boat and the universal perspective as one, and so comes to nine, write `pack: steinberg-nine`.",
  ],
  phase: ["Phases · Fases", "The phases of helping, in the life of a group and in the course of a meeting."],
  skill: ["Skills · Habilidades", "What the worker does to help the group help."],
  obstacle: [
    "Obstacles · Obstáculos",
    "What gets in the way, asked of the worker and never said of a member. The last three come with any group.",
  ],
  pitfall: ["Pitfalls · Tropiezos", "What looks like help and is not yet."],
  idea: ["Ideas · Ideas", "Words behind the others."],
  pattern: ["Patterns · Patrones", "Shapes of talk, worked out from the turns. Nobody needs to tag them."],
};

/** The page from which every concept can be reached. */
export function conceptIndex({ concepts, phases }: Pack): string {
  const present = [...new Set(concepts.map(({ group }) => group))];
  return paragraphs(
    "# Concepts",
    byHand("packs/mutual-aid/"),
    "All the words that a recording can be tagged with, each with a page of its own in English and Spanish. " +
      "Todas las palabras con que se puede etiquetar un registro, cada una con su página en inglés y en español.",
    ...present.flatMap((group) => {
      const [title, introduction] = groups[group];
      return [`## ${title}`, introduction, tableOf(concepts.filter((concept) => concept.group === group))];
    }),
    ...(phases.length > 0 ? ["## By phase · Por fase", ...phases.map((phase) => ofPhase(phase, concepts))] : []),
  );
}

function tableOf(concepts: readonly Concept[]): string {
  const rows = concepts.map((concept) => [
    `[${concept.label.en}](${concept.id}.md)`,
    concept.label.es ?? "",
    tagOf(concept),
  ]);
  return table(["Concept", "Concepto", "Tag"], rows);
}

/** What a student writes. Patterns are never tagged. */
export function tagOf({ id, group }: Concept): string {
  return group === "pattern" ? "" : `\`#${id}\``;
}

/** What a recording of the phase shows, with the concepts that count as showing it and those its own concept names. */
function ofPhase({ concept: own, label, mustShow }: Phase, concepts: readonly Concept[]): string {
  const link = (id: string): string => `[${concepts.find((each) => each.id === id)?.label.en ?? id}](${id}.md)`;
  const shown = mustShow.flatMap(({ text, satisfiedBy }) =>
    satisfiedBy.length === 0 ? [] : [`${text.en}: ${satisfiedBy.map(link).join(", ")}`],
  );
  const related = concepts.find(({ id }) => id === own)?.related ?? [];
  return paragraphs(
    `### ${label.en} · ${label.es ?? label.en}`,
    `${link(own)}${related.length > 0 ? `. See also ${related.map(link).join(", ")}` : ""}.`,
    bullets(shown),
  ).trimEnd();
}
