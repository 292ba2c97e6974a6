/** Reported speech in Spanish: where the story goes on behind what somebody said, and who does so. */
import { reads } from "../../support/stories.ts";

const es = "---\nworker: Lola\nmembers: [Rosa, Carmen, Toño, Sra. Peña]\nlanguage: es\nnotation: narrative\n---\n\n";

reads("relatos: lo que hace y piensa quien escribe no es de quien habló", es, [
  ["Rosa dijo que le cuesta dormir, pero no supe qué contestarle.", "rosa: que le cuesta dormir"],
  ["Carmen comentó que su hija no la llama y me acordé de mi mamá.", "carmen: que su hija no la llama"],
  [
    "Toño dijo que él no viene a llorar, y yo tragué saliva.",
    "toño: que él no viene a llorar",
    "lola: *(tragué saliva)*",
  ],
  ["Rosa contó que el marido la espera abajo y me puse nerviosa.", "rosa: que el marido la espera abajo"],
  ["Toño dijo que ya no toma, pero yo le sentí olor.", "toño: que ya no toma"],
  ["Le dije a Toño que viniera y le di la hoja.", "lola: que viniera"],
  [
    "Rosa dijo que no sabe si yo la entendí y que eso le duele.",
    "rosa: que no sabe si yo la entendí y que eso le duele",
  ],
  ["Toño dijo que quiere que lo llame y así saber algo.", "toño: que quiere que lo llame y así saber algo"],
  ["Rosa dijo que le gusta el té y el café.", "rosa: que le gusta el té y el café"],
  ["Les dije que el martes llamé y me dijeron que no.", "lola: que el martes llamé y me dijeron que no"],
  ["Rosa dijo que va a ir, y que después me cuenta.", "rosa: que va a ir, y que después me cuenta"],
]);

reads("relatos: lo que pasa en la sala termina lo que se dijo en presente", es, [
  ["Rosa dijo que ya está, y le pasó el mate a Carmen.", "rosa: que ya está"],
  ["Toño dijo que nadie lo escucha, y todos se callaron.", "toño: que nadie lo escucha"],
  [
    "Carmen explicó que el subsidio no alcanza y los demás asintieron.",
    "carmen: que el subsidio no alcanza",
    "several?: *(asintieron)*",
  ],
  ["Rosa dijo que está cansada, todas la miraban.", "rosa: que está cansada"],
  ["Carmen preguntó quién tiene hora y Toño sacó el teléfono.", "carmen: quién tiene hora"],
  ["Les dije que podíamos seguir y me miraron raro.", "lola: que podíamos seguir"],
  ["Carmen dijo perdón y se sentó.", "carmen: perdón"],
  ["Rosa contó que su marido se fue, y volvió al mes.", "rosa: que su marido se fue, y volvió al mes"],
  [
    "Carmen dijo que la vecina la acusó y todas se rieron de ella.",
    "carmen: que la vecina la acusó y todas se rieron de ella",
  ],
  ["Toño dijo que el médico lo retó y él se fue.", "toño: que el médico lo retó y él se fue"],
  ["Carmen dijo que tiene dos hijos y que los dos se fueron.", "carmen: que tiene dos hijos y que los dos se fueron"],
  [
    "Carmen dijo que en el barrio todos se conocen y todos se ayudan.",
    "carmen: que en el barrio todos se conocen y todos se ayudan",
  ],
]);

reads("relatos: el pronombre que no hacía falta es otra persona", es, [
  ["Rosa le dijo a Toño que no venía, y él le dijo que bueno.", "rosa: que no venía", "toño?: que bueno"],
  [
    "Toño se acomodó. Rosa le dijo “estás raro”, y él dijo que no. Ella le dijo que sí.",
    ...["rosa: estás raro", "toño?: que no", "rosa?: que sí"],
  ],
  ["Rosa le dijo que no a Toño y él preguntó por qué.", "rosa: que no a Toño", "toño?: por qué"],
  [
    "Toño bostezó. Carmen dijo que era tarde, y él dijo que no.",
    "toño: *(bostezó)*",
    "carmen: que era tarde",
    "toño?: que no",
  ],
  ["Rosa dijo que llovía y ella agregó que hacía frío.", "rosa: que llovía y ella agregó que hacía frío"],
  ["Rosa dijo que su hijo llegó tarde y él dijo que no.", "rosa: que su hijo llegó tarde y él dijo que no"],
]);

reads("relatos: verbos con su pronombre", es, [
  ["Empecé preguntándoles cómo estaban.", "lola: cómo estaban"],
  [
    "Terminé agradeciéndoles que vinieran. Cerré recordándoles que no hay grupo.",
    "lola: que vinieran",
    "lola: que no hay grupo",
  ],
  ["Seguí preguntándole a Carmen qué pasó.", "lola: qué pasó"],
  [
    "Rosa volvió a decirme que no. Aproveché para preguntarles si querían café.",
    "rosa: que no",
    "lola: si querían café",
  ],
  ["Rosa quiso decirme que no. Pensé en preguntarles si querían. Me quedé preguntándome si servía."],
]);

reads("relatos: lo que pasa tras “ahí” y “nadie”, y el pretérito perfecto", es, [
  ["Toño dijo que él no duerme, y ahí se aflojó todo.", "toño: que él no duerme"],
  ["Rosa dijo que sí, y después nadie habló como un minuto.", "rosa: que sí"],
  ["Rosa ha dicho que le gusta el café, y él se ha puesto rojo.", "rosa: que le gusta el café"],
  ["Toño se ha ofrecido a mirarla. Carmen se ha quejado de que llueve.", "toño: a mirarla", "carmen: que llueve"],
  ["Le he preguntado a Rosa por qué y me ha contado lo de la caldera.", "lola: por qué", "rosa?: lo de la caldera"],
  ["Rosa dijo que está mal y nadie la llamó.", "rosa: que está mal y nadie la llamó"],
  ["Rosa dijo que ahí se quedó todo y nadie habló.", "rosa: que ahí se quedó todo y nadie habló"],
  ["Rosa ha dicho que no ha dormido, y ha llorado mucho.", "rosa: que no ha dormido, y ha llorado mucho"],
  ["Toño llegó quejándose del camión. Toño se ha ido. Carmen se ha quedado con la duda."],
]);

reads("relatos: quién es", es, [
  [
    "Una de las chicas del fondo preguntó si había pan. Otro de los vecinos dijo que no.",
    ...["unknown?: si había pan", "unknown?: que no"],
  ],
  ["Uno de los nenes de atrás, que nunca habla, dijo que no.", "unknown?: que no"],
  ["Uno de los hijos de Rosa dijo que no. Una de las hermanas dijo que sí. Una de mis compañeras dijo que sí."],
  ["Les pregunté quién venía. Cuatro levantaron la mano.", "lola: quién venía", "several?: *(levantaron la mano)*"],
  [
    "Todas voltearon a ver a Rosa. Me encogí de hombros.",
    "group?: *(voltearon a ver a Rosa)*",
    "lola: *(Me encogí de hombros)*",
  ],
  ["Rosa dijo que no. Me miró feo.", "rosa: que no", "rosa?: *(Me miró feo)*"],
  ["Me emocioné. Me quedé pensando. Se acabó la risa. Miré el reloj de la pared."],
  [
    "Todas se le fueron encima: que no era así. Todos trajeron cosas: que el mate, que el pan.",
    "group?: que no era así",
  ],
  ["Cuando ordenábamos las sillas Rosa me dijo que gracias. Mientras guardábamos, Carmen dijo que no."],
  ["Mientras hablábamos, Carmen dijo que tiene miedo.", "carmen: que tiene miedo"],
]);

reads("relatos: respuestas sin verbo", es, [
  ["Toño dijo amén. Rosa dijo que es lo mismo, y tiene razón.", "toño: amén", "rosa: que es lo mismo"],
  ["Rosa dijo que Carmen tiene razón y que se va.", "rosa: que Carmen tiene razón y que se va"],
  ["Les agradecí su confianza y quedé de traer el número.", "lola: su confianza"],
  ["Rosa habló de su hermana y se quedó mirando el piso.", "rosa: de su hermana"],
  [
    "Toño contó lo que pasó y lo que dijo. Rosa habló del marido que se fue y volvió.",
    "toño: lo que pasó y lo que dijo",
    "rosa: del marido que se fue y volvió",
  ],
  ["Carmen preguntó quién falta y Rosa levantó la mano.", "carmen: quién falta", "rosa: *(levantó la mano)*"],
  [
    "Carmen dijo que una siesta. Toño, un café. Rosa, su familia.",
    ...["carmen: que una siesta", "toño: un café", "rosa: su familia"],
  ],
  ["Carmen dijo que bien. Rosa, la mayor, no dijo nada.", "carmen: que bien"],
  ["Carmen dijo que bien. Rosa, un poco mejor, se rió.", "carmen: que bien", "rosa: *(se rió)*"],
  ["Rosa me dijo chau. Toño dijo ok. Rosa me dijo contenta.", "rosa: chau", "toño: ok"],
]);
