/** Headings without `#`, as they come from other programs. */
import assert from "node:assert/strict";
import { recordingOf } from "../../support/read.ts";

const header = "---\nmembers: [Ann, Ben, Cy]\nworker: Sam\n---\n\n";
const dialogue = "Ann: hi\n\nBen: hello\n";

/** The sections of a text, and what is said in it. */
function drawn(body: string): string {
  const { sections, turns } = recordingOf(`${header}${body}`);
  const parts = sections
    .filter(({ title }) => title !== "")
    .map(({ kind, phase, title }) => `${phase ?? kind} “${title}”`);
  return `${parts.join(", ")} | ${turns.map(({ speaker, text }) => `${speaker.id}: ${text}`).join(", ")}`;
}

describe("a heading without `#`", () => {
  for (const [what, body, expected] of [
    [
      "plain words of a phase and of reflection",
      `Beginning\n\n${dialogue}\nEvaluation\n\nAnn: took a risk. Ben: less of a bully than I thought.\n`,
      "beginning “Beginning”, reflection “Evaluation” | ann: hi, ben: hello",
    ],
    [
      "bold, with a number",
      `**3. Process**\n\n${dialogue}\n**4. Summary / Assessment**\n\nBen: less of a bully than I thought.\n`,
      "other “Process”, reflection “Summary / Assessment” | ann: hi, ben: hello",
    ],
    [
      "in capitals, with a colon, in Spanish",
      `1.- Antes de la sesión\n\nAnn dijo que no venía.\n\n2.- DIÁLOGO (lo que recuerdo)\n\n${dialogue}\nIMPRESIONES:\n\nAnn: se arriesgó.\n`,
      "preparation “Antes de la sesión”, other “DIÁLOGO (lo que recuerdo)”, reflection “IMPRESIONES” | ann: hi, ben: hello",
    ],
    [
      "in capitals right above the words",
      `${dialogue}\nTAREAS\nAnn: la olla. Ben: el pan.\n\nIMPRESIONES\nAnn: muy bien.\n`,
      "reflection “TAREAS”, reflection “IMPRESIONES” | ann: hi, ben: hello",
    ],
    [
      "a heading of the session ends reflection",
      `Impressions\n\nAnn: quiet today.\n\nDialogue\n\n${dialogue}`,
      "reflection “Impressions”, other “Dialogue” | ann: hi, ben: hello",
    ],
    [
      "the name of a column begins a remark, and ends nothing",
      `${dialogue}\nAnalysis:\n\nThey are close.\n\nCy: me too\n`,
      " | ann: hi, ben: hello, cy: me too",
    ],
    [
      "a sentence that names a supervisor or a feeling is none",
      `Ann said her supervisor was mean.\n\nWhat she felt was anger.\n\nI told Ben that I would ask my supervisor\n\nBen asked if the plan for next time was on\n\nCy: yes\n`,
      " | ann: her supervisor was mean, sam: that I would ask my supervisor, ben: if the plan for next time was on, cy: yes",
    ],
    [
      "what is to be asked in supervision is one",
      `${dialogue}\nQuestions for my supervisor\n\nAnn: does she trust me?\n`,
      "reflection “Questions for my supervisor” | ann: hi, ben: hello",
    ],
    [
      "words of somebody are none",
      `Ann:\n\nIn the beginning\n\nBen: The ending.\n\nCy: Summary\n`,
      " | ann: In the beginning, ben: The ending., cy: Summary",
    ],
    [
      "a line that touches others is none",
      `${dialogue}\nAnn: We said\nEvaluation\n\nCy: yes\n`,
      " | ann: hi, ben: hello, ann: We said Evaluation, cy: yes",
    ],
  ] as const)
    it(what, () => {
      assert.equal(drawn(body), expected);
    });
});
