import assert from "node:assert/strict";
import { completion, type Completion, describeConcept, plainOf } from "#core";
import { at, context, header } from "../../support/features.ts";

function offered(marked: string, trigger?: string): readonly Completion[] {
  const { recording, offset } = at(marked);
  return completion(recording, offset, context, trigger);
}
const labels = (marked: string, trigger?: string): string[] => offered(marked, trigger).map(({ label }) => label);

/** The text after the first completion of this label has been taken. */
function taken(marked: string, label: string): string {
  const { text } = at(marked);
  const item = offered(marked).find((each) => each.label === label);
  assert.ok(item, `no ${label} in ${labels(marked).join(", ")}`);
  return text.slice(item.span.start === -1 ? 0 : 0, item.span.start) + item.text + text.slice(item.span.end);
}
const lastLine = (text: string): string => text.split("\n").at(-1) ?? "";

const session = `${header}## Beginning

**Sam → group:** Hello everyone.

**Maria:** Hello. #mutual-support

**Gloria:** Hi.

`;

describe("completion of tags", () => {
  it("finds what the letters begin, ids first", () => {
    const found = labels(`${session}**Tina:** Call me. #mut$0`);
    assert.deepEqual(found.slice(0, 2).sort(), ["#mutual-demand", "#mutual-support"]);
  });

  it("offers what is used here before what is not", () => {
    assert.equal(labels(`${session}**Tina:** Call me. #mut$0`)[0], "#mutual-support");
  });

  it("finds a concept by its other names", () => {
    const [first] = offered(`${session}**Tina:** I thought it was just me. #universality$0`);
    assert.equal(first?.label, "#same-boat");
    assert.equal(first.filter, "#universality");
    assert.equal(first.text, "#same-boat");
  });

  it("offers dynamics on a member's turn and skills on the worker's", () => {
    const group = (marked: string): string | undefined =>
      context.vocabulary.concept(labels(marked)[0]?.slice(1) ?? "")?.group;
    assert.equal(group(`${session}**Tina:** Me too. #$0`), "dynamic");
    assert.equal(group(`${session}**Sam:** Who else? #$0`), "skill");
  });

  it("replaces the whole tag, and keeps mark and prefix", () => {
    assert.equal(
      lastLine(taken(`${session}**Tina:** Hm. #?mut$0ual`, "#mutual-demand")),
      "**Tina:** Hm. #?mutual-demand",
    );
    assert.equal(
      lastLine(taken(`${session}**Tina:** Hm. #dynamic/mut$0`, "#mutual-demand")),
      "**Tina:** Hm. #dynamic/mutual-demand",
    );
  });

  it("says nothing where no tag is read: in comments, in code, in the target of a link", () => {
    for (const marked of [
      "<!-- #$0 -->",
      "<!--\n#$0\n-->",
      "**Tina:** Hm. <!-- #$0",
      "**Tina:** `a #$0`",
      "**Tina:** [so](#sam$0)",
    ])
      assert.deepEqual(labels(session + marked, "#"), [], marked);
    for (const marked of ["**Tina:** <!-- so --> #$0", "**Tina:** `a` #$0", "**Tina:** It's 5` #$0", "**Tina:** (#$0)"])
      assert.ok(labels(session + marked, "#").length > 0, marked);
  });

  it("says which concept each is, to be explained when somebody looks at it", () => {
    const [first] = offered(`${session}**Tina:** Hm. #mutual-d$0`);
    assert.equal(first?.concept, "mutual-demand");
    assert.match(describeConcept(context.vocabulary.concept("mutual-demand")!, context), /^\*\*Mutual demand\*\*/);
  });

  it("leaves headings and words alone", () => {
    assert.deepEqual(labels(`${session}#$0`, "#"), []);
    assert.deepEqual(labels(`${session}##$0`, "#"), []);
    assert.deepEqual(labels(`${session}**Tina:** issue foo#$0`, "#"), []);
  });
});

describe("completion of people", () => {
  it("offers at the beginning of a line who has not spoken longest first", () => {
    assert.deepEqual(labels(`${session}$0`), ["Tina", "Rosa", "Sam", "Maria", "Gloria"]);
    assert.equal(lastLine(taken(`${session}$0`, "Rosa")), "**Rosa:** ");
    assert.equal(lastLine(taken(`${session}**R$0`, "Rosa")), "**Rosa:** ");
    assert.equal(lastLine(taken(`${session}**R$0**`, "Rosa")), "**Rosa:** ");
  });

  it("offers after an arrow who spoke last, and the group", () => {
    for (const arrow of ["→ ", "-> ", "@"])
      assert.deepEqual(labels(`${session}**Tina ${arrow}$0`), ["Gloria", "Maria", "Sam", "Rosa", "group"], arrow);
    assert.equal(lastLine(taken(`${session}**Tina → $0`, "Maria")), "**Tina → Maria:** ");
    assert.equal(lastLine(taken(`${session}**Tina →$0`, "Maria")), "**Tina → Maria:** ");
    assert.equal(lastLine(taken(`${session}**Tina → Ma$0:** Yes.`, "Maria")), "**Tina → Maria:** Yes.");
    assert.ok(!labels(`${session}**Tina → Maria, $0`).includes("Maria"));
  });

  it("replaces all of a name in whose middle somebody writes", () => {
    assert.equal(lastLine(taken(`${session}**Tina → Ma$0ria:** Yes.`, "Rosa")), "**Tina → Rosa:** Yes.");
    assert.equal(lastLine(taken(`${session}Tina -> Ma$0ria: Yes.`, "Rosa")), "Tina -> Rosa: Yes.");
    assert.equal(lastLine(taken(`${session}**Tina → Ma$0ria**`, "Rosa")), "**Tina → Rosa:** ");
  });

  it("closes marks that are open, and no others", () => {
    assert.equal(lastLine(taken(`${session}**Tina** → $0`, "Maria")), "**Tina** → Maria");
  });

  it("knows lines with a bullet, a number or a time, and “to”", () => {
    assert.equal(lastLine(taken(`${session}- T$0`, "Tina")), "- **Tina:** ");
    assert.equal(lastLine(taken(`${session}12. $0`, "Tina")), "12. **Tina:** ");
    assert.equal(lastLine(taken(`${session}[00:14:05] **$0`, "Tina")), "[00:14:05] **Tina:** ");
    assert.equal(lastLine(taken(`${session}[00:14:05] Tina → $0`, "Maria")), "[00:14:05] Tina → Maria");
    assert.equal(lastLine(taken(`${session}**Tina to M$0`, "Maria")), "**Tina to Maria:** ");
    assert.equal(lastLine(taken(`${session}Tina (to $0`, "Maria")), "Tina (to Maria");
  });

  it("offers nobody in place of prose", () => {
    for (const marked of ["I think that$0", "Tina was late$0", "**I talked to $0", "We went to $0"])
      assert.deepEqual(labels(session + marked), [], marked);
    assert.deepEqual(labels(`${session}Tina to the shop, $0`, " "), []);
    assert.deepEqual(labels(`---\nmembers: [Ana Luz, Ana Paz]\n---\n\nAna L$0`), ["Ana Luz"]);
  });

  it("puts another name into a label that is there", () => {
    assert.equal(taken(`${session}**Ro$0sa → Tina:** No.`, "Maria"), `${session}**Maria → Tina:** No.`);
    assert.equal(taken(`${session}**M$0:** No.`, "Maria"), `${session}**Maria:** No.`);
    assert.equal(taken(`${session}- R$0: No.`, "Rosa"), `${session}- Rosa: No.`);
    assert.deepEqual(labels(`${session}He s$0aid: no.`), []);
  });

  it("offers speakers in the cell of a table that says who speaks", () => {
    const table = (row: string): string => `${session}| Who | What was said | Analysis |\n| --- | --- | --- |\n${row}`;
    assert.equal(lastLine(taken(table("| $0 |  |  |"), "Tina")), "| Tina |  |  |");
    assert.equal(lastLine(taken(table("|$0"), "Tina")), "| Tina");
    assert.equal(lastLine(taken(table("| Ma$0ria | Hi. |  |"), "Tina")), "| Tina | Hi. |  |");
    for (const row of ["| Tina | $0 | |", "| Tina | Hi. | $0 |", "| Tina | Hi. | T$0 |"])
      assert.deepEqual(labels(table(row)), [], row);
    const two = (row: string): string => `${session}| Dialogue | Analysis |\n| --- | --- |\n${row}`;
    assert.equal(lastLine(taken(two("| $0| |"), "Tina")), "| **Tina:** | |");
    assert.equal(lastLine(taken(two("| **Maria:** No.<br>T$0| |"), "Tina")), "| **Maria:** No.<br>**Tina:** | |");
    assert.deepEqual(labels(two("| **Maria:** No. | T$0 |")), []);
  });

  it("says nothing to a blank, a star or an address in prose", () => {
    assert.deepEqual(labels(`${session}I $0`, " "), []);
    assert.deepEqual(labels(`${session}*$0`, "*"), []);
    assert.deepEqual(labels(`${session}Write to somebody@$0`, "@"), []);
    assert.ok(labels(`${session}**$0`, "*").length > 0);
  });
});

describe("completion of remarks", () => {
  it("offers the kinds that the turn does not have yet", () => {
    const marked = `${session}**Tina:** No.\n> Feelings: tired\n> $0`;
    assert.deepEqual(labels(marked), ["> Analysis:", "> Skill:", "> Client:", "> Next time:", "> Supervisor:"]);
    assert.equal(lastLine(taken(marked, "> Skill:")), "> Skill: ");
  });

  it("offers them in the language of the dialogue", () => {
    assert.equal(labels(`---\nlanguage: es\n---\n**Ana:** No.\n>$0`)[0], "> Sentimientos:");
  });

  it("offers nothing where there is no turn", () => {
    assert.deepEqual(labels(`${header}\n> $0`), []);
  });
});

describe("completion of templates", () => {
  it("offers the next phase first where a line begins with a slash", () => {
    const found = offered(`${session}/$0`);
    assert.equal(found[0]?.label, "/Middle");
    assert.ok(found.some(({ label }) => label === "/Group recording"));
    assert.match(found[0].snippet ?? "", /\$\{1:/);
    assert.ok(!found[0].text.includes("${"));
  });

  it("puts the people of the recording into phases", () => {
    const body = offered(`${header}/$0`).find(({ label }) => label === "/Middle")?.text ?? "";
    assert.match(body, /\*\*Sam → group:\*\*/);
    assert.match(body, /\*\*Tina → Maria:\*\*/);
    assert.ok(!body.includes("Worker"));
    const alone = offered("---\nrecording: group\n---\n/$0").find(({ label }) => label === "/Middle")?.text ?? "";
    assert.match(alone, /\*\*Worker → group:\*\*/);
  });

  it("offers everybody in the roster at each place for a name", () => {
    const snippet = (roster: string): string =>
      offered(`---\nrecording: group\nworkers: [Sam, Ade]\nmembers: ${roster}\n---\n/$0`).find(
        ({ label }) => label === "/Middle",
      )?.snippet ?? "";
    assert.match(snippet("[Maria, Tina, Rosa]"), /\*\*\$\{1\|Sam,Ade\|\} → group/);
    assert.match(snippet("[Maria, Tina, Rosa]"), /\$\{3\|Maria,Tina,Rosa\|\}[^]*\$\{5\|Tina,Maria,Rosa\|\} → \$3:/);
    assert.match(snippet(`["Ng, Li", "A|B"]`), /\$\{3\|Ng\\, Li,A\\\|B\|\}/);
    assert.match(snippet("[Maria]"), /\$\{3:Maria\}[^]*\$\{5:Tina\}/);
  });

  it("leaves out what does not fit the kind of recording, and begins with its notation", () => {
    const individual = labels("---\nrecording: individual\n---\n/$0");
    assert.ok(individual.includes("/Individual recording, four columns"));
    assert.ok(!individual.includes("/Group recording"));
    assert.ok(!labels("---\nrecording: group\n---\n/$0").includes("/Individual recording, four columns"));
    assert.deepEqual(labels("---\nnotation: table\n---\n\n## Beginning\n\n/$0").slice(0, 2), [
      "/Middle, as a table",
      "/Middle",
    ]);
    const all = labels("---\nrecording: group\n---\n/$0");
    assert.ok(all.indexOf("/Ending") < all.indexOf("/Four questions to a case study"));
    assert.ok(all.indexOf("/Four questions to a case study") < all.indexOf("/Group recording"));
  });

  it("writes in the language of the recording", () => {
    assert.match(offered(`---\nlanguage: es\n---\n/$0`)[0]?.text ?? "", /^## (?!Beginning|Preparation)/);
  });

  it("leaves slashes inside a line alone", () => {
    assert.deepEqual(labels(`${session}**Tina:** and/$0`, "/"), []);
  });
});

describe("completion in the header", () => {
  it("offers the keys that are not there yet", () => {
    const found = labels("---\nrecording: group\n$0\n---\n");
    assert.ok(found.includes("members") && !found.includes("recording"));
  });

  it("offers keys while the header is being begun", () => {
    for (const marked of [
      "---\n$0",
      "---\nrec$0\n---\n",
      "---\r\nrec$0",
      "---\nrecording: group\nmem$0\n\n**Tina:** Hi.\n",
    ])
      assert.ok(labels(marked).includes("members"), marked);
    assert.equal(taken("---\nrec$0\n---\n", "recording"), "---\nrecording: \n---\n");
    for (const marked of ["---\n\nT$0\n", "**Tina:** Hi.\n\n---\nT$0\n", "---\nrecording: group\n---\nT$0"])
      assert.ok(!labels(marked).includes("members"), marked);
  });

  it("offers values of keys", () => {
    assert.deepEqual(labels("---\nphase: $0\n---\n"), ["preparation", "beginning", "middle", "ending"]);
    assert.ok(labels("---\nrules: { $0 }\n---\n").includes("silent-member"));
    assert.deepEqual(labels("---\nmembers: [Maria, Tina]\nabsent: [$0]\n---\n"), ["Maria", "Tina"]);
  });

  it("belongs to the text again below it", () => {
    assert.equal(labels(`${header}\n/$0`)[0], "/Preparation");
  });
});

describe("completion in the middle of what stands in the header", () => {
  const page = (line: string): string =>
    `---\nrecording: group\nworkers: [Sam, Ade]\n${line}\n---\n\n**Tina Ray:** Yes.\n`;
  const changed = (line: string, label: string): string => taken(page(line), label).split("\n")[3] ?? "";

  it("calls a key otherwise and leaves its value", () => {
    assert.equal(changed("mem$0: [Maria]", "members"), "members: [Maria]");
    assert.equal(changed("abs$0ent: [Maria]", "members"), "members: [Maria]");
  });

  it("replaces all of a value, and all words of a name", () => {
    assert.equal(changed("phase: mid$0dle", "ending"), "phase: ending");
    assert.equal(changed("seating: [Tina R$0]", "Tina Ray"), "seating: [Tina Ray]");
    assert.equal(changed("seating: [Sam, A$0de]", "Tina Ray"), "seating: [Sam, Tina Ray]");
  });

  it("offers people in lists of either form, and nobody twice", () => {
    assert.deepEqual(labels(page("members: [$0]")), ["Tina Ray"]);
    assert.deepEqual(labels(page("members:\n  - Maria\n  - $0")), ["Tina Ray"]);
    assert.deepEqual(labels(page("members: [Maria, Tina Ray]\nabsent:\n  - $0")).sort(), ["Maria", "Tina Ray"]);
    assert.deepEqual(labels(page("seating:\n  - Tina Ray\n  - $0")).sort(), ["Ade", "Sam"]);
    assert.deepEqual(labels(page("seating: [$0, Sam, Tina Ray]")), ["Ade"]);
  });

  it("says what a rule can be set to, and leaves a setting that stands there", () => {
    assert.equal(changed("rules: { silent$0: off }", "silent-member"), "rules: { silent-member: off }");
    assert.equal(changed("rules: { silent-member: $0 }", "off"), "rules: { silent-member: off }");
    assert.ok(labels(page("rules:\n  silent-member: $0")).includes("warning"));
    assert.deepEqual(labels(page("rules: { no-such-rule: $0 }")), []);
    // Nothing switches this one off.
    assert.ok(!labels(page("rules: { risk-disclosure: $0 }")).includes("off"));
  });

  it("says nothing in front of its marks", () => {
    assert.deepEqual(labels("$0---\nrecording: group\n---\n"), []);
    assert.deepEqual(labels("---\nrecording: group\n$0---\n"), []);
  });
});

describe("completion of whom a group serves", () => {
  const page = (line: string): string => `---\nrecording: group\n${line}\n---\n`;
  const result = (marked: string, label: string): string => taken(marked, label).split("\n")[2] ?? "";

  it("offers what the pack names, after the colon and in lists, without what is there", () => {
    assert.equal(labels(page("population: $0")).length, context.vocabulary.pack.populations?.length);
    assert.equal(result(page("population:$0"), "grief"), "population: grief");
    assert.equal(result(page("population: men$0"), "mental health"), "population: mental health");
    assert.equal(result(page("population: [grief, $0]"), "trauma"), "population: [grief, trauma]");
    assert.ok(!labels(page("population: [grief, $0]")).includes("grief"));
    assert.ok(labels(page("population: grief$0")).includes("grief"), "what is being written is still offered");
    assert.match(taken(page("population:\n  - grief\n  - tr$0"), "trauma"), /\n {2}- trauma\n/);
  });

  it("in the language of the recording", () => {
    assert.equal(result("---\nlanguage: es\npopulation: du$0\n---\n", "duelo"), "population: duelo");
  });

  it("is read as written, one or several, and never inferred", () => {
    const of = (line: string): string[] => at(page(`${line}$0`)).recording.header.population.map(({ text }) => text);
    assert.deepEqual(of("population: teens, mostly new here"), ["teens, mostly new here"]);
    assert.deepEqual(of("población: [duelo, trauma]"), ["duelo", "trauma"]);
    assert.deepEqual(of("purpose: parents in grief"), []);
    assert.deepEqual(of("population: { a: 1 }"), []);
    assert.equal(at(page("population: { a: 1 }$0")).recording.problems[0]?.code, "invalid-front-matter");
  });
});

describe("completion of rules", () => {
  it("offers their ids inside a suppression", () => {
    assert.ok(labels(`${session}<!-- recording-disable-next-turn $0`).includes("silent-member"));
    assert.ok(labels(`${session}<!-- recording-disable silent-member, work$0`).includes("worker-dominated-stretch"));
  });
});

describe("completion in the middle of a rule", () => {
  it("replaces all of it", () => {
    const marked = `${session}<!-- recording-disable silent$0-member: she passes -->`;
    assert.equal(lastLine(taken(marked, "hot-seat")), "<!-- recording-disable hot-seat: she passes -->");
  });
});

describe("a snippet for editors that know none", () => {
  it("keeps the words", () => {
    assert.equal(plainOf("**${1:Sam}:** ${2|a,b\\,c|} $1 \\$5 $0."), "**Sam:** a Sam $5 .");
  });
});

describe("completion", () => {
  it("answers at any place of any text", () => {
    for (const text of ["", "\n", "---\n", "---\nrules:\n  ", "| a | b |\n", "```\n#", "**A → **", "🙂 #"])
      for (let place = 0; place <= text.length; place++)
        assert.ok(Array.isArray(labels(`${text.slice(0, place)}$0${text.slice(place)}`)));
  });
});
