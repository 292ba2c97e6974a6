/** Everybody whom recordings name, what they could be called, and where their names stand. */
import assert from "node:assert/strict";
import { areOneGroup, findingNames, namedIn, renaming } from "#core";
import { recordingOf, vocabulary } from "../support/read.ts";

const session = (more: string, group = "Tuesday parents"): string =>
  `---\nrecording: group\ngroup: ${group}\nworker: Sam\nmembers: [Angela Gonzalez, Tina]\n---\n\n${more}`;

describe("pseudonyms", () => {
  it("are proposed for names that may be real, over all sessions; the others stay until somebody says otherwise", () => {
    const first = recordingOf(session("Tina: I told Denise.\nAngela Gonzalez: Me too.\nTina: Yes.\n"));
    const second = recordingOf(session("Tina: Denise and Mr. Okonkwo came.\n"));
    const people = namedIn([first, second], vocabulary);
    const proposed = new Map(people.map(({ name, proposed: to }) => [name, to]));
    assert.equal(proposed.get("Tina"), "Tina");
    assert.equal(proposed.get("Sam"), "Sam");
    assert.equal(people.find(({ name }) => name === "Tina")?.turns, 3);
    for (const name of ["Angela Gonzalez", "Denise", "Okonkwo"]) {
      const to = proposed.get(name);
      assert.ok(to !== undefined && to !== name, `${name}: ${to ?? "–"} of ${[...proposed.keys()].join()}`);
    }
    const invented = people.map(({ proposed: to }) => to);
    assert.equal(new Set(invented).size, invented.length, "nobody gets a name that another has");
  });

  it("are nobody's name in the room, and begin with another letter", () => {
    const room = "---\nrecording: group\nworker: Robin\nmembers: [Alex Noa, Ariel, Kim, Jules]\n---\n\n";
    const recording = recordingOf(`${room}Kim: I told Rebecca and Quentin, at 555-867-5309.\nJules: Denise came.\n`);
    const proposed = new Map(namedIn([recording], vocabulary).map(({ name, proposed: to }) => [name, to]));
    const wanted = [
      ["Alex Noa", "Remy"],
      ["Rebecca", "Sasha"],
      ["Denise", "Quinn"],
      ["Quentin", "Andy"],
    ] as const;
    assert.deepEqual([...proposed].filter(([name, to]) => name !== to).sort(), [...wanted].sort());
  });

  it("tell sessions of one group by its name", () => {
    const [one, other] = [recordingOf(session("")), recordingOf(session("", "tuesday  parents"))];
    assert.ok(areOneGroup(one, other));
    assert.ok(!areOneGroup(one, recordingOf(session("", "Wednesday"))));
    assert.ok(!areOneGroup(recordingOf("---\nrecording: group\n---\n"), recordingOf("---\nrecording: group\n---\n")));
  });

  it("are put where the names stand, in header, labels, words and the heads of comments", () => {
    const text = session(
      "**Angela Gonzalez → Tina:** Ms. Gonzalez is what they call me.\n> Supervisor (KL, to Angela Gonzalez “Ms. Gonzalez is”): Hm. ANGELA?\n",
    );
    const names = new Map([["Angela Gonzalez", "Robin"]]);
    const places = findingNames(names)(text);
    assert.deepEqual(
      places.map(({ start, end }) => text.slice(start, end)),
      ["Angela Gonzalez", "Angela Gonzalez", "Gonzalez", "Angela Gonzalez", "Gonzalez", "ANGELA"],
    );
    assert.doesNotMatch(renaming(names)(text), /angela|gonzalez/i);
  });
});
