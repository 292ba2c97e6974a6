/** To whom something is said where no arrow says so. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

const header = "---\nworker: Sam\nmembers: [Ruth, Denise, Al, Yuki]\n---\n\n";
const spanish = "---\nworker: Lucía\nmembers: [Rosa, Pilar, Elba, Inés]\nlanguage: es\n---\n\n";

/** Who says it to whom. */
const toWhom = (text: string): string =>
  recordingOf(text)
    .turns.map(({ speaker, addressees }) => `${speaker.id} → ${addressees.map(({ id }) => id).join("+")}`)
    .join(", ");

describe("to whom a story says that something is said", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["I told the group that it was late.", "sam → group"],
    ["Ruth said that she was tired. I told them that it was late.", "ruth → , sam → group"],
    ["Ruth said that she was tired. Al told me that he was, too.", "ruth → , al → sam"],
    ["Ruth said that she was tired. “So am I,” Al told everyone.", "ruth → , al → group"],
    ["Ruth said that she was tired. “So am I,” Al told Yuki.", "ruth → , al → yuki"],
    ["I said that the purpose was to talk.", "sam → group"],
    ["Ruth said that she was tired. I asked if someone would like to begin.", "ruth → , sam → group"],
    ["Ruth said that she was tired. I said that they had come far today.", "ruth → , sam → group"],
    [
      "Ruth said that she was tired. Al said that he was, too. He added that it was late.",
      "ruth → , al → ruth, al → ruth",
    ],
    ["Ruth said that she was tired. I announced that the sheet was by the door.", "ruth → , sam → group"],
    [
      "Ruth said that she was tired. They all asked if she slept. Ruth said not much.",
      "ruth → , several → ruth, ruth → group",
    ],
    [
      "I asked each of them for one thing that they would take home. Ruth said the walk. Al said the soup. Denise said her dog.",
      "sam → group, ruth → sam, al → sam, denise → sam",
    ],
  ];
  for (const [story, expected] of cases)
    it(story, () => {
      assert.equal(toWhom(header + story), expected);
    });

  it("by a Spanish pronoun before the verb", () => {
    const story =
      "Les dije que íbamos a hablar del taller. Rosa dijo que estaba cansada. Pilar me preguntó si podía salir. Les pregunté cómo seguían. “Nos vemos”, les dije.";
    assert.equal(toWhom(spanish + story), "lucía → group, rosa → lucía, pilar → lucía, lucía → group, lucía → group");
  });
});

describe("who is called", () => {
  const cases: readonly (readonly [string, string])[] = [
    ["**Ruth:** Hm.\n\n**Al:** Will that be weird for you guys?", "ruth → , al → group"],
    ["**Ruth:** Hm.\n\n**Al:** Denise come on, let her talk.", "ruth → , al → denise"],
    ["**Ruth:** Hm.\n\n**Al:** I am so sorry Denise, I had no time.", "ruth → , al → denise"],
    ["**Ruth:** Hm.\n\n**Sam:** I want to check in with Yuki, because it went fast.", "ruth → , sam → yuki"],
    ["**Ruth:** Hm.\n\n**Sam:** I want to go back to what Yuki said.", "ruth → , sam → ruth"],
    ["**Ruth:** Hm.\n\n**Several:** Al!", "ruth → , several → al"],
    [
      "**Sam:** Let's go around. What did you do?\n\n**Ruth:** I cooked.\n\n**Al:** You cooked?\n\n**Denise:** I slept, does that count?\n\n**Yuki:** I read.",
      "sam → group, ruth → sam, al → ruth, denise → sam, yuki → sam",
    ],
  ];
  for (const [talk, expected] of cases)
    it(talk.replaceAll("\n\n", " "), () => {
      assert.equal(toWhom(header + talk), expected);
    });

  it("with a title that the roster has not", () => {
    assert.equal(
      toWhom(`${spanish}**Rosa:** Hm.\n\n**Lucía:** ¿A quién se lo dijo, señora Elba?`),
      "rosa → , lucía → elba",
    );
  });

  it("is the only member, where there is no other", () => {
    const interview = "---\nworker: Sam\nmembers: [Ruth]\n---\n\n**Sam:** Is there anyone who helps?\n\n**Ruth:** No.";
    assert.equal(toWhom(interview), "sam → ruth, ruth → sam");
  });
});
