/** Whose a quotation is in Spanish where no verb of saying stands beside it, and what nobody says. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const header =
  "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño, Sra. Peña]\nlanguage: es\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
// prettier-ignore
const cases: readonly (readonly [string, ...string[]])[] = [
  ["Toño se encogió de hombros. «Es lo que hay.»", "toño: *(se encogió de hombros)*", "toño?: Es lo que hay."],
  ["A Carmen se le quebró la voz. «No puedo otra vez.»", "carmen?: No puedo otra vez."],
  ["Silencio largo de Toño. «Nunca se lo dije.»", "toño?: Nunca se lo dije."],
  ["Silencio. Rosa, mirando al piso: «Mi hijo volvió a la casa.»", "rosa: Mi hijo volvió a la casa."],
  ["Nadie habló. Toño, rápido: «Yo no». Carmen, bajito: «Yo sí».", "toño: Yo no", "carmen: Yo sí"],
  ["Ronda de cierre. Rosa «cansada», Toño «bien», Carmen «paso».", "rosa: cansada", "toño: bien", "carmen: paso"],
  ["Una palabra cada uno: «cansada» (Rosa), «bien» (Toño).", "rosa: cansada", "toño: bien"],
  ["La palabra de Rosa fue «cansada», la de Toño «bien» y la mía «gracias».", "rosa: cansada", "toño: bien", "lola: gracias"],
  ["Un «amén» de Rosa.", "rosa: amén"],
  ["Un «amén» de Rosa y un «igual» de Toño.", "rosa: amén", "toño: igual"],
  ["De Toño, un seco «correcto».", "toño: correcto"],
  ["La respuesta de Rosa: «No».", "rosa: No"],
  ["La respuesta de Rosa fue «No, nunca». La de Toño, «A veces».", "rosa: No, nunca", "toño: A veces"],
  ["«Nunca» fue la respuesta de Rosa.", "rosa: Nunca"],
  ["Lo único que dijo Rosa fue «nunca».", "rosa: nunca"],
  ["Lo primero que soltó Toño fue «¿hay café?».", "toño: ¿hay café?"],
  ["Rosa cerró con un «ya veremos».", "rosa?: ya veremos"],
  ["Rosa respondió con un «no».", "rosa: no"],
  ["Rosa saludó con un «buenas tardes a todos».", "rosa?: buenas tardes a todos"],
  ["A Rosa se le escapó un «ay, mija».", "rosa: ay, mija"],
  ["Rosa soltó un «¡bravo!».", "rosa?: ¡bravo!"],
  ["Rosa estaba de acuerdo («en mi casa igual»).", "rosa?: en mi casa igual"],
  ["Le pregunté a Rosa cómo estaba. «Bien.»", "lola: cómo estaba", "rosa?: Bien."],
  ["Le pregunté a Rosa cómo estaba. «Bien», sin mirarme.", "lola: cómo estaba", "rosa?: Bien"],
  ["«¿Lo llamaste?», le preguntó Toño a Rosa. «No.» «¿Por qué no?» «Me dio miedo.»", "toño: ¿Lo llamaste?", "rosa?: No.", "toño?: ¿Por qué no?", "rosa?: Me dio miedo."],
  ["«Fui», dijo Rosa, y luego, más bajito, «y ya no estaba».", "rosa: Fui y ya no estaba"],
  ["«No», dijo Rosa. «Nunca.»", "rosa: No Nunca."],
  ["«Lo extraño.» Toño estaba llorando.", "toño?: Lo extraño."],
  ["«¡No!» Rosa golpeó la mesa. «¡No voy!»", "rosa: ¡No! ¡No voy!"],
  ["«Es puro dinero.» Esto de Toño.", "toño: Es puro dinero."],
  ["«Es puro dinero» (Toño).", "toño: Es puro dinero"],
  ["«Yo no», Toño, sin levantar la vista.", "toño: Yo no"],
  ["Rosa contó que su hermana le dijo «lárgate» y que se fue.", "rosa: que su hermana le dijo «lárgate» y que se fue"],
  ["Según Toño, «nadie te da un manual».", "toño: nadie te da un manual"],
  ["En palabras de Rosa: «es un circo».", "rosa: es un circo"],
  ["Como dijo Toño, «nadie te da un manual».", "toño: nadie te da un manual"],
  ["Toño dijo: «Nunca se lo dije. Rosa asintió.", "toño: Nunca se lo dije.", "rosa: *(asintió)*"],
  ["Todas: «¡Feliz cumpleaños!»", "group: «¡Feliz cumpleaños!»"],
  ["Varias: «¡No!»", "several: «¡No!»"],
  ["Alguien del fondo: «¡Más fuerte!»", "unknown?: ¡Más fuerte!"],
  ["Miré a Carmen. «¿Y usted, Carmen?» Ella lo pensó. «Hoy no.»", "lola?: ¿Y usted, Carmen?", "carmen?: Hoy no."],
  ["Silencio. Rosa a Toño: «Nunca llamas». Toño a Rosa: «Nunca contestas».", "rosa?: Nunca llamas", "toño?: Nunca contestas"],
  ["Fue Carmen quien rompió el silencio: «Empiezo yo».", "carmen: Empiezo yo"],
  ["Le tocaba a Carmen. «Yo bien, cansada.»", "carmen?: Yo bien, cansada."],
  ["El turno de Carmen. «Yo bien, cansada.»", "carmen?: Yo bien, cansada."],
  ["Toño tomó aire. \"Se fue en marzo.\" Nadie dijo nada.", "toño?: Se fue en marzo."],
  ["“Ay, mija”, y Rosa se tapó la boca.", "rosa?: Ay, mija"],
  ["Rosa, sonriendo, “así que sí me escuchas”.", "rosa?: así que sí me escuchas"],
  ["Rosa señaló el reloj: “Ya es hora”.", "rosa: Ya es hora"],
  ["Carmen le contestó con un “no” rotundo.", "carmen: no"],
  ["Y Rosa: “¿otra vez?”. Y Toño: “otra vez”.", "rosa: ¿otra vez?", "toño: otra vez"],
  ["Silencio. Yo: “¿qué pasó?”. Toño: “nada”.", "lola: ¿qué pasó?", "toño: nada"],
  ["Mi respuesta fue “no lo sé”.", "lola: no lo sé"],
  ["Me salió un “qué bueno”.", "lola: qué bueno"],
  ["Rosa dijo que no. El letrero de la puerta decía «Toque el timbre».", "rosa: que no"],
  ["Rosa dijo que no. Toño traía una camiseta con «El mejor papá».", "rosa: que no"],
  ["Rosa dijo que no. Quise decir «lo siento».", "rosa: que no"],
  ["Rosa dijo que no. Pensé «aquí vamos».", "rosa: que no"],
  ["Rosa dijo que no. Mi supervisora siempre dice «despacio».", "rosa: que no"],
  ["Rosa dijo que no. Jugamos a «Dos verdades y una mentira».", "rosa: que no"],
  ["Rosa dijo que no. En la pizarra puse: «¿Qué ayuda?»", "rosa: que no"],
  ["Rosa dijo que no. El «amigo» de Rosa esperaba afuera.", "rosa: que no"],
  ["Rosa dijo que no. Toño es el «payaso» del grupo.", "rosa: que no"],
  ["Rosa dijo que no. El tema era «la confianza».", "rosa: que no"],
  ["Rosa dijo que no. Yalom llama a esto «universalidad».", "rosa: que no"],
  ["Rosa dijo que no. La carta que sacó Toño era «vergüenza».", "rosa: que no"],
  ["Rosa dijo que no. El «ya no vengo» de Toño de la semana pasada seguía ahí.", "rosa: que no"],
  ["Rosa dijo que no. Un «regalo» de la mamá de Toño estaba en la mesa.", "rosa: que no"],
  ["Rosa dijo que no. Toño miró el cartel: «Aquí vive la esperanza».", "rosa: que no"],
  ["Rosa dijo que no. La mamá de Toño le había dicho «los hombres no lloran».", "rosa: que no"],
  ["Rosa dijo que no. Toño nunca dice «perdón».", "rosa: que no"],
  ["Rosa dijo que no. La canción era «Gracias a la vida».", "rosa: que no"],
  ["Rosa dijo que no. La próxima vez preguntaré «¿qué ayudaría?».", "rosa: que no"],
  ["Rosa dijo que no. Toño, el «bebé» del grupo, llegó tarde.", "rosa: que no"],
  ["Rosa dijo que no. La respuesta de la mamá de Toño fue «no».", "rosa: que no"],
  ["Rosa dijo que no. Si Toño vuelve a decir «da igual», grito.", "rosa: que no"],
];

describe("citas sin verbo de habla", () => {
  for (const [paragraph, ...expected] of cases)
    it(paragraph, () => {
      assert.deepEqual(turnsOf(header, paragraph), expected);
    });
});
