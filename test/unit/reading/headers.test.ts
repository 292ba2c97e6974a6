/** Headers as they are pasted from forms: people counted and described, legends in a line. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

/** Who a header names: members, workers, absent, letters; and who speaks below it. */
function people(text: string): string {
  const { header, turns } = recordingOf(text);
  const lists = [header.members, header.workers, header.absent].map((list) => list.map(({ name }) => name).join(", "));
  const letters = header.aliases.map(({ letter, name }) => `${letter.text}=${name.text}`).join(", ");
  return [...lists, letters, turns.map(({ speaker }) => `${speaker.id}/${speaker.role}`).join(", ")].join(" | ");
}

describe("pasted headers", () => {
  for (const [text, expected] of [
    [
      "Members present: 4 (Ann, Ben, Mrs. Chen, Dev)\nAbsent: none\n\nAnn: hi\n",
      "Ann, Ben, Mrs. Chen, Dev |  |  |  | ann/member",
    ],
    [
      "Attendance: 3 of 5 (Ann, Ben, Cy; Leo and Dot excused)\n\nAnn: hi\n",
      "Ann, Ben, Cy |  | Leo, Dot |  | ann/member",
    ],
    [
      "Student: Dana Lee\nCo-facilitator: Lou\nMembers: Ann, Ben\n\nAnn: hi\nDana: so?\nMe: well?\nLou: ok\n",
      "Ann, Ben | Dana Lee, Lou |  |  | ann/member, dana-lee/worker, dana-lee/worker, lou/worker",
    ],
    [
      "Present: 3 members (names changed) – Ann, Ben and Cy – and myself\n\nAnn: hi\n",
      "Ann, Ben, Cy |  |  |  | ann/member",
    ],
    [
      "Members: A, B\nWorker: Sam\nCo-facilitator: Lou (LCSW)\nKey: A = Ann, B = Ben\n\nA: hi\n\nLou: hi\n",
      "Ann, Ben | Sam, Lou |  | A=Ann, B=Ben | ann/member, lou/worker",
    ],
    [
      "Session 4. Members: Ann, Ben, Cy. Worker: Dana (student). Co-facilitator: Lou (LCSW)\n\nAnn: hi\n\nLou: hi\n",
      "Ann, Ben, Cy | Dana, Lou |  |  | ann/member, lou/worker",
    ],
    [
      "Co-leader: Welcome everybody.\n\nAnn: hi\n\nCo-leader: So?\n\nAnn: No.\n",
      " |  |  |  | worker/worker, ann/member, worker/worker, ann/member",
    ],
    [
      "| Name | Role |\n|---|---|\n| Ann | member |\n| Dana | MSW intern |\n| Ben | member (new) |\n| Cy | absent |\n\nAnn: hi\n\nDana: ok\n",
      "Ann, Ben | Dana | Cy |  | ann/member, dana/worker",
    ],
    [
      "| Name | Role |\n|---|---|\n| Ann | member |\n| the other four | members |\n\nAnn: hi\n\nAnn: ok\n",
      " |  |  |  | ann/member, ann/member",
    ],
    ['Members: Deandre "dre" Cole, Ann\n\ndre: hi\n', "Deandre Cole, Ann |  |  |  | deandre-cole/member"],
    ["Asistencia: 2 de 3 (Ana, Luz; Lola faltó)\n\nAna: hola\n", "Ana, Luz |  | Lola |  | ana/member"],
    [
      "Integrantes: Ana, Luz\nPracticante: Eva\nCofacilitadora: Lou\n\nAna: hola\n\nLou: hola\n",
      "Ana, Luz | Eva, Lou |  |  | ana/member, lou/worker",
    ],
    ["Asistencia: 3 de 5 (Ana, Luz, Eva; Lola ausente)\n\nAna: hola\n", "Ana, Luz, Eva |  | Lola |  | ana/member"],
    [
      "| Nombre | Rol |\n|---|---|\n| Ana | participante |\n| Eva | trabajadora social |\n\nAna: hola\n\nEva: hola\n",
      "Ana | Eva |  |  | ana/member, eva/worker",
    ],
    ["Members Present: Ann (new), Ben - father of two and Dev\n\nBen: hi\n", "Ann, Ben, Dev |  |  |  | ben/member"],
    ["Present:\n- Ann\n- Big Al\nAbsent: Curt\n\nBig Al: hi\n", "Ann, Big Al |  | Curt |  | big-al/member"],
    [
      "Integrantes: 3 personas: Ana, Luis y Sra. Gómez\nFacilitadora: Eva\n\nEva: hola\n",
      "Ana, Luis, Sra. Gómez | Eva |  |  | eva/worker",
    ],
    [
      "Legend: W = Worker, M = Maria; T = Tina\n\nW: hi\nM: hi\n",
      " |  |  | W=Worker, M=Maria, T=Tina | worker/worker, maria/member",
    ],
    ["S = Student\nM = Maria\n\nS: hi\nM: hi\n", " |  |  | S=Student, M=Maria | worker/worker, maria/member"],
    [
      "Leyenda: T = trabajadora social, M = Manuela\n\nT: hola\nM: hola\n",
      " |  |  | T=trabajadora social, M=Manuela | worker/worker, manuela/member",
    ],
    [
      "Student: “How are you?”\nClient: “Fine.”\nStudent: “Well?”\nClient: “No.”\n",
      " |  |  |  | worker/worker, client/member, worker/worker, client/member",
    ],
    [
      "From: intern\nSubject: wk 7 (late, sorry)\nResidents present: Walt, Ida\nBabies present: 3 (loud)\n\nWalt: hi\n",
      "Walt, Ida |  |  |  | walt/member",
    ],
    ["Site: gym\nRoom no: 4\nGirls present: Nay, Bri\n\nBri: hi\n", "Nay, Bri |  |  |  | bri/member"],
    ["Asistieron: Ana, Luz\nNo vino: Rosa\n\nLuz: hola\n", "Ana, Luz |  | Rosa |  | luz/member"],
    [
      "process recording 4 (sorry, typed on the bus!!)\n\ngroup: teens at the rec center\npresent: Nay, Bri\n\nnay: hi\n",
      "Nay, Bri |  |  |  | nay/member",
    ],
    [
      "Present: doña Carmen, don Luis, la señora Eva\n\nCarmen: a\nSra. Eva: b\nDon Luis: c\n",
      "doña Carmen, don Luis, la señora Eva |  |  |  | doña-carmen/member, la-señora-eva/member, don-luis/member",
    ],
    [
      "Present: Mrs. Pruitt, Mr. Pruitt\n\nMrs Pruitt: a\nMr Pruitt: b\n",
      "Mrs. Pruitt, Mr. Pruitt |  |  |  | mrs.-pruitt/member, mr.-pruitt/member",
    ],
    [
      "Process Recording: Lunch Bunch (4th grade, Changing Families)\n\nGroup leader: Tamsin\nKids here today: Bri, Jonas, Nevaeh\nOut sick: Deshawn\n\nME: hi\nBRI: hi\n",
      "Bri, Jonas, Nevaeh | Tamsin | Deshawn |  | tamsin/worker, bri/member",
    ],
    [
      "Student: M. Lind\t\tField Instructor: P. Abernathy, LCSW\nType of group: Caregivers’ support, spouses and children\nNumber present: 3 (Ct. 1, Ct. 2, Ct. 3)\nAbsent: Ct. 6 (ill)\n\nWkr:\tHi.\n\nCt. 2:\tHi.\n",
      "Ct. 1, Ct. 2, Ct. 3 |  | Ct. 6 |  | worker/worker, ct.-2/member",
    ],
    [
      "House Meeting – Process Recording no. 2\n\nWritten by: Ines\nWhen: Monday evening, right after dinner\nWhere: dining room, long table, TV off\nFacilitators: Denise (house manager), Ines (intern, me)\nResidents present: Renata, Bev, Ms. Coley\nResidents not present: Lucinda (at work)\n\nDenise  7:04\nOkay.\n\nMs. Coley\nMine.\n",
      "Renata, Bev, Ms. Coley | Denise, Ines | Lucinda |  | denise/worker, ms.-coley/member",
    ],
    [
      "Present: Dora, Ana\n\nDora: hola\nAna: hola\n\nHora: 4:50 p. m.\n",
      "Dora, Ana |  |  |  | dora/member, ana/member",
    ],
    [
      "Fecha: 3 de mayo\nSomos: Elsa, Nilda, Coco\nTurno: tarde\nRegistra: Pili\n\nEmpezamos. Elsa dijo que no.\n",
      "Elsa, Nilda, Coco |  |  |  | elsa/member",
    ],
    [
      "Date: May\nMaria: hi\nTina: hi\n\nMaria: a\nTina: b\n",
      " |  |  |  | maria/member, tina/member, maria/member, tina/member",
    ],
    [
      "Group: Widows\nWhere: library\nWho came: Ann, Ben, Cy\nNot there: Otis\nMe: Sam\n\nAnn said no.\n",
      "Ann, Ben, Cy | Sam | Otis |  | ann/member",
    ],
    [
      "Name of student: R. Diaz\nDate of group: 3/4\nNames (disguised): Ann, Ben, Cy\nLength of session: 50 min\n\nAnn said no.\n",
      "Ann, Ben, Cy |  |  |  | ann/member",
    ],
    [
      "Course: SW 6010\n\nPopulation served: seniors\n\nParticipants: Ann / Ben / Cy and me\n\nAnn said no.\n",
      "Ann, Ben, Cy |  |  |  | ann/member",
    ],
    [
      "**Datos**\n\nUsuarias: Ana, Luz, Eva\nProfesional: Sam\n\nAna dijo que no.\n",
      "Ana, Luz, Eva | Sam |  |  | ana/member",
    ],
    ["Who's who:\n- Ann – widow, 67\n- Ben – new\nMood: low\n\nAnn said no.\n", "Ann, Ben |  |  |  | ann/member"],
    ["Members: Ann, Ben, Cy\nSW: hi\nAnn: hi\n\nWe sat down.\n", "Ann, Ben, Cy |  |  |  | worker/worker, ann/member"],
    [
      "pr #6 typed on phone\n\ngroup: teens\nthere tonight: Max (they/them), Jo, lil Chris\nnot there: Ash\nme: Tess, intern\n\njo said no.\n",
      "Max, Jo, lil Chris | Tess | Ash |  | jo/member",
    ],
    [
      'Group session no.: 2\nPatients present (names changed): Mr. Abbas, "Duke", Ms. Fenn\n\nDuke said no.\n',
      "Mr. Abbas, Duke, Ms. Fenn |  |  |  | duke/member",
    ],
    [
      "Present: Ann, Ben, Cy\nAway: Otis (hip)\nLeader: me, w/o co-leader this wk\n\nAnn said no.\n",
      "Ann, Ben, Cy |  | Otis |  | ann/member",
    ],
    // Titles above, in one paragraph or several, with dashes.
    [
      "PROCESS RECORDING #3\nField Practicum II – Group\n\nStudent: Priya N.\nField Instructor: Mr. Dolan\nWorker: Priya (me)\nMembers present:\n\n- Harold, 74 – the oldest, Korean War vet\n- Luis, 61. NB: dislikes the word\n\nAbsent: Bernard (ill)\n\nPRIYA - Good morning.\nLuis - Hi. I sit.\n",
      "Harold, Luis | Priya | Bernard |  | priya/worker, luis/member",
    ],
    [
      "PROCESS RECORDING FORM – School of Social Work\nStudent – Priya Nair\nDate – May\nMembers – Ann, Ben, Cy\n\nPRIYA - Hi.\nAnn: hi\n",
      "Ann, Ben, Cy |  |  |  | priya/worker, ann/member",
    ],
    [
      "process recording for group, wed night. sorry for the format i typed it on the bus right after so i wont forget a thing\n\nDate: May\nPresent: Ann, Ben\n\nann: hi\n",
      "Ann, Ben |  |  |  | ann/member",
    ],
    // Lists under their key.
    [
      "Date: May\nMembers present:\n\nHarold, 74\nMrs. Bell (new)\n\nHarold: hi\n",
      "Harold, Mrs. Bell |  |  |  | harold/member",
    ],
    [
      "Members (4):\n\n1. Ann – widow\n2. Ben: new, quiet\n\nAbsent:\n\n* Cy (flu)\n\nBen: hi\n",
      "Ann, Ben |  | Cy |  | ben/member",
    ],
    [
      "# Group 4\n\nDate: May\n\n## Members present\n\n- Ann, 34\n- big al – 60\n\n## Session\n\nAnn: hi\nBig Al: ho\n",
      "Ann, big al |  |  |  | ann/member, big-al/member",
    ],
    [
      "Fecha: mayo\n\n**Asistentes (3)**\n\n- Doña Luz (71)\n- Eva, nueva\n\nEva: hola\n",
      "Doña Luz, Eva |  |  |  | eva/member",
    ],
    ["Date: May\nMembers present:\n\nAnn, Ben, Mrs. Bell\n\nAnn: hi\n", "Ann, Ben, Mrs. Bell |  |  |  | ann/member"],
    // Numbers, bold, two languages, remarks.
    [
      "**1. Student/estudiante:** Yari\n**2. Members present (names changed):** Ann, Ben\n**3. Session #:** 4\n\n**12. Ann:** hi\n**13. Yari:** hello\n",
      "Ann, Ben |  |  |  | ann/member, yari/worker",
    ],
    [
      "Name: Ilse\nMembers: Ann, Ben\nWorker: Ilse\nCo-worker: none, my supervisor had a meeting\nTopic planned: going home on Monday for good\n\nAnn: hi\n",
      "Ann, Ben | Ilse |  |  | ann/member",
    ],
    [
      "Facilitators: me (Tobe) and Ms. Haas\nPresent: Ann, Ben\n\nTobe: hi\nMs. Haas: hello\n",
      "Ann, Ben | Tobe, Ms. Haas |  |  | tobe/worker, ms.-haas/worker",
    ],
    // What looks like it and is none.
    [
      "Date: May\nMembers present:\n\nAnn sat by the door.\nBen was late again.\n\n**Ann:** hi\n",
      " |  |  |  | ann/member",
    ],
    [
      "WORKER - Okay\nANN - Hi\nWORKER - So\nANN - Yes\n",
      " |  |  |  | worker/worker, ann/member, worker/worker, ann/member",
    ],
    [
      "Date: May\nPresent: Ann, Ben\n\nWORKER - Hi everyone\nANN - Hi\n",
      "Ann, Ben |  |  |  | worker/worker, ann/member",
    ],
    [
      "Ann came in\nBen sat down\n\nAnn: hi\nBen: ho\nAnn: x\nBen: y\n",
      " |  |  |  | ann/member, ben/member, ann/member, ben/member",
    ],
    // Keys that end with a dash or a point, and remarks on people.
    [
      "**PR 5 — “Hearts”**\n\nParticipants – Deb (3rd session), Lou, Hank w/ his oxygen, Gus - asleep\nTime – 10:30\n\nDeb – No.\n",
      "Deb, Lou, Hank, Gus |  |  |  | deb/member",
    ],
    [
      "Who: Ann, Ms. Bell, Tori + her little boy (2, under the table), me\n\nTori: hi\n",
      "Ann, Ms. Bell, Tori |  |  |  | tori/member",
    ],
    [
      "**Presentes:** Rosa y yo; Mª José en la mesa de al lado, sin intervenir\n\nRosa: hola\n",
      "Rosa, Mª José |  |  |  | rosa/member",
    ],
    [
      "**Present:** Ann, Ben\n\n**Where:** the yard\n\n**Why this piece:** it is the first time that Ann spoke to him.\n\n**Goal:** a visit\n\nAnn: hi\n",
      "Ann, Ben |  |  |  | ann/member",
    ],
    ["Present: Ann, Ben\nKey: E = Empathy, R = Reframing, A = Ann\n\nA: hi\n", "Ann, Ben |  |  | A=Ann | ann/member"],
    // In a sentence.
    ["| Speaker | Dialogue |\n|---|---|\n| Ann | hi |\n", " |  |  |  | ann/member"],
    [
      "Veterans, session 9. Present: Luz, Sarge (no other name), Teo. Worker: me.\n\nWe start. Luz said no.\n",
      "Luz, Sarge, Teo |  |  |  | luz/member",
    ],
    [
      "Session 3. In attendance were Ann, Mrs. Bell, and Cy. Absent: Dee. Facilitator: Sam Ortiz. Ann said no.\n",
      "Ann, Mrs. Bell, Cy | Sam Ortiz | Dee |  | ann/member",
    ],
    [
      "Se inicia a las 10. Asisten cinco de seis: A., B., C., D. y la Sra. E. Falta Rosa. A. dijo que no.\n",
      "A, B, C, D, la Sra. E |  | Rosa |  | a/member",
    ],
    ["Asisten Rosa, Carmen y Toño.\n\nRosa dijo que no.\n", "Rosa, Carmen, Toño |  |  |  | rosa/member"],
    ["Ann, Ben and Cy were present. Ann said no.\n", "Ann, Ben, Cy |  |  |  | ann/member"],
    ["We began. Ann, Ben and Cy sat down. Ann said no.\n", " |  |  |  | ann/member"],
    ["Date: May\n\nMaria: hi\nTina: hi\nGroup: hello\n", " |  |  |  | maria/member, tina/member, group/collective"],
  ] as const)
    it(text.split("\n\n")[0] ?? "", () => {
      assert.equal(people(text), expected);
    });

  it("may say the session's number without a colon, and nobody is called so", () => {
    for (const [text, expected] of [
      ["Participantes: Rosa, Julia\nFacilitadora: Elisa\nSesión nº 4\n\nElisa: hola\nRosa: hola\n", "Elisa, 4 of -"],
      ["Group: Lunch\nSession #4 of 12\nPresent: Rosa, Julia\nWorker: Sam\n\nSam: hi\nRosa: hi\n", "Sam, 4 of 12"],
      [
        "Fecha: mayo. Sesión 5. Presentes: Lidia, Óscar, Pepa. Facilitadora: Eva.\n\nLidia dijo que no.\n",
        "Eva, 5 of -",
      ],
      ["Sesion 5. Presentes: Lidia, Óscar, Pepa. Facilitadora: yo.\n\nLidia dijo que no.\n", ", 5 of -"],
    ] as const) {
      const { turns, header } = recordingOf(text);
      const { workers, session } = header;
      assert.deepEqual(
        turns.filter((turn) => /[45]/.test(turn.text)),
        [],
        text,
      );
      const { number = "-", of = "-" } = session ?? {};
      assert.equal(`${workers.map(({ name }) => name).join("+")}, ${number} of ${of}`, expected, text);
    }
  });

  it("say when and who leads in a sentence, too", () => {
    const { fields } = recordingOf(
      "Fecha: mayo. Presentes: Ana, Eva, Luz. Facilitadora: yo.\n\nEva dijo que no.\n",
    ).header;
    assert.deepEqual(
      fields.map(({ key }) => key.text),
      ["date", "members", "worker"],
    );
  });

  it("stand behind a byte-order mark, too", () => {
    const { header, turns } = recordingOf("\ufeff---\nworker: Sam\nmembers: [Ann]\n---\n\nAnn: Hi.\n");
    assert.deepEqual(
      [header.workers, header.members].map(([first]) => first?.name),
      ["Sam", "Ann"],
    );
    assert.equal(turns.length, 1);
  });

  it("are said to be wrong once", () => {
    const { problems } = recordingOf("---\nworker: { a: 1 }\nmembers: [Ann]\n---\n\nAnn: hi\n");
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["invalid-front-matter"],
    );
  });

  it("give every name its own place", () => {
    const { header } = recordingOf("Members present: 3 (Ann, Ben (new), Mrs. Chen)\n\nAnn: hi\n");
    for (const { name, span } of header.members) assert.equal(span.block.text.slice(span.start, span.end), name);
  });
});

describe("a header in a table", () => {
  for (const [what, text, expected] of [
    [
      "labels and values, with an empty heading",
      "| | |\n|---|---|\n| Group | Lunch bunch |\n| Members | Jaden, Theo, Big C |\n| Absent | Wyatt (flu) |\n| Worker | Sam |\n\nTheo said no.\n",
      "Jaden, Theo, Big C | Sam | Wyatt |  | theo/member",
    ],
    [
      "the first line as heading, in Spanish",
      "| Programa | Taller |\n|---|---|\n| Sesión | 6 de 10 |\n| Asisten | C., J., don Nano |\n| No asiste | R. (turno de noche) |\n\nJ. dijo que no.\n",
      "C, J, don Nano |  | R |  | j/member",
    ],
    [
      "twice two columns, marks and colons, a title above and lines below",
      "# Process recording\n\n| **Date:** | May | **Session:** | 3 |\n|---|---|---|---|\n| **Group:** | Widows | **Leader:** | Sam |\n\nMembers present: Ann, Ben, Cy\n\nAnn: hi\nBen: hi\n",
      "Ann, Ben, Cy | Sam |  |  | ann/member, ben/member",
    ],
    [
      "a table of dialogue is none, whatever its rows begin with",
      "| Speaker | Dialogue |\n|---|---|\n| Group | Members |\n| Worker | Date |\n",
      " |  |  |  | group/collective, worker/worker",
    ],
    [
      "neither is any other table",
      "| Week | Topic |\n|---|---|\n| 1 | Trust |\n| 2 | Loss |\n\n**Ann:** hi\n**Ben:** hi\n",
      " |  |  |  | ann/member, ben/member",
    ],
  ] as const)
    it(what, () => {
      assert.equal(people(text), expected);
    });

  it("stands where it stands", () => {
    const { header } = recordingOf("| Members | Ann, Ben |\n|---|---|\n| **Group:** | Widows |\n\nAnn: hi\n");
    assert.equal(header.form, "plain");
    for (const { name, span } of header.members) assert.equal(span.block.text.slice(span.start, span.end), name);
    for (const { key } of header.fields)
      assert.equal(key.span.block.text.slice(key.span.start, key.span.end), key.text);
  });

  it("has labels of some words: a cell that never ends costs no more than its letters", () => {
    const cell = `Group${": ".repeat(200_000)}x`;
    const began = process.cpuUsage().user;
    assert.equal(
      recordingOf(`| ${cell} | Widows |\n|---|---|\n| Members | Ann, Ben |\n\nAnn: hi\n`).header.form,
      "none",
    );
    assert.ok(process.cpuUsage().user - began < 5_000_000);
  });
});

describe("the number of a session", () => {
  for (const [written, number] of [
    ["second", 2],
    ["the third of ten", 3],
    ["la cuarta", 4],
    ["Séptima", 7],
    ["5 of 12", 5],
  ] as const)
    it(written, () => {
      const { header, problems } = recordingOf(`Group: A\nSession: ${written}\nMembers: Ann, Ben\n\nAnn: Hi.\n`);
      assert.deepEqual([header.session?.number, problems.map(({ code }) => code)], [number, []]);
    });

  it("is asked for where no word is one", () => {
    const { header, problems } = recordingOf("Group: A\nSession: the long one\nMembers: Ann, Ben\n\nAnn: Hi.\n");
    assert.equal(header.session, undefined);
    assert.equal(recordingOf("Group: A\nSession: nine of twelve\nMembers: Ann, Ben\n").header.session?.of, 12);
    assert.deepEqual(
      problems.map(({ code }) => code),
      ["invalid-front-matter"],
    );
  });
});
