/** The report's page for recordings of people who mean no good, and for more of everything than fits. */
import assert from "node:assert/strict";
import { createSpeech, read, reportFindings, reportOf, showReport } from "#core";
import { reportPage } from "#views";
import { type DefaultTreeAdapterTypes as Tree, parse } from "parse5";
import { timelineScale } from "../../../views/src/charts/timeline.ts";
import { recordingOf, vocabulary } from "../../support/read.ts";

const speech = createSpeech("en");

function pageOf(text: string): string {
  return reportPage(reportOf(recordingOf(text), vocabulary), speech, "en");
}

/** Every element of a page with its attributes. */
function* elements(
  nodes: readonly Tree.ChildNode[],
): Iterable<{ readonly name: string; readonly attributes: readonly [string, string][] }> {
  for (const node of nodes) {
    if ("attrs" in node)
      yield { name: node.tagName, attributes: node.attrs.map(({ name, value }) => [name, value] as [string, string]) };
    if ("childNodes" in node) yield* elements(node.childNodes);
  }
}

const evil = "<script>alert(1)</script>";
const hostile = `---
group: "${evil}"
worker: Sam
members: ['<img src=x onerror=alert(1)>', '"><svg onload=alert(1)>', "[a](javascript:alert(1))", Tina]
---
## </title></style><script>alert(2)</script>

## Middle ${evil}

**Tina:** ${evil} #taboo
> Supervisor (KL): <a href="javascript:alert(3)">?</a>

${"**Sam:** Hm.\n\n**Tina:** Hm.\n\n".repeat(12)}
## Reflection

Words.
`;

describe("the report's page", () => {
  it("takes nothing of a recording for markup", () => {
    const allowed = new Set(
      "html head meta title style body main h1 h2 p section ul li div details summary table caption thead tbody tr th td dl dt dd svg desc g path line circle rect text".split(
        " ",
      ),
    );
    for (const { name, attributes } of elements(parse(pageOf(hostile)).childNodes)) {
      assert.ok(allowed.has(name), name);
      for (const [attribute, value] of attributes) {
        assert.doesNotMatch(attribute, /^on|href|src$/, attribute);
        if (attribute !== "data-person") assert.doesNotMatch(value, /javascript:|alert/, attribute);
      }
    }
  });

  it("has the turns of its lanes as text, ten in a row, however many there are", () => {
    const short = pageOf(
      "---\nworker: Sam\nmembers: [Tina, דנה]\n---\n**Sam:** How are you?\n\n**דנה:** Fine.\n\n**Sam:** And you?\n",
    );
    assert.match(short, /<caption>Who speaks, ten turns a row, with how many words<\/caption>/);
    assert.match(short, /<th scope="row">1–3<\/th><td>Sam 3 · \u2068דנה\u2069 1 · Sam 2<\/td>/);
    const long = pageOf(
      `---\nworker: Sam\nmembers: [Tina]\n---\n${"**Sam:** Hm.\n\n**Tina:** Hm yes.\n\n".repeat(1000)}`,
    );
    assert.match(long, /<th scope="row">1991–2000<\/th><td>(?:Sam 1 · Tina 2(?: · )?){5}<\/td>/);
  });

  it("tells a supervisor's tag from the student's by its shape, and what is meant tentatively by its filling", () => {
    const page = pageOf(
      "**Maria:** I hid it. #taboo #?same-boat\n> Supervisor: So? #mutual-support #?mutual-demand\n\n**Tina:** Yes.\n",
    );
    const marks = Array.from(
      page.matchAll(/<path class="mark tag ([a-z ]+)" d="([^"]+)"[^>]*><title>([^<]+)/g),
      ([, kind, d, title]) => ({ kind, d, title }),
    );
    assert.deepEqual(
      marks.map(({ kind, title }) => [kind, title]),
      [
        ["student", "#taboo (student)"],
        ["student tentative", "#?same-boat (student)"],
        ["supervisor", "#mutual-support (supervisor)"],
        ["supervisor tentative", "#?mutual-demand (supervisor)"],
      ],
    );
    assert.deepEqual(
      [marks[0]?.d === marks[1]?.d, marks[2]?.d === marks[3]?.d, marks[0]?.d === marks[2]?.d],
      [true, true, false],
    );
    // Each has a place of its own.
    const places = Array.from(page.matchAll(/<path class="mark tag [^>]*transform="([^"]+)"/g), ([, at]) => at);
    assert.equal(new Set(places).size, 4);
    assert.match(page, /\.mark\.tentative \{ fill: none;/);
    assert.doesNotMatch(page, /\.mark\.supervisor[^}]*fill: none/);
    assert.match(page, /Tags: ◆ student, ■ supervisor; ◇ □ with a question mark/);
  });

  it("shows hostile names as what they are", () => {
    const page = pageOf(hostile);
    assert.ok(page.includes("&lt;img src=x onerror=alert"));
    assert.doesNotMatch(page, /<script|<img/);
  });

  it("draws no more than it says, of three thousand speakers and of a roster of as many", function () {
    this.timeout(60_000);
    const names = Array.from({ length: 3000 }, (_, at) => `N${at}x`);
    const talk = names.map((name) => `**${name}:** hello there\n`).join("\n");
    for (const header of ["---\nworker: Sam\n---\n", `---\nworker: Sam\nmembers: [${names.join(", ")}]\n---\n`]) {
      const page = pageOf(header + talk);
      assert.ok(page.length < 500_000, String(page.length));
      assert.equal((page.match(/<circle/g) ?? []).length, 24);
      assert.match(page, /more people are not drawn\./);
      assert.match(page, /2901 more rows are not shown here\.|2900 more rows are not shown here\./);
    }
  });

  it("grows with the recording, and stays quick", () => {
    const talk = (turns: number): string =>
      "---\nworker: Sam\nmembers: [Ana, Bea, Cy]\n---\n" +
      Array.from(
        { length: turns },
        (_, at) => `**${["Sam", "Ana", "Bea", "Cy"][(at * 7) % 4] ?? ""}:** one two #taboo\n`,
      ).join("\n");
    const [small, large] = [pageOf(talk(500)).length, pageOf(talk(5000)).length];
    assert.ok(large < 10 * small, `${small} ${large}`);
  });

  it("has words for a file without a turn", () => {
    const page = pageOf("---\nrecording: group\n---\n");
    assert.match(page, /There are no turns yet\./);
    assert.doesNotMatch(page, /<svg|NaN|undefined/);
  });

  it("draws numbers only", () => {
    for (const text of [hostile, "**Ana:** Hi.\n", "**Ana:** *(nods)*\n\n**Group:** *(laughs)*\n"])
      assert.doesNotMatch(pageOf(text), /NaN|Infinity|undefined/);
  });

  it("tells worker, members, silent members and inferred addressees apart by more than colour", () => {
    const page = pageOf(
      "---\nworker: Sam\nmembers: [Ana, Bea, Cy]\nseating: [Cy, Sam, Ana, Bea]\n---\n**Sam → Ana:** Hello.\n\n**Ana:** Hello.\n\n**Bea → Ana:** You, too.\n",
    );
    const people = Array.from(
      page.matchAll(/<g class="person ([^"]*)" data-person="(\w+)"><title>\w+<\/title><(\w+)/g),
    );
    // The circle is as they sat.
    assert.deepEqual(
      people.slice(0, 4).map(([, role, id, shape]) => [id, role, shape]),
      [
        ["cy", "member silent", "circle"],
        ["sam", "worker", "rect"],
        ["ana", "member", "circle"],
        ["bea", "member", "circle"],
      ],
    );
    // Only Ana's answer is inferred, from who spoke before.
    assert.deepEqual(
      Array.from(page.matchAll(/class="arrow ([^"]*)" data-at="(\d+)"/g), ([, look, at]) => [at, look]).sort(),
      [
        ["0", "worker"],
        ["1", "member inferred"],
        ["2", "member"],
      ],
    );
  });

  it("speaks of two workers together, and of each in the table", () => {
    const talk = "**Sam:** one\n\n**Ana:** one\n\n**Ade:** one\n\n**Bea:** one\n\n".repeat(5);
    const page = pageOf(`---\nworkers: [Sam, Ade]\nmembers: [Ana, Bea]\n---\n${talk}`);
    // Ten of twenty turns and words.
    assert.match(page, /The workers together have 50 % of the turns and 50 % of the words\./);
    assert.match(page, /<th scope="row">Ade<\/th><td>worker<\/td><td class="number">5</);
  });

  it("says in words what is drawn: silences, the course of the worker's share, and as many tags and arrows", () => {
    const talk = (at: number): string =>
      `**${["Sam", "Ana", "Bea", "Cy"][at % 4] ?? ""}:** ${at < 80 && at % 4 === 0 ? "one two three four" : "one"} #taboo\n`;
    const text = `---\nworker: Sam\nmembers: [Ana, Bea, Cy]\n---\n[silence]\n\n${Array.from({ length: 160 }, (_, at) => talk(at)).join("\n")}\n[silence, 20 s]\n`;
    const { sections } = showReport(reportOf(recordingOf(text), vocabulary), speech);
    const tables = new Map(sections.flatMap((section) => section.tables.map((table) => [table.id, table])));
    const textsOf = (id: string) => tables.get(id)?.rows.map((row) => row.map((cell) => cell.text));
    assert.deepEqual(textsOf("silences"), [
      ["at the beginning", "–"],
      ["160", "20"],
    ]);
    assert.equal(tables.get("marks")?.rows.length, 160);
    // Eight words of fourteen around each turn of the first half, two of eight in the second.
    assert.deepEqual(
      sections
        .find(({ id }) => id === "facilitation")
        ?.sentences.slice(1)
        .map((each) => each.text),
      ["The worker has most of the words around turn 1: 57 %.", "The worker has fewest of them around turn 160: 25 %."],
    );
  });

  it("names what rules ask about turns, and no matter of form", () => {
    const findings = [
      { rule: "a", kind: "practice", severity: "hint", message: { text: "Why {n}?", args: { n: 2 } }, turns: [3, 5] },
      { rule: "b", kind: "form", severity: "hint", message: { text: "Maria", args: {} }, turns: [3, 5] },
      { rule: "c", kind: "practice", severity: "hint", message: { text: "All", args: {} } },
    ] as unknown as Parameters<typeof reportFindings>[0];
    assert.deepEqual(reportFindings(findings, speech), [{ turn: 3, rule: "a", severity: "hint", message: "Why 2?" }]);
  });

  it("finds the turn under the mouse", () => {
    const report = reportOf(
      read("**Ana:** one\n\n**Bea:** one two three four\n\n**Ana:** *(nods)*\n", vocabulary),
      vocabulary,
    );
    const { of, at } = timelineScale(report, 800);
    for (const turn of [0, 1, 2]) {
      const [left, right] = of(turn);
      assert.ok(left < right);
      assert.equal(at((left + right) / 2), turn);
    }
    assert.equal(at(-50), 0);
    assert.equal(at(5000), 2);
  });

  it("has the sections of a stretch with the figures of that stretch", () => {
    const report = reportOf(recordingOf(hostile), vocabulary);
    assert.equal(report.timeline.words.length, 25);
    assert.match(showReport(report, speech).scope, /^The figures are of the whole recording\./);
  });
});
