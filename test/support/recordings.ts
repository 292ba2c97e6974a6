/** Whole recordings made at random, in every notation: what a conversion must carry. The same seed makes the same. */
import { random } from "./random.ts";
import { pick } from "./texts.ts";

type Language = "en" | "es";

interface Words {
  readonly said: readonly string[];
  readonly prose: readonly string[];
  readonly told: readonly string[];
  readonly acts: readonly string[];
  readonly phases: readonly string[];
  readonly reflections: readonly string[];
  readonly notes: Readonly<
    Record<"feelings" | "analysis" | "skill" | "client" | "reply" | "next-time", readonly string[]>
  >;
  readonly supervisor: readonly string[];
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly silence: string;
  readonly resolved: string;
}

const names = ["Maria", "Tina", "José", "Ng", "Mrs. O'Brien", "田中"];
const tags = [
  "sharing-data",
  "mutual-demand",
  "taboo",
  "same-boat",
  "#?rehearsal",
  "containment",
  "mutual-support(2)",
  "no-such-tag",
];
/** What Markdown, Word, CSV and HTML each read in their own way. */
const marks = [
  "**bold** words",
  "*soft* ones",
  "[a guide](https://example.org/a_b)",
  "5 < 6 & 7 > 2",
  "a \\| pipe",
  "snake_case",
  "\\#no-tag",
  "=1+1",
  "“quoted”",
  "👩‍👧",
  "`code`",
  "C:\\\\temp",
  "50 % (more)",
];

const words: Readonly<Record<Language, Words>> = {
  en: {
    said: [
      "My sitter backed out again",
      "Call the Y, they take drop-ins",
      "Who else has had this happen?",
      "Me. Twice",
      "I thought it was just me",
      "You always say that and you never call her",
    ],
    prose: ["I had the room ready early.", "The tea went round.", "It was raining, and half of the chairs were wet."],
    told: [
      "Maria said her mother had never worked.",
      "I said that I was glad to hear it.",
      "Tina asked whether anybody had called.",
    ],
    acts: ["*(leans over)*", "[laughs]", "(nods)", "*(looks at José)*"],
    phases: ["## Beginning", "## Middle", "## Ending and transition"],
    reflections: ["## Impressions", "## Reflection", "## Next session"],
    notes: {
      feelings: ["Feelings", "Gut reaction", "My feelings"],
      analysis: ["Analysis", "Rationale"],
      skill: ["Skill", "Techniques"],
      client: ["Client's feelings"],
      reply: ["Reply"],
      "next-time": ["Next time"],
    },
    supervisor: ["Supervisor", "Field instructor"],
    columns: {
      number: ["#", "No."],
      speaker: ["Speaker", "Who"],
      dialogue: ["Dialogue", "Verbatim/Description"],
      feelings: ["Gut Reaction", "My feelings"],
      analysis: ["Analysis/Assessment", "Rationale"],
      skill: ["Skills used"],
      client: ["Client's Feelings/Affect"],
      supervisor: ["Supervisor's comments"],
    },
    silence: "silence",
    resolved: "resolved",
  },
  es: {
    said: [
      "Otra vez me falló la niñera",
      "¿A quién más le ha pasado?",
      "A mí, dos veces",
      "Pensé que solo era yo",
      "Siempre dices eso y nunca la llamas",
    ],
    prose: ["Tenía la sala lista temprano.", "Pasaron el café.", "Llovía, y la mitad de las sillas estaban mojadas."],
    told: [
      "María dijo que su madre nunca había trabajado.",
      "Yo dije que me alegraba.",
      "Tina preguntó si alguien había llamado.",
    ],
    acts: ["*(se inclina)*", "[se ríe]", "(asiente)"],
    phases: ["## Inicio", "## Trabajo", "## Cierre"],
    reflections: ["## Impresiones", "## Reflexión", "## Próxima sesión"],
    notes: {
      feelings: ["Sentimientos", "Lo que sentí"],
      analysis: ["Análisis", "Interpretación"],
      skill: ["Habilidad", "Técnica"],
      client: ["Sentimientos del cliente"],
      reply: ["Respuesta"],
      "next-time": ["La próxima vez"],
    },
    supervisor: ["Supervisora"],
    columns: {
      number: ["N.º", "#"],
      speaker: ["Quién"],
      dialogue: ["Diálogo", "Transcripción"],
      feelings: ["Mis sentimientos"],
      analysis: ["Análisis", "Interpretación"],
      skill: ["Técnicas"],
      client: ["Sentimientos del cliente"],
      supervisor: ["Comentarios de la supervisora"],
    },
    silence: "silencio",
    resolved: "resuelto",
  },
};

/** A recording in one language: header, phases in all notations, remarks, claims, disagreements, reflection. */
export function randomRecording(seed: number, language: Language): string {
  const next = random(seed);
  const own = words[language];
  const any = <T>(list: readonly T[]): T => pick(list, next);
  const maybe = (chance: number, text: () => string): string => (next() < chance ? text() : "");
  const some = (most: number, text: () => string): string[] =>
    Array.from({ length: Math.floor(next() * (most + 1)) }, text);

  // Every sentence has a word of its own: one that is lost is not found where another was kept.
  let count = 0;
  const unique = (sentence: string): string =>
    `${sentence.replace(/[.?]$/, "")} w${++count}${/[.?]$/.exec(sentence)?.[0] ?? ""}`;
  const said = (): string => unique(any(own.said));
  const prose = (): string => unique(any(own.prose));
  const told = (): string => unique(any(own.told));
  const tag = (): string => any(tags).replace(/^#?/, "#");
  const phrase = (): string =>
    [said(), ...some(1, () => any(marks)), ...some(1, () => any(own.acts)), ...some(1, tag)].join(" ") + ".";
  const to = (): string => any([" → ", " -> "]) + any([...names, "group"]);
  const label = (): string => {
    const name = any([...names, "Sam", "W"]);
    return any([
      () => `**${name}${maybe(0.3, to)}:** `,
      () => `**${name}**${maybe(0.3, to)}: `,
      () => `${name} (to ${any(names)}): `,
      () => `${name}: `,
      () => `${name.toUpperCase()}: `,
      () => `${1 + Math.floor(next() * 90)}. **${name}:** `,
      () => `[00:${10 + Math.floor(next() * 49)}:05] **${name}:** `,
    ])();
  };
  const comment = (): string => {
    const about = [any(["KL", "Dr. B"]), ...some(1, () => "2026-02-12")].join(", ");
    const state = maybe(0.3, () => ` [${own.resolved}]`);
    return any([any(own.supervisor), `${any(own.supervisor)} (${about})${state}`, `Instructor (${about})`]);
  };
  const remark = (): string => {
    const kind = any(["feelings", "analysis", "skill", "client", "reply", "next-time", "supervisor"] as const);
    const mark = kind === "supervisor" ? comment() : any(own.notes[kind]);
    return `> ${any([`${mark}: `, `${mark}: `, `**${mark}:** `, ""])}${said()} ${maybe(0.4, () => any(marks))} ${maybe(0.4, tag)}`.trim();
  };
  const line = (): string =>
    [`${label()}${phrase()}`, ...some(1, () => maybe(0.5, () => `  ${said()}.`) || said()), ...some(2, remark)].join(
      "\n",
    );
  const disagreement = (): string => `<!-- recording-disable-next-turn worker-dominated-stretch: ${said()} -->`;
  const silence = (): string => `[${own.silence}${maybe(0.5, () => ", 20 s")}]`;
  const table = (): string => {
    const kinds = [
      "dialogue",
      ...["number", "speaker", "feelings", "analysis", "skill", "client", "supervisor"].filter(() => next() < 0.5),
    ];
    const order = kinds
      .map((kind) => ({ kind, at: next() }))
      .sort((a, b) => a.at - b.at)
      .map(({ kind }) => kind);
    const row = (cell: (kind: string) => string): string => `| ${order.map((kind) => cell(kind)).join(" | ")} |`;
    const speaks = order.includes("speaker");
    const cellOf = (kind: string): string => {
      if (kind === "number") return String(1 + Math.floor(next() * 90));
      if (kind === "speaker") return any(names) + maybe(0.2, () => ` → ${any(names)}`);
      if (kind === "dialogue")
        return [
          `${speaks ? "" : `${any(names)}: `}${phrase()}`,
          ...some(2, () => `${any(names)}: ${phrase()}`),
          ...maybe(0.1, disagreement).split("\u0000"),
        ]
          .filter((part) => part !== "")
          .join("<br>");
      if (next() < 0.4) return "";
      const plain = `${said()} ${maybe(0.3, () => any(marks))} ${maybe(0.4, tag)}`.trim();
      return kind === "supervisor" && next() < 0.5 ? `${comment()}: ${plain}` : plain;
    };
    const happens = (): string =>
      row((kind) =>
        kind === "dialogue" ? any([silence(), "*(Rosa leaves the room)*"]) : kind === "number" ? "7" : "",
      );
    const rows = Array.from({ length: 1 + Math.floor(next() * 4) }, () => maybe(0.15, happens) || row(cellOf));
    return [row((kind) => any(own.columns[kind]!)), row(() => "---"), ...rows].join("\n");
  };
  const passage = (): string =>
    any([
      line,
      line,
      line,
      table,
      silence,
      disagreement,
      () => "*(Rosa leaves the room)*",
      prose,
      () => [told(), told()].join(" "),
    ])();
  const header = [
    "recording: group",
    `language: ${language}`,
    "group: Tuesday parents",
    ...some(1, () => "session: 4 of 12"),
    ...some(1, () => "topic: { planned: money, actual: sleep }"),
    "worker: Sam",
    ...some(1, () => "aliases: { W: Sam }"),
    `members: [${names.map((name) => `"${name}"`).join(", ")}]`,
    ...some(1, () => "absent: [Rosa]"),
  ];
  const phases = own.phases
    .slice(0, 1 + Math.floor(next() * 3))
    .flatMap((title) => [title, ...Array.from({ length: 1 + Math.floor(next() * 6) }, passage)]);
  const reflections = some(2, () => [any(own.reflections), prose(), `- ${said()}\n- ${said()} ${tag()}`].join("\n\n"));
  return `---\n${header.join("\n")}\n---\n\n${[...phases, ...reflections].join("\n\n")}\n`;
}
