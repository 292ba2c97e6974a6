/** How a worker asks whether everybody is safe, or says what happens next; and what only sounds like it. */
import assert from "node:assert/strict";
import { isSafetyResponse } from "../../core/src/language/risk.ts";

const asking = [
  "Have you thought about ending your life?",
  "Do you ever think of not being here?",
  "Do you mean you don't want to be alive?",
  "Do you think about dying?",
  "Has he hit you before?",
  "How often does he push you?",
  "Are you afraid of him?",
  "Are there weapons in the house?",
  "Was anybody hurt?",
  "Are you okay to go home?",
  "Where are you going to sleep tonight?",
  "Do you have a plan?",
  "Did you go to the hospital?",
  "¿Has pensado en no seguir viviendo?",
  "¿Tienes miedo de él?",
  "¿Le pega a los niños?",
  "¿Tienes algún plan?",
  "¿Dónde vas a dormir esta noche?",
];

const others = [
  "How long have you been coming here?",
  "What are you cooking tonight?",
  "Which hospital does your sister work at?",
  "Give me the list, please.",
  "Do you have access to the form?",
  "We have a plan to go bowling.",
  "Did you make a plan for the weekend?",
  "How often does she visit?",
  "Stay safe on the ice!",
  "Is everybody okay?",
  "¿Qué cenáis esta noche?",
  "¿En qué hospital trabaja tu hermana?",
  "Os cuento un plan para el jueves.",
];

describe("A question about safety", () => {
  for (const words of asking)
    it(`is asked: ${words}`, () => {
      assert.ok(isSafetyResponse(words));
    });
  for (const words of others)
    it(`is not asked: ${words}`, () => {
      assert.ok(!isSafetyResponse(words));
    });
});
