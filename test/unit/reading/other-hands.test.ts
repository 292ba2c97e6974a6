/** What students wrote otherwise than the reader expected: run-on telling, nicknames, who answers, speech without marks. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";
import { turnsOf } from "../../support/turns.ts";

const en = "---\nworker: Sam\nmembers: [Tina, Ms. B., Odell, Ruth]\nabsent: [Rosa]\nlanguage: en\n---\n\n";
const es = "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño, Sra. Peña]\nlanguage: es\n---\n\n";
const open = "---\nrecording: group\n---\n\n";

/** Accents that a roster has, or lacks. */
const typed = "---\nworker: Lola\nmembers: [Jose, Lucía, Marco, Rosa, Rosá]\nlanguage: es\n---\n\n";

/** A header, a paragraph, and the turns it must have. */
const cases: readonly (readonly [string, string, ...string[]])[] = [
  // Who answers, and whom the writer has called “he”.
  [en, "“Why, Odell?” Tina asked. “I lost my nerve.”", "tina: Why, Odell?", "odell?: I lost my nerve."],
  [
    en,
    "Odell came in. “Quit,” he said. “Quit what?” asked Ruth. “My job.”",
    "odell?: Quit,",
    "ruth: Quit what?",
    "odell?: My job.",
  ],
  [
    en,
    "Odell said it was late.\n\n“And what would help?” I asked. He said a break.",
    "odell: it was late",
    "sam: And what would help?",
    "odell?: a break",
  ],
  [en, "I looked at Ruth. “And you, Ruth?” She said no.", "sam?: And you, Ruth?", "ruth?: no"],
  [
    en,
    "Ruth asked Odell if he was well. He said he was. She told him that she was glad.",
    "ruth: if he was well",
    "odell?: he was",
    "ruth?: that she was glad",
  ],
  [
    en,
    "Odell nodded. Ruth said she had called him. He admitted that he knew.",
    "odell: *(nodded)*",
    "ruth: she had called him",
    "odell?: that he knew",
  ],
  [en, "Ms. B. agreed with Odell. She added that it was late.", "ms.-b?: that it was late"],
  [en, "Ruth said no. I asked why not and she said because.", "ruth: no", "sam: why not", "ruth?: because"],
  [typed, "José dijo que no. Entonces Lucia preguntó si llovía.", "jose: que no", "lucía: si llovía"],
  [typed, "Marcó el número. Rosá dijo que sí.", "rosá: que sí"],
  // Where one clause ends and the next begins.
  [
    en,
    "Tina said that was not fair and told Odell to let Ruth finish.",
    "tina: that was not fair",
    "tina: to let Ruth finish",
  ],
  [
    en,
    "The worker acknowledged how hard it is to come back, thanked Odell for being honest and asked Ruth how she was.",
    "sam: how hard it is to come back",
    "sam: for being honest",
    "sam: how she was",
  ],
  [en, "Ruth said she understood and thanked Odell for telling her.", "ruth: she understood", "ruth: for telling her"],
  [
    en,
    "Tina said her sister had called and told Odell to leave.",
    "tina: her sister had called and told Odell to leave",
  ],
  [
    en,
    "Odell said that his wife walked in, asked Ruth what she was doing there, and slammed the door.",
    "odell: that his wife walked in, asked Ruth what she was doing there, and slammed the door",
  ],
  [
    en,
    "I asked how it was; Tina said fine; Ruth said it was not.",
    "sam: how it was",
    "tina: fine",
    "ruth: it was not",
  ],
  [
    en,
    "Tina said hers was good, and when I asked about the low she said that was it too.",
    "tina: hers was good",
    "sam: about the low",
    "tina?: that was it too",
  ],
  [
    en,
    "Tina said that she had cooked a soup, and when Ruth asked what kind, Tina said the wrong kind.",
    "tina: that she had cooked a soup",
    "ruth: what kind",
    "tina: the wrong kind",
  ],
  [
    en,
    "Tina said that it was the carton, and I do not know who began it but in a moment all of them were laughing.",
    "tina: that it was the carton",
  ],
  [en, "I said it was like last time and Odell said no.", "sam: it was like last time", "odell: no"],
  [
    en,
    "Tina stated her son bit a child. Ruth mentioned the fight they had had.",
    "tina: her son bit a child",
    "ruth: the fight they had had",
  ],
  [en, "I told Ms. B. She said that it was late.", "ms.-b?: that it was late"],
  [en, "Ruth asked Ms. B. whether she knew.", "ruth: whether she knew"],
  // As it was said, without marks.
  [en, "“No,” Tina said. Ruth: oh dear.", "tina: No,", "ruth: oh dear"],
  [en, "Tina told Ruth, don't worry, it is late.", "tina: don't worry, it is late"],
  [en, "I said, ok I hear you, what then?", "sam: ok I hear you, what then"],
  [en, "I asked tired how? And you, Ruth? I asked.", "sam: tired how", "sam: And you, Ruth"],
  [
    en,
    "Ruth said in her country they slept outside. Tina said in a low voice.",
    "ruth: in her country they slept outside",
  ],
  [en, "I said something like “let us stop”.", "sam: let us stop"],
  [en, "I said hi there. Everyone said they were cold. Everyone said hello.", "group?: they were cold"],
  [en, "The girls laughed. According to him, it was late."],
  // Nothing said.
  [en, "Tina usually says that she is fine. Ruth tends to say no."],
  [en, "Ruth (Odell's sister) said no. Odell said no.", "ruth: no", "odell: no"],
  [open, "Tyrell said no and Kayla said like they were scared.", "tyrell?: no", "kayla?: like they were scared"],
  [open, "Tyrell dijo que no. Ahí se acabó la risa. Dijo que era tarde.", "tyrell?: que no", "tyrell?: que era tarde"],
  [
    en,
    "Tina said that it was late, which broke the tension. Even Ruth laughed.",
    "tina: that it was late",
    "ruth: *(laughed)*",
  ],
  [en, "Ruth wondered who had come.", "ruth: who had come"],
  [en, "Tina refused, saying that it was late. Ruth advised her to wait.", "tina: that it was late", "ruth: to wait"],
  [en, "Ruth said no. Odell tried one: “I feel left out.”", "ruth: no", "odell?: I feel left out."],
  // Spanish.
  [es, "Toño se defendió diciendo que era tarde. Rosa dijo qué bajón.", "toño: que era tarde", "rosa: qué bajón"],
  [es, "- Fatal - dijo Rosa.\n- ¿Y eso? - le pincha Toño.", "rosa: Fatal", "toño: ¿Y eso?"],
  [es, "Buenas tardes, dije yo, y Rosa contestó que hola.", "lola: Buenas tardes", "rosa: que hola"],
  [
    es,
    "Mal, dijo Rosa, no me querían atender. ¿Y por qué? preguntó Toño.",
    "rosa: Mal no me querían atender",
    "toño: Y por qué",
  ],
  [es, "Rosa dijo déjala. Carmen dijo llorando. Toño dijo eso no puede ser.", "rosa: déjala", "toño: eso no puede ser"],
  [es, "La profesional pregunta qué pasa. La profesional observa que Rosa se incomoda.", "lola: qué pasa"],
  [
    es,
    "Carmen dijo que no. Toño se encogió de hombros y dijo que sí con la cabeza.",
    "carmen: que no",
    "toño: *(se encogió de hombros y dijo que sí con la cabeza)*",
  ],
];

describe("stories by other hands", () => {
  for (const [header, paragraph, ...expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(turnsOf(header, paragraph), expected);
    });
});

describe("people with letters and numbers for names", () => {
  for (const [a, b] of [
    ["A", "B"],
    ["Ms. A.", "Ms. B."],
    ["Client 1", "Client 2"],
    ["M1", "M2"],
  ] as const)
    it(`${a} and ${b}`, () => {
      const header = `---\nworker: Sam\nmembers: [${a}, ${b}]\n---\n\n`;
      const [first, last] = [a, b].map((name) => name.toLowerCase().replace(/\.$/, "").replace(" ", "-"));
      const story = `“Rest,” ${b} told ${a}. ${b} asked ${a} if it was late. I told ${a} that it was. ${a} nodded.`;
      const dotted = story.replaceAll("..", ".");
      assert.deepEqual(turnsOf(header, dotted), [
        `${last ?? ""}: Rest,`,
        `${last ?? ""}: if it was late`,
        "sam: that it was",
        `${first ?? ""}: *(nodded)*`,
      ]);
    });

  it("and whatever the writer calls the worker", () => {
    for (const worker of ["Writer", "Wkr", "The intern", "This therapist", "Counselor"])
      assert.deepEqual(turnsOf(en, `Tina said no. ${worker} asked Tina why.`), ["tina: no", "sam: why"], worker);
    for (const worker of ["La profesional", "Quien suscribe", "Esta pasante", "La animadora"])
      assert.deepEqual(
        turnsOf(es, `Rosa dijo que no. ${worker} preguntó por qué.`),
        ["rosa: que no", "lola: por qué"],
        worker,
      );
  });
});

describe("what else somebody is called", () => {
  const called = (members: string): string =>
    recordingOf(`---\nmembers: ${members}\n---\n`)
      .speakers.map(({ id, aliases }) => [id, ...aliases].join("/"))
      .join(" ");
  for (const [members, expected] of [
    ['Raymond (Ray), Deandre "Dre" Cole, Lou (new)', "raymond/Ray deandre-cole/Dre lou"],
    [
      "[Jasmine aka Jazz, Maryam (goes by Mimi), K. (Karlie), Tina (32), Ana (her sister)]",
      "jasmine/Jazz maryam/Mimi k/Karlie tina ana",
    ],
    [
      "José Luis (Pepe), Guadalupe «Lupita» Ríos, Luz (le dicen Lucha), Ana (nueva)",
      "josé-luis/Pepe guadalupe-ríos/Lupita luz/Lucha ana",
    ],
    ["Ann (Mother), Ben (Worker), Cy (RN), Ray, Raymond (Ray)", "ann ben cy ray raymond/Ray"],
  ] as const)
    it(members, () => {
      assert.equal(called(members), expected);
    });

  it("speaks by either name, and the roster's own comes first", () => {
    const header = "---\nmembers: [Raymond (Ray), Tina]\n---\n\n";
    assert.deepEqual(turnsOf(header, "**Ray:** hi\n\n**Raymond:** hello"), ["raymond: hi", "raymond: hello"]);
    assert.deepEqual(turnsOf(header, "Ray said that it was late."), ["raymond: that it was late"]);
    assert.deepEqual(turnsOf("---\nmembers: [Raymond (Ray), Ray]\n---\n\n", "Ray: hi"), ["ray: hi"]);
  });
});

describe("a form's own labels and titles", () => {
  const parts =
    "Worker's feelings|Interaction 2|Use of self|What I felt|Stage of group|Skill used|Competency addressed|Momento clave|Lo que sentí|Dinámica grupal";
  for (const part of parts.split("|"))
    it(`${part}: never speaks, not even in bold`, () => {
      const text = `Tina said no.\n\n**${part}:** It was late.\n\nRuth said no.\n\n${part}: It was later.`;
      assert.deepEqual(turnsOf(en, text), ["tina: no", "ruth: no"]);
    });

  it("somebody's role does, and a name that is a word", () => {
    const text = "**Session leader:** Hello.\n\n**Dorothy Day:** Hi.\n\n**Mother of Ben:** Hi.";
    assert.deepEqual(turnsOf("", text), ["session-leader: Hello.", "dorothy-day: Hi.", "mother-of-ben: Hi."]);
  });

  for (const title of [
    "My reactions and feelings",
    "Analysis of interaction",
    "Questions for my supervisor",
    "Plan for next week",
  ])
    it(`nobody speaks under “${title}”`, () => {
      assert.deepEqual(turnsOf(en, `Tina said no.\n\n## ${title}\n\nRuth said that she was tired.`), ["tina: no"]);
    });

  for (const title of ["Process and analysis", "Closing thoughts", "Round of feelings", "Summary of the session"])
    it(`somebody may under “${title}”`, () => {
      assert.deepEqual(turnsOf(en, `## ${title}\n\nRuth said no.`), ["ruth: no"]);
    });
});
