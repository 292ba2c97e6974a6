/** Verbs from their citation forms. */
import assert from "node:assert/strict";
import { englishForms, spanishForms } from "../../../core/src/language/forms.ts";

/** finite | first | gerund | infinitive | participle */
const forms = ({ finite, first, gerund, infinitive, participle }: ReturnType<typeof englishForms>): string =>
  [finite, first, gerund, infinitive, participle].map((list) => list.join(", ")).join(" | ");

describe("verb forms", () => {
  for (const [citation, expected] of [
    ["explain", "explained, explains | explain | explaining | explain | "],
    ["state", "stated, states | state | stating | state | "],
    ["reply", "replied, replies | reply | replying | reply | "],
    ["agree", "agreed, agrees | agree | agreeing | agree | "],
    ["say/said", "said, says | say | saying | say | "],
    ["admit/admitted", "admitted, admits | admit | admitting | admit | "],
    ["bring/brought up", "brought up, brings up | bring up | bringing up | bring up | "],
    ["go/went on", "went on, goes on | go on | going on | go on | "],
    ["express", "expressed, expresses | express | expressing | express | "],
    ["= was like, is like", "was like, is like |  |  |  | "],
  ] as const)
    it(`of ${citation}`, () => {
      assert.equal(forms(englishForms(citation)), expected);
    });

  for (const [citation, expected] of [
    ["comentar", "comentó, comentaron, comenta, comentan | comenté, comento | comentando | comentar | comentado"],
    ["explicar", "explicó, explicaron, explica, explican | expliqué, explico | explicando | explicar | explicado"],
    ["agregar", "agregó, agregaron, agrega, agregan | agregué, agrego | agregando | agregar | agregado"],
    ["contar cuent", "contó, contaron, cuenta, cuentan | conté, cuento | contando | contar | contado"],
    [
      "responder",
      "respondió, respondieron, responde, responden | respondí, respondo | respondiendo | responder | respondido",
    ],
    ["pedir pid pid", "pidió, pidieron, pide, piden | pedí, pido | pidiendo | pedir | pedido"],
    [
      "quejarse, de",
      "se quejó de, se quejaron de, se queja de, se quejan de, se ha quejado de, se han quejado de | me quejé de, me quejo de, me he quejado de | quejándose de | quejarse de | ",
    ],
    ["= dijo, dice | dije, digo | diciendo | dicho | decir", "dijo, dice | dije, digo | diciendo | decir | dicho"],
  ] as const)
    it(`of ${citation}`, () => {
      assert.equal(forms(spanishForms(citation)), expected);
    });
});
