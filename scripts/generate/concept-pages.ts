/** `docs/concepts/<id>.md`: one page a concept, in both languages, as GitHub and an editor's preview show it. */
import type { Rule } from "../../core/src/rules/rule.ts";
import type { Concept, Localised, Pack, Phase } from "../../core/src/vocabulary/pack.ts";
import { conceptPath } from "../../core/src/vocabulary/pages.ts";
import { conceptIndex, tagOf } from "./concept-index.ts";
import { bullets, byHand, fenced, paragraphs, type File } from "./file.ts";
import { citations } from "./sources.ts";

type Language = "en" | "es";

/** The words of a page that are not the pack's. */
const words = {
  en: {
    parent: "A case of",
    cues: "In the dialogue",
    confused: "Not the same",
    helps: "What can help",
    goals: "What the phase is for",
    tasks: "Your tasks",
    sessionGoals: "In any one meeting",
    sessionTasks: "Your tasks in that part of a meeting",
    mustShow: "What a recording of it shows",
    related: "See also",
    aliases: "Other words",
  },
  es: {
    parent: "Es un caso de",
    cues: "En el diálogo",
    confused: "No es lo mismo",
    helps: "Qué puede ayudar",
    goals: "Para qué es la fase",
    tasks: "Tus tareas",
    sessionGoals: "En cualquier reunión",
    sessionTasks: "Tus tareas en esa parte de la reunión",
    mustShow: "Qué muestra un registro",
    related: "Ver también",
    aliases: "Otras palabras",
  },
} as const satisfies Record<Language, Record<string, string>>;

/** The index, and a page for each concept of a pack. */
export function conceptPages(pack: Pack, rules: readonly Rule[]): File[] {
  const byId = new Map(pack.concepts.map((concept) => [concept.id, concept]));
  const link = (id: string, language: Language): string =>
    `[${byId.get(id)?.label[language] ?? id}](${conceptPath(id).slice("concepts/".length)})`;
  return [
    { path: "docs/concepts/README.md", text: conceptIndex(pack) },
    ...pack.concepts.map((concept) => {
      const phase = pack.phases.find((each) => each.concept === concept.id);
      const asking = rules.filter((rule) => rule.concept === concept.id);
      return { path: `docs/${conceptPath(concept.id)}`, text: page(concept, { phase, asking, link }) };
    }),
  ];
}

interface Around {
  readonly phase: Phase | undefined;
  readonly asking: readonly Rule[];
  readonly link: (id: string, language: Language) => string;
}

function page(concept: Concept, around: Around): string {
  const { label } = concept;
  const sources = citations(concept);
  const asked = around.asking.map((rule) => `[\`${rule.id}\`](../rules/${rule.id}.md): ${rule.summary}`);
  return paragraphs(
    `# ${label.en}`,
    byHand("packs/mutual-aid/"),
    [tagOf(concept), "[all concepts](README.md)", "[en español](#en-español)"].filter(Boolean).join(" · "),
    ...body(concept, "en", around),
    listed("Rules that ask about it", asked),
    listed("Sources", sources),
    sources.length > 0 ? undefined : "Where it comes from has not been looked up in the book yet.",
    "## En español",
    `**${label.es ?? label.en}**`,
    ...body(concept, "es", around),
  );
}

function body(concept: Concept, language: Language, { phase, link }: Around): (string | undefined)[] {
  const say = words[language];
  const in_ = <T>({ en, es }: Localised<T>): T => (language === "es" && es !== undefined ? es : en);
  const { definition, cues, example, helps, confusedWith, related = [], parent, aliases } = concept;
  const confusions = confusedWith.map(({ concept: other, note }) =>
    other === undefined ? in_(note) : `${link(other, language)}: ${in_(note)}`,
  );
  return [
    in_(definition),
    parent === undefined ? undefined : `${say.parent} ${link(parent, language)}.`,
    ...(phase ? phaseOf(phase, say, in_) : []),
    listed(say.cues, in_(cues)),
    example && fenced(in_(example)),
    helps && `${say.helps}: ${in_(helps)}`,
    listed(say.confused, confusions),
    inline(
      say.related,
      related.map((id) => link(id, language)),
    ),
    inline(say.aliases, in_(aliases)),
  ];
}

function phaseOf(
  { goals, tasks, session, mustShow }: Phase,
  say: (typeof words)[Language],
  in_: <T>(text: Localised<T>) => T,
): (string | undefined)[] {
  return [
    listed(say.goals, in_(goals)),
    listed(say.tasks, in_(tasks)),
    session && listed(say.sessionGoals, in_(session.goals)),
    session && listed(say.sessionTasks, in_(session.tasks)),
    listed(
      say.mustShow,
      mustShow.map(({ text }) => in_(text)),
    ),
  ];
}

const listed = (title: string, items: readonly string[]) =>
  items.length === 0 ? undefined : `${title}:\n\n${bullets(items)}`;

const inline = (title: string, items: readonly string[]) =>
  items.length === 0 ? undefined : `${title}: ${items.join(", ")}.`;
