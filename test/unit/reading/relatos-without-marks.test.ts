/** Spanish reported speech without quotation marks, in the manners of many, and what looks like it and is none. */
import assert from "node:assert/strict";
import { turnsOf } from "../../support/turns.ts";

const es =
  "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño, Sra. Peña, don Nano]\nlanguage: es\nnotation: narrative\n---\n\n";

/** A paragraph, and the turns it must have. */
const cases: readonly (readonly [string, ...string[]])[] = [
  // Any verb of somebody in the room before “que”.
  ["Toño brincó que no era cierto.", "toño: que no era cierto"],
  ["Rosa le aventó que él qué sabía.", "rosa: que él qué sabía"],
  ["Rosa dice que no. Carmen retoma que falta poco.", "rosa: que no", "carmen: que falta poco"],
  ["Carmen se le fue encima con que siempre los defiende.", "carmen: que siempre los defiende"],
  ["Don Nano salió con que él no venía más.", "don-nano: que él no venía más"],
  // What is said as a noun.
  ["La respuesta de Rosa fue que ni loca.", "rosa: que ni loca"],
  ["La queja de Carmen: nadie limpia el baño.", "carmen: nadie limpia el baño"],
  ["La única pregunta de Toño era si había café.", "toño: si había café"],
  ["Ante la pregunta de Rosa de si seguíamos, respondí que sí.", "rosa: si seguíamos", "lola: que sí"],
  ["Hubo un reclamo de la Sra. Peña: que hace frío.", "sra.-peña: que hace frío"],
  ["Mi consigna fue que cada una dijera una palabra.", "lola: que cada una dijera una palabra"],
  ["En opinión de Carmen, nadie tiene la culpa.", "carmen: nadie tiene la culpa"],
  // Reports without a subject.
  ["Se le pregunta a Toño si durmió. Se les informa que mañana no hay.", "lola: si durmió", "lola: que mañana no hay"],
  ["Se consulta al grupo si quiere seguir.", "lola: si quiere seguir"],
  ["Fue planteado por Rosa que el horario no le sirve.", "rosa: que el horario no le sirve"],
  ["Al preguntarle qué pasó, Rosa dijo que nada.", "lola: qué pasó", "rosa: que nada"],
  ["Don Nano llegó tarde. Consultado por el motivo, refiere que lo retuvieron.", "don-nano?: que lo retuvieron"],
  // The verb before its subject.
  ["Contestó Carmen que sí, y preguntó Toño si venía.", "carmen: que sí", "toño: si venía"],
  ["Llega Rosa, saluda y dice que viene de pelear.", "rosa: que viene de pelear"],
  ["Que menos mal, soltó la Sra. Peña desde el fondo.", "sra.-peña: Que menos mal"],
  // No verb at all.
  ["Le dije a don Nano que lo sentía. Él que no.", "lola: que lo sentía", "don-nano?: que no"],
  ["Rosa preguntó si venía Carmen. Y Carmen pues que no.", "rosa: si venía Carmen", "carmen: que no"],
  ["Toño dijo que no. Que ya estaba harto.", "toño: que no", "toño?: Que ya estaba harto"],
  [
    "Le pregunté a Rosa por el juez. Que la citaron. Y luego, bajito, que no quiere ir.",
    "lola: por el juez",
    "rosa?: Que la citaron",
    "rosa?: que no quiere ir",
  ],
  [
    "Rosa un seis, Carmen un cuatro, Toño dijo que un ocho y don Nano un cero.",
    "rosa: un seis",
    "carmen: un cuatro",
    "toño: que un ocho",
    "don-nano: un cero",
  ],
  ["Rosa no vino sola. Beto tampoco. Rosa dijo que sí. Carmen también.", "rosa: que sí", "carmen: también"],
  [
    "Ronda de cierre: Rosa, tranquila; Toño, cansado; Carmen, que vuelve.",
    "rosa: tranquila",
    "toño: cansado",
    "carmen: que vuelve",
  ],
  ["Rosa se quedó en siete y don Nano subió a tres.", "rosa: siete", "don-nano: tres"],
  ["Rosa dijo que no. Toño, por lo bajo: ay, Rosa.", "rosa: que no", "toño: ay, Rosa"],
  // What a question left open.
  ["Le pregunté a Toño con quién. Con todos, con vos también.", "lola: con quién", "toño?: Con todos, con vos también"],
  ["Le pregunté a Rosa cómo le fue. Se quedó callada.", "lola: cómo le fue", "rosa?: *(Se quedó callada)*"],
  ["Marta no vino. ¿Otra vez?, preguntó Carmen. Otra vez, contestó Rosa.", "carmen: Otra vez", "rosa: Otra vez"],
  // Behind what somebody does: to say, a question, a gerund.
  ["Toño pidió la palabra para decir que se muda.", "toño: que se muda"],
  ["Les tiré la pregunta de siempre: qué se llevan.", "lola: qué se llevan"],
  ["Fue Toño quien rompió el hielo contando que le robaron.", "toño: que le robaron"],
  ["Se cierra preguntando con qué se va cada uno.", "lola: con qué se va cada uno"],
  [
    "Rosa se queja del ruido, Carmen del calor y don Nano de la comida.",
    "rosa: del ruido",
    "carmen: del calor",
    "don-nano: de la comida",
  ],
  ["La usuaria Rosa contó lo del desalojo.", "rosa: lo del desalojo"],
  ["Tres, dijo Rosa, orgullosa. Al final preguntó Toño si había más.", "rosa: Tres", "toño: si había más"],
  ["Dos responden a la vez que con hambre.", "several?: que con hambre"],
  ["Carmen dice que hay tiempo, y ella que no.", "carmen: que hay tiempo", "unknown?: que no"],
  [
    "Rosa calló. Toño contesta que hay taxis, y ella que con qué dinero.",
    "toño: que hay taxis",
    "rosa?: que con qué dinero",
  ],
  ["Rosa desde la puerta preguntó si había lugar. Toño a eso dijo que sí.", "rosa: si había lugar", "toño: que sí"],
  [
    "Carmen dijo que sí. La primera en hablar fue Rosa: que no durmió. El primero en contestar fue Toño, que dijo que ya.",
    "carmen: que sí",
    "rosa: que no durmió",
    "toño: que ya",
  ],
  ["Toño se soltó: que ya no podía más.", "toño: que ya no podía más"],
  [
    "Me limité a preguntar qué pasaba. También se planteó por parte de Rosa que es tarde.",
    "lola: qué pasaba",
    "rosa: que es tarde",
  ],
  ["Rosa se quejó de todo; Toño le hizo ver que no; ella reconoció que sí.", "toño: que no", "unknown?: que sí"],
  ["Carmen asiente cuando habla Rosa.", "carmen: *(asiente)*"],
  // Thought, felt, moved, wished, told of others; descriptions.
  ["Toño pensó que era tarde. Carmen logró que la oyeran. Rosa hizo que se pararan. Don Nano sabe que no."],
  ["A Rosa le dolió que no la llamaran. A Carmen le gusta que haya café. Toño tiene que irse."],
  ["Carmen es más alta que Rosa. Rosa llegó antes que Toño. La carpeta que trajo Rosa es nueva."],
  ["Toño se conformó con que hubiera café."],
  ["La respuesta de Rosa fue muy larga. La pregunta de Toño me gustó. La hermana de Carmen dijo que no."],
  ["La idea de Rosa era buena. La voz de Toño era que daba miedo."],
  ["Rosa lleva años diciendo que se va. Toño llamó para pedir un turno. Carmen trajo tres sillas y subió a dos niños."],
  ["Le pregunté a Toño con quién. Con eso cerramos. De ahí pasó Rosa al baño.", "lola: con quién"],
  ["Rosa lloró. Toño también. Carmen tampoco quiso hablar. Toño bien peinado.", "rosa: *(lloró)*"],
  ["Rosa pensó la pregunta: era difícil. Escribí la consigna: una palabra."],
  ["En el barrio de Rosa dicen que llueve. Carmen fingió que no oía. La vecina de Toño dijo que no."],
  ["Carmen miró alrededor: nadie hablaba. Toño trajo de todo: pan, queso."],
  ["Carmen contó por tercera vez las sillas. Rosa, que dijo la vez pasada que no, vino."],
  ["Se acordó que el lunes no hay. Se observa que Rosa está mejor. Se deja constancia de que llovía."],
  ["Que yo sepa, nadie faltó. Que viniera Toño fue una sorpresa."],
  ["Rosa, que no había hablado, levantó la mano.", "rosa: *(levantó la mano)*"],
  ["Rosa y Carmen, cansadas. Rosa la mira y Carmen la abraza.", "carmen: *(la abraza)*"],
];

for (const [paragraph, ...expected] of cases)
  it(`relato: ${paragraph}`, () => {
    assert.deepEqual(turnsOf(es, paragraph), expected);
  });
