/** A person is called otherwise: where, for sure or perhaps, and when that cannot be. */
import assert from "node:assert/strict";
import { renamable, rename } from "#core";
import { at, context } from "../../support/features.ts";

const { vocabulary } = context;

/** The text after everything that is sure, and the lines in which the rest stands. */
function renamed(marked: string, to: string): { readonly after: string; readonly asks: readonly string[] } {
  const { recording, offset, text } = at(marked);
  const found = renamable(recording, offset);
  assert.ok(found && "person" in found, "nobody can be renamed there");
  const places = rename(recording, found.person, to, vocabulary);
  assert.ok(!("text" in places), "text" in places ? places.text : "");
  const put = (sure: boolean): string =>
    places.reduceRight((all, place) => {
      return place.sure === sure ? all.slice(0, place.start) + place.to + all.slice(place.end) : all;
    }, text);
  const asks = put(false)
    .split(/\r\n|\n/)
    .filter((line, index) => line !== text.split(/\r\n|\n/)[index]);
  return { after: put(true), asks };
}

/** Why a name cannot become another one. */
function refusal(marked: string, to: string): string {
  const { recording, offset } = at(marked);
  const found = renamable(recording, offset);
  assert.ok(found, "nobody is named there");
  if ("text" in found) return found.text;
  const places = rename(recording, found.person, to, vocabulary);
  assert.ok("text" in places, `renamed to ${to}`);
  return places.text;
}

const session = (dialogue: string): string => `---
recording: group
worker: Sam
members: [Maria Lopez, Tina, "Hope", Ana Lopez]
new: [Tina]
seating: [Sam, Maria Lopez, Tina]
aliases: { M: Maria Lopez }
---

${dialogue}`;

describe("renaming a person", () => {
  it("takes the point of “M.” for a part of the name, and leaves a sentence its own", () => {
    const text = (roster: string, dialogue: string): string =>
      `---\nworker: Sam\nmembers: [${roster}, T.]\n---\n\n${dialogue}\n`;
    const initials = text("M.", "**M$0.:** Hello.\n**T. → M.:** Fine, M.\n**T.:** M., you too?");
    assert.equal(
      renamed(initials, "Rosa").after,
      text("Rosa", "**Rosa:** Hello.\n**T. → Rosa:** Fine, Rosa.\n**T.:** Rosa, you too?"),
    );
    assert.equal(renamed(initials, "R.").after, initials.replace("$0", "").replaceAll("M.", "R."));
  });

  it("keeps apart two people whom accents alone tell apart", () => {
    const text = (name: string): string =>
      `---\nworker: Sam\nmembers: [${name}, Tina]\n---\n\n**${name}:** Hola.\n**Maria Jose:** Hola.\n`;
    assert.equal(renamed(text("María José").replace("**María", "**Ma$0ría"), "Íñigo").after, text("Íñigo"));
  });

  it("finds labels between any marks of emphasis, and letters that are composed otherwise", () => {
    for (const form of ["NFC", "NFD"] as const) {
      const text = "---\nworker: Sam\nmembers: [Mar$0ía, Tina]\n---\n\n__María:__ hi\n\n__Tina → María:__ yes\n";
      const { after } = renamed(text.normalize(form), "Rosa");
      assert.equal(after, text.replace("$0", "").replaceAll("María", "Rosa"));
    }
  });

  it("takes initials along where no legend says whose they are", () => {
    const text =
      "---\nworker: Sam\nmembers: [Mar$0ia Lopez, Tina]\n---\n\nM: hi\nT: hm\nM: so\nT → ML: yes\nM.L.: no\n";
    const { after } = renamed(text, "Rosa Diaz");
    assert.equal(
      after,
      text
        .replace("$0", "")
        .replace("Maria Lopez", "Rosa Diaz")
        .replaceAll("M:", "R:")
        .replace("ML", "RD")
        .replace("M.L.", "RD"),
    );
    assert.match(refusal(text, "Tomas Diaz"), /would not be read/);
  });

  it("takes header, labels, arrows and whoever is called, and asks about the rest", () => {
    const { after, asks } = renamed(
      session(
        "**Tina → Sam:** Hm.\n\n**Sam → Ti$0na:** Tina, what happened?\n> Analysis: Tina's turn.\n\n**M:** TINA was there.\n> Supervisor (KL, to Tina “Hm”): Yes.\n",
      ),
      "Rosa",
    );
    assert.equal(
      after,
      session(
        "**Rosa → Sam:** Hm.\n\n**Sam → Rosa:** Rosa, what happened?\n> Analysis: Tina's turn.\n\n**M:** TINA was there.\n> Supervisor (KL, to Rosa “Hm”): Yes.\n",
      )
        .replaceAll("Tina]", "Rosa]")
        .replace(", Tina,", ", Rosa,"),
    );
    assert.deepEqual(asks, ["> Analysis: Rosa's turn.", "**M:** Rosa was there."]);
  });

  it("keeps letters of the legend, first names and last names, and leaves what two people share", () => {
    const { after, asks } = renamed(
      session("**M:** Hm.\n\n**Maria:** I am Ms. Lopez.\n\n**Sam:** Mar$0ia, and you?\n\n**Ana Lopez:** No.\n"),
      "Rosa Ruiz",
    );
    assert.equal(
      after,
      session("**M:** Hm.\n\n**Rosa:** I am Ms. Lopez.\n\n**Sam:** Rosa, and you?\n\n**Ana Lopez:** No.\n").replaceAll(
        "Maria Lopez",
        "Rosa Ruiz",
      ),
    );
    assert.deepEqual(asks, []);
  });

  it("does not take words for names, keeps line ends and quotes", () => {
    const { after, asks } = renamed(
      session("**Ho$0pe:** I hope so.\n\n**Tina:** They said Hope came.\n").replaceAll("\n", "\r\n"),
      "Grace",
    );
    assert.ok(after.includes('"Grace"') && after.includes("**Grace:** I hope so.\r\n"), after);
    assert.deepEqual(asks, ["**Tina:** They said Grace came."]);
  });

  it("works in tables and stories, and for people whom the header does not know", () => {
    const table = renamed(
      "---\nrecording: group\n---\n\n| Speaker | Dialogue |\n| --- | --- |\n| Ni$0na | Hi. |\n| NINA | Yes. |\n",
      "Ida",
    );
    assert.match(table.after, /\| Ida \| Hi\. \|\n\| Ida \| Yes\. \|/);
    const story = renamed(session("Tina said that it hurts. Ti$0na told Maria that she was tired.\n"), "Rosa");
    assert.match(story.after, /^Rosa said that it hurts\. Rosa told Maria/m);
  });

  it("lets a slip of the pen become the name that was meant", () => {
    const { after } = renamed(
      "---\nrecording: group\nmembers: [Gloria, Tina]\n---\n\n**Gloira$0:** Hm.\n\n**Gloria:** Yes.\n",
      "Gloria",
    );
    assert.match(after, /\*\*Gloria:\*\* Hm\./);
  });

  it("says why not", () => {
    const line = session("**Ti$0na:** Hm.\n\n**Maria:** Yes.\n");
    assert.equal(refusal(line, " 12 "), "A name needs a letter.");
    assert.equal(refusal(line, "sam"), "“{name}” is somebody else in this recording.");
    assert.equal(refusal(line, "M"), "“{name}” is somebody else in this recording.");
    for (const bad of [
      "Tina: no",
      "Group",
      "Worker",
      "A, B",
      "Reflection",
      "[x]",
      "a → b",
      "Ann → Lee",
      "Ann -> Lee",
      "Ann @Lee",
      "#x y",
    ])
      assert.match(refusal(line, bad), /^With “|somebody else/, bad);
    assert.match(refusal(session("**Gr$0oup:** Yes.\n"), "Tom"), /nobody in particular/);
    assert.match(refusal("---\nrecording: group\n---\n\n**W$0:** Hm.\n\n**Tina:** Yes.\n", "Tom"), /is the worker/);
  });

  it("finds nobody where nobody is named", () => {
    const { recording, offset } = at(session("**Tina:** Noth$0ing.\n"));
    assert.equal(renamable(recording, offset), undefined);
  });
});
