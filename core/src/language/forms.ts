/**
 * The forms of a verb from its citation form, so that the lists of a language name each verb once. Only what
 * narrative has: tales are told in the past or the present, by the writer or about somebody.
 */

/** The forms of one verb, particles included: “pointed out”. */
export interface Forms {
  /** What anybody but the writer does: “says”, “said”; in English also what the writer did. */
  readonly finite: readonly string[];
  /** What only the writer does: “say”, “dije”. */
  readonly first: readonly string[];
  /** “saying” */
  readonly gerund: readonly string[];
  /** “say”, behind “went on to”. */
  readonly infinitive: readonly string[];
  /** “dicho”, behind “ha”. English tells nothing in that tense. */
  readonly participle: readonly string[];
}

/** Forms written out: `= finite, finite | first | gerund | participle | infinitive`. */
function written(citation: string): Forms {
  const [finite = [], first = [], gerund = [], participle = [], infinitive = []] = citation
    .slice(1)
    .split("|")
    .map((part) => part.split(",").flatMap((form) => (form.trim() === "" ? [] : [form.trim()])));
  return { finite, first, gerund, participle, infinitive };
}

/**
 * English: `base` or `base/past`, particles behind it (`bring/brought up`). A past that doubles the last letter
 * doubles it in “-ing” too.
 */
export function englishForms(citation: string): Forms {
  if (citation.startsWith("=")) return written(citation);
  const [head = "", ...particles] = citation.split(" ");
  const [base = "", irregular] = head.split("/");
  const past = irregular ?? regularPast(base);
  const third = /(?:[sxz]|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : base.replace(/([^aeiou])y$/, "$1ie") + "s";
  const doubled = past === `${base}${base.at(-1) ?? ""}ed` ? base.at(-1) : "";
  const gerund = /[^eoy]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}${doubled ?? ""}ing`;
  const whole = (verb: string): string => [verb, ...particles].join(" ");
  return {
    finite: [past, third].map(whole),
    first: [whole(base)],
    gerund: [whole(gerund)],
    infinitive: [whole(base)],
    participle: [],
  };
}

function regularPast(base: string): string {
  if (base.endsWith("e")) return `${base}d`;
  return `${base.replace(/([^aeiou])y$/, "$1i")}ed`;
}

/**
 * Spanish: `infinitive`, then where they differ the stem of the present and that of the preterite's third person
 * (`sugerir sugier sugir`); particles behind a comma (`insistir, en`). Verbs in “-se” keep their pronoun.
 */
export function spanishForms(citation: string): Forms {
  if (citation.startsWith("=")) return written(citation);
  const [verb = "", particles = ""] = citation.split(", ");
  const [whole = "", present, preterite] = verb.split(" ");
  const isReflexive = whole.endsWith("se");
  const infinitive = isReflexive ? whole.slice(0, -2) : whole;
  const [stem, ending] = [infinitive.slice(0, -2), infinitive.slice(-2)];
  const isAr = ending === "ar";
  const strong = present ?? stem;
  const weak = preterite ?? stem;
  const [third, thirds, gerund] = isAr ? ["ó", "aron", "ando"] : ["ió", "ieron", "iendo"];
  const made = (form: string, clitic = ""): string =>
    [isReflexive ? clitic : "", form, particles].filter((part) => part !== "").join(" ");
  const first = isAr ? firstOfAr(stem) : `${stem}í`;
  const present3 = isAr ? ["a", "an"] : ["e", "en"];
  const participle = `${stem}${isAr ? "ado" : "ido"}`;
  // “se ha ofrecido”: with its pronoun the perfect is a form of its own.
  const [perfect, myPerfect] = isReflexive
    ? [[`ha ${participle}`, `han ${participle}`], [`he ${participle}`]]
    : [[], []];
  return {
    finite: [weak + third, weak + thirds, ...present3.map((end) => strong + end), ...perfect].map((form) =>
      made(form, "se"),
    ),
    first: [first, `${strong}o`, ...myPerfect].map((form) => made(form, "me")),
    gerund: [made(isReflexive ? reflexive(weak + gerund) : weak + gerund)],
    infinitive: [made(whole)],
    participle: isReflexive ? [] : [made(participle)],
  };
}

/** “quejándose”: the accent stays where it is heard. */
function reflexive(gerund: string): string {
  return `${stressed(gerund)}se`;
}

function stressed(gerund: string): string {
  return gerund.replace(/ando$/, "ándo").replace(/endo$/, "éndo");
}

/** “preguntando”, “preguntándoles”; “decir”, “decirle”: a gerund or infinitive, and with the pronouns of who is told. */
export function withPronouns(form: string): readonly string[] {
  if (!/^\S+(?:ndo|r)$/.test(form)) return [form];
  return [form, ...["le", "les", "me", "nos"].map((pronoun) => stressed(form) + pronoun)];
}

/** Whether such a form has its pronoun: “preguntándoles”. */
export function hasPronoun(form: string): boolean {
  return /(?:ndo|[aei]r)(?:les?|me|nos)$/.test(form);
}

/** “expliqué”, “agregué”, “avancé”: the letter before “-é” keeps its sound. */
function firstOfAr(stem: string): string {
  const kept = stem.replace(/c$/, "qu").replace(/g$/, "gu").replace(/z$/, "c");
  return `${kept}é`;
}
