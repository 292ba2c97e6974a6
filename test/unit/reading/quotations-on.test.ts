/** A quotation that goes on in the next paragraph behind an opening mark, with none that closes it before. */
import assert from "node:assert/strict";
import { createDocument } from "#core";
import { layout } from "../../../core/src/export/layout.ts";
import { recordingOf, vocabulary } from "../../support/read.ts";
import { reads } from "../../support/stories.ts";
import { shown } from "../../support/turns.ts";

const en = "---\nworker: Sam\nmembers: [Tina, Maria, Ruth]\nlanguage: en\n---\n\n";
const es = "---\nworker: Lola\nmembers: [Rosa, Carmen]\nlanguage: es\n---\n\n";
const begun = "“I was a cook,” Tina said. “I made soup. Nobody asked.\n\n";

reads("a quotation over two paragraphs", en, [
  [`${begun}“Now I clean. That is all.”`, "tina: I was a cook, I made soup. Nobody asked. Now I clean. That is all."],
  [
    `${begun}“Now I clean.” Maria nodded. She said she knew.`,
    "tina: I was a cook, I made soup. Nobody asked. Now I clean.",
    "maria: *(nodded)*",
    "maria?: she knew",
  ],
  [
    `${begun}“Now I clean.\n\n“And that is all.”\n\n“Oh,” Maria said.`,
    "tina: I was a cook, I made soup. Nobody asked. Now I clean. And that is all.",
    "maria: Oh,",
  ],
  [`${begun}“And I clean,” Maria said.`, "tina: I was a cook, I made soup. Nobody asked.", "maria: And I clean,"],
  [`${begun}Maria said she knew.`, "tina: I was a cook, I made soup. Nobody asked.", "maria: she knew"],
  [
    '"I was a cook," Tina said. "I made soup. Nobody asked.\n\n"Now I clean."',
    "tina: I was a cook, I made soup. Nobody asked. Now I clean.",
  ],
  // A mark that was forgotten: nothing says that the words go on.
  [
    "Tina said, “I was late. Maria nodded.\n\n“I know,” she said.",
    "tina: I was late.",
    "maria: *(nodded)*",
    "maria?: I know,",
  ],
  ["“I was late,” Tina said. “I know.”\n\n“Oh.”", "tina: I was late, I know."],
]);

reads("una cita en dos párrafos", es, [
  [
    "“Yo era cocinera,” dijo Rosa. “Hacía sopa. Nadie preguntaba.\n\n“Ahora limpio.”",
    "rosa: Yo era cocinera, Hacía sopa. Nadie preguntaba. Ahora limpio.",
  ],
]);

describe("a quotation over two paragraphs", () => {
  it("is the same typed letter by letter, and taken away again", () => {
    const text = `${en}Tina asked why.\n\n${begun}“Now I clean. #empathy\n\n“Oh.” Maria said no.\n\n> Hm.\n\nRuth said yes.\n`;
    const kept = createDocument(en, vocabulary);
    const same = (now: string): void => {
      assert.deepEqual(kept.recording.turns.map(shown), recordingOf(now).turns.map(shown), now);
    };
    for (let end = en.length; end < text.length; end++) {
      kept.edit({ start: end, end, text: text.charAt(end) });
      same(text.slice(0, end + 1));
    }
    for (let at = en.length; at < text.length; at += 3) {
      const cut = text.slice(0, at) + text.slice(at + 1);
      kept.edit({ start: at, end: at + 1, text: "" });
      same(cut);
      kept.edit({ start: at, end: at, text: text.charAt(at) });
      same(text);
    }
  });

  it("loses no paragraph on the page", () => {
    const items = layout(recordingOf(`${en}${begun}“Now I clean.”\n`)).flatMap((part) => part.items);
    assert.deepEqual(
      items.map(({ kind }) => kind),
      ["told", "prose"],
    );
  });

  it("is one turn with the tags and remarks of both", () => {
    const [turn] = recordingOf(`${en}${begun}“Now I clean.” #empathy\n\n> Feelings: sad. #taboo\n`).turns;
    assert.deepEqual(
      turn?.tags.map(({ written }) => written),
      ["empathy", "taboo"],
    );
  });
});
