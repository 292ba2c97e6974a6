/** Stories in which the worker is told of like everybody else, where no header says that the file is a story. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header = "---\nworker: Sam\nmembers: [Maria, Tina, Rosa]\nlanguage: en\n---\n\n## Middle\n\n";
const cabecera = header.replace("language: en", "language: es");

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, string, ...string[]])[] = [
  [header, "“Let us begin,” Sam said.", "sam: Let us begin,"],
  [header, "“Let us begin,” said the worker.", "sam: Let us begin,"],
  [header, "“Who wants to begin?” this writer asked.", "sam: Who wants to begin?"],
  [header, "“You did well,” Sam told Tina.", "sam: You did well,"],
  [header, "“And you?” asked the facilitator. Rosa shrugged.", "sam: And you?", "rosa: *(shrugged)*"],
  [header, "“And you?” asked SW. Rosa said no.", "sam: And you?", "rosa: no"],
  [header, "“We can stay,” replied Sam, and Rosa nodded.", "sam: We can stay,", "rosa: *(nodded)*"],
  [header, "“We can stay,” replied Tina and Rosa said no.", "tina: We can stay,", "rosa: no"],
  [header, "“We can stay,” replied Tina and Rosa, laughing.", "several?: We can stay,"],
  [
    header,
    "“I can't,” Tina said. “Who could?” Tina looked up. Sam said, “You.”",
    "tina: I can't, Who could?",
    "tina: *(looked up)*",
    "sam: You.",
  ],
  [cabecera, "«Ya», contestó Tina, y Rosa asintió.", "tina: Ya", "rosa: *(asintió)*"],
  [cabecera.replace(/members.*\n/, ""), "«Ya», dijo la Sra. Peña.", "sra.-peña?: Ya"],
  [cabecera, "—¿Quién quiere empezar? —preguntó Sam.", "sam: ¿Quién quiere empezar?"],
  [cabecera, "«Vamos a empezar», dijo la trabajadora social.", "sam: Vamos a empezar"],
  [cabecera, "«¿Y tú?», insistió la facilitadora. Rosa dijo que no.", "sam: ¿Y tú?", "rosa: que no"],
  [cabecera, "«¿Y tú?», preguntó la TS. Rosa negó con la cabeza.", "sam: ¿Y tú?", "rosa: *(negó con la cabeza)*"],
];

describe("a story in the third person", () => {
  for (const [before, paragraph, ...expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(turnsOf(before, paragraph), expected);
    });
});
