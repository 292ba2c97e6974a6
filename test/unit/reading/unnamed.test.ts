/** What those are called in the recording whom it does not name: words of its language, which stand in hovers and the report. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/features.ts";

const names = (text: string): readonly string[] => recordingOf(text).turns.map(({ speaker }) => speaker.name);

describe("voices without a name", () => {
  it("are called so in Spanish in a Spanish story", () => {
    const story =
      "Tina dijo que tenía miedo. Yo dije: «Cuéntanos». Varias dijeron que sí. Alguien preguntó: «¿Y ahora?»";
    assert.deepEqual(names(`---\nrecording: group\n---\n\n${story}\n`), ["Tina", "Yo", "Varias personas", "Alguien"]);
    const told = "Tina said she was afraid. I said, “Tell us.” Several said yes. Somebody asked, “And now?”";
    assert.deepEqual(names(`---\nrecording: group\n---\n\n${told}\n`), ["Tina", "I", "Several", "Unknown"]);
  });

  it("are called so where several share a Spanish label", () => {
    const session = (label: string): string => `---\nworker: Sam\nmembers: [Tina, Ana]\n---\n\n**${label}:** Sí.\n`;
    assert.deepEqual(names(session("Tina y Ana")), ["Varias personas"]);
    assert.deepEqual(names(session("Tina and Ana")), ["Several"]);
    assert.deepEqual(names(session("Tina/Ana").replace("worker", "language: es\nworker")), ["Varias personas"]);
  });
});
