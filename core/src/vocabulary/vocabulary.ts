/** The words in force: concepts, phases and templates of a pack, findable by what a student types. */
import type { Concept, ConceptGroup, Pack, Phase, RuleNote } from "./pack.ts";
import type { Message } from "../text/message.ts";
import { unaccented } from "../text/latin.ts";
import { kebab } from "../text/names.ts";
import { optional } from "../text/optional.ts";

/** What a written tag may mean. */
export interface Meaning {
  readonly concept?: string;
  /** More than one concept shares the alias, and nothing decides. */
  readonly candidates?: readonly string[];
}

/** A pack, made findable. */
export interface Vocabulary {
  readonly pack: Pack;
  readonly concept: (id: string) => Concept | undefined;
  /** What a tag means. Role decides between two aliases only in a turn's own words: pass it only there. */
  readonly meaning: (written: string, role?: "member" | "worker") => Meaning;
  readonly phaseOfHeading: (heading: string) => Phase | undefined;
  /** What the course says about a rule. */
  readonly notes: (rule: string) => readonly RuleNote[];
  /** Why the course pack that was asked for is not in force, or not as it stands now. */
  readonly trouble?: Message;
}

const prefixes: Readonly<Record<string, ConceptGroup>> = {
  dynamic: "dynamic",
  phase: "phase",
  skill: "skill",
  obstacle: "obstacle",
  pitfall: "pitfall",
  idea: "idea",
};

/** A vocabulary from a pack. Made once a pack, asked once a tag. */
export function createVocabulary(pack: Pack, trouble?: Message): Vocabulary {
  const byId = new Map<string, Concept>();
  const byAlias = new Map<string, Concept[]>();
  /** The same without accents, for those who type `#tabu`. */
  const plainly = new Map<string, Concept[]>();
  const byHeading = new Map<string, Phase>();
  for (const concept of pack.concepts) byId.set(concept.id, concept);
  for (const concept of pack.concepts) {
    const names = [concept.label.en, concept.label.es ?? "", ...concept.aliases.en, ...(concept.aliases.es ?? [])];
    for (const alias of new Set(names.map(kebab))) {
      if (alias === "" || byId.has(alias)) continue;
      const others = byAlias.get(alias);
      if (others) others.push(concept);
      else byAlias.set(alias, [concept]);
      const alike = plainly.get(unaccented(alias));
      if (!alike) plainly.set(unaccented(alias), [concept]);
      // Names of one concept stand beside each other.
      else if (alike.at(-1) !== concept) alike.push(concept);
    }
  }
  for (const phase of pack.phases) {
    const names = [phase.label.en, phase.label.es ?? "", ...phase.headings.en, ...(phase.headings.es ?? [])];
    for (const name of names.filter((each) => each !== "").map(kebab))
      for (const key of [name, unaccented(name)]) if (!byHeading.has(key)) byHeading.set(key, phase);
  }

  /** `#skill/sharing-data` may leave out what the prefix already says. */
  const shortened = (name: string, group: ConceptGroup): Concept | undefined => {
    const forms = [name, `${group}-${name}`, `obs-${name}`, `${name}-worker`];
    return forms.map((form) => byId.get(form)).find((concept) => concept?.group === group);
  };

  const meaning = (written: string, role?: "member" | "worker"): Meaning => {
    const slash = written.indexOf("/");
    const prefix = slash < 0 ? undefined : prefixes[written.slice(0, slash).toLowerCase()];
    if (slash >= 0 && !prefix) return {};
    const name = written
      .slice(slash + 1)
      .normalize("NFC")
      .toLowerCase();
    const exact = exactly(name, prefix);
    if (exact) return exact;
    const fits = ({ group }: Concept): boolean => group !== "pattern" && (!prefix || group === prefix);
    const shared = (byAlias.get(kebab(name)) ?? []).filter(fits);
    if (shared.length > 0) return choose(shared, role);
    const plain = unaccented(kebab(name));
    return exactly(plain, prefix) ?? choose((plainly.get(plain) ?? []).filter(fits), role);
  };

  /** What an id means, with what may be left out of it. */
  const exactly = (name: string, prefix: ConceptGroup | undefined): Meaning | undefined => {
    const exact = prefix ? shortened(name, prefix) : byId.get(name);
    if (exact) return !prefix && exact.group === "pattern" ? pitfallOf(exact) : { concept: exact.id };
    return !prefix && byId.has(`pitfall-${name}`) ? { concept: `pitfall-${name}` } : undefined;
  };

  const pitfallOf = (pattern: Concept): Meaning => {
    const pitfall = pattern.id.replace(/^pattern-/, "pitfall-");
    return byId.has(pitfall) ? { concept: pitfall } : {};
  };

  return {
    pack,
    concept: (id) => byId.get(id),
    meaning,
    phaseOfHeading: (heading) => byHeading.get(kebab(heading)) ?? byHeading.get(unaccented(kebab(heading))),
    notes: (rule) => pack.notes?.filter((each) => each.rule === rule) ?? [],
    ...optional("trouble", trouble),
  };
}

function choose(shared: readonly Concept[], role?: "member" | "worker"): Meaning {
  const [only, ...others] = shared;
  if (!only) return {};
  if (others.length === 0) return { concept: only.id };
  const group = role === "member" ? "dynamic" : role === "worker" ? "skill" : undefined;
  const fitting = shared.filter((concept) => concept.group === group);
  if (fitting.length === 1 && fitting[0]) return { concept: fitting[0].id };
  return { candidates: shared.map((concept) => concept.id) };
}
