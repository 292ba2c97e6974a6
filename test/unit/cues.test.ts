/** What the lists of cues must hear, and what they must not. */
import assert from "node:assert/strict";
import { type SpokenCue, spokenCues, type WrittenCue, writtenCues } from "../../core/src/language/cues.ts";

interface Lines {
  readonly hears: readonly string[];
  readonly not: readonly string[];
}

// prettier-ignore
const english: Readonly<Record<Exclude<SpokenCue, "open" | "murmur">, Lines>> = {
  advice: {
    hears: ["You really should call her.", "Why don’t you just ask?", "Have you tried the library?", "If I were you I'd wait.", "And you need to sleep.", "You could just leave him.", "My advice: nothing in writing."],
    not: ["You should have been there.", "You must be tired.", "Do you have to go?", "I should call her.", "What should I do?", "They told you you should, I know.", "You don't have to.", "If you need to, go.", "She said you should eat."],
  },
  experience: {
    hears: ["When I was sixteen I left.", "Mine did that, too.", "Me too.", "What helped me was the radio.", "I tried that for a year.", "At ours it is the coat.", "We kept the shoes by the door.", "That happened to me in March."],
    not: ["When you go, tell him.", "I was wondering about you.", "When I look at you I see somebody tired.", "Try the radio.", "I told you so.", "I have a question."],
  },
  feeling: {
    hears: ["I felt so small.", "I'm scared of the letter.", "I miss my garden.", "I was in tears.", "I can't take it any more.", "It's the shame.", "I am so tired of it all, so tired.", "Because nobody sits with me.", "He cries at night."],
    not: ["I'm afraid so.", "Feel free to sit.", "Are you sad?", "I feel like a coffee.", "What a shame, the bus has gone.", "I'm not scared, not scared at all.", "He works at the store."],
  },
  confession: {
    hears: ["I never told anyone this.", "I have never told anybody.", "Nobody knows.", "I don't know how to say this.", "There, I said it.", "Sometimes I hope he doesn't come back. That's awful, isn't it?"],
    not: ["Nobody knows where the key is.", "I told everyone.", "Tell her that."],
  },
  heavy: {
    hears: ["My sister died.", "They found a tumour.", "I'm angry about my diagnosis.", "He moved out on Sunday.", "I lost my job.", "We got an eviction letter.", "I've been drinking again.", "I won't be back."],
    not: ["I'm dying to hear it.", "My phone died.", "He left us alone for an hour.", "It hit me that it was Monday.", "I lost my keys."],
  },
  reassurance: {
    hears: ["Don't worry about it.", "You'll be fine.", "It's going to be okay.", "Everything happens for a reason.", "I'm sure it'll work out.", "At least you have a job.", "You'll get used to it.", "No, you're doing great.", "Don't feel bad.", "You're not a terrible mother!"],
    not: ["They told me don't worry.", "Don't worry about the chairs.", "I can't promise it will be fine.", "Will it be all right if I go?", "I worry about that, too.", "What would you worry about?", "You'll be fine with the key?"],
  },
  empathy: {
    hears: ["That sounds lonely.", "Thank you for saying it.", "I hear two things.", "That must have been hard.", "We're with you.", "Take your time.", "I'm so sorry."],
    not: ["Thanks for coming.", "What does it say?", "The bus is late.", "It must be the radio."],
  },
  exploring: {
    hears: ["What's going on for us right now?", "It got quiet.", "I wonder what is in that.", "Take your time.", "I notice that nobody looks up."],
    not: ["So, next point.", "Who has the list?", "Did you call?"],
  },
  check: {
    hears: ["Does that fit?", "What do you make of it?", "Stop me if there's anything.", "Did I get that right?", "Who sees it differently?"],
    not: ["Next week we do the shops.", "You make it sound easy.", "That is the plan."],
  },
  closed: {
    hears: ["Did you call?", "And is it better?", "So you told her?", "Tina, have you been?", "Well, do they?"],
    not: ["What did you say?", "I did call.", "How is it?", "When did it start?", "I wonder if you did."],
  },
  telling: {
    hears: ["Can you tell us more?", "Would you say it once more?", "Do you want to try it on us?", "Could you please describe it?"],
    not: ["Can you come on Monday?", "Do you want coffee?", "Would you go?"],
  },
  toWorker: {
    hears: ["Are you coming next week?", "What time do we meet?", "Can I go?", "Do you have children?", "What do you do here?"],
    not: ["Does anyone know the number?", "How do you get a form?", "What did they say?", "Do you know where they keep the forms?", "What do you do when they just don't come home?", "How do I get him out of bed?"],
  },
  others: {
    hears: ["Who else knows that one?", "Is anybody else awake at three?", "Does anyone know it?"],
    not: ["Who has the list?", "Who knows where the key is?", "What else did he say?"],
  },
};

// prettier-ignore
const spanish: Readonly<Record<Exclude<SpokenCue, "open" | "murmur" | "closed">, Lines>> = {
  advice: {
    hears: ["Deberías llamarla.", "Deberias llamarla.", "Tienes que dormir.", "¿Por qué no le dices?", "¿Y si hablas con ella?", "Yo que tú, no iba.", "Te aconsejo que esperes.", "Lo que tienes que hacer es irte.", "Sepárate.", "Búscate un abogado.", "Te conviene irte.", "Llámale hoy mismo.", "Ponle límites."],
    not: ["¿Qué tienes que hacer hoy?", "Debería llamarla yo.", "Me dijo que deberías, pero no.", "No tienes que contestar.", "Y si no viene, nada.", "Lo que tienes que ver.", "No te conviene, dijo ella."],
  },
  experience: {
    hears: ["A mí me pasó en noviembre.", "Yo también.", "Cuando mi hermana se fue, no dormí.", "A mí me sirvió un horario.", "En mi casa es igual.", "Yo dejé la llave puesta.", "Yo pasé por lo mismo.", "Me ha pasado a mí.", "Mi hijo hacía igual."],
    not: ["Cuando vayas, dile.", "Yo te dije que no.", "Prueba con la radio.", "A mí me parece bien."],
  },
  feeling: {
    hears: ["Me da vergüenza pedirle.", "Tengo miedo.", "Estoy harta.", "Ya no puedo más.", "Lloro en el coche.", "Me siento tan sola.", "Estoy agüitada.", "Estoy hecha polvo.", "Me da bronca.", "Tengo ansiedad.", "Se me hace un nudo en la garganta.", "Estoy destrozado.", "Estoy quillá.", "Me dio un coraje.", "Porque nadie se sienta conmigo.", "Llora por las noches."],
    not: ["No tengo miedo.", "¿Estás triste?", "Me siento aquí.", "Me duele la rodilla.", "Vino el cartero.", "No me da pena.", "¿Estás frustrado?"],
  },
  confession: {
    hears: ["No se lo he contado a nadie.", "No lo había dicho nunca.", "Nunca lo conté.", "Tengo que decir algo.", "Nadie lo sabe.", "Les voy a decir algo que nadie sabe."],
    not: ["Nadie sabe dónde está la llave.", "Se lo conté a todos."],
  },
  heavy: {
    hears: ["Se murió mi hermano.", "Me despidieron.", "Me pega.", "Perdí el trabajo.", "Ya no voy a venir.", "Perdí a mi bebé.", "Metieron preso a mi hijo.", "Me van a quitar a los niños.", "Volví a consumir."],
    not: ["Me muero de risa.", "Me dejó plantada.", "Perdí la llave."],
  },
  reassurance: {
    hears: ["No te preocupes.", "Todo va a salir bien.", "Ya verás.", "No es para tanto.", "Échale ganas.", "No llores.", "Todo tiene solución.", "No te agobies.", "Vas a ver que todo se arregla.", "Dios aprieta pero no ahorca.", "Eres muy fuerte.", "No te sientas mal.", "Anímese, hombre, ya verá como todo se arregla."],
    not: ["Me dicen no te preocupes.", "¿Qué va a pasar?", "No te preocupes por la silla.", "Me preocupo mucho.", "¿Vas a poder venir?"],
  },
  empathy: {
    hears: ["Gracias por decirlo.", "Costó decirlo.", "Estamos contigo.", "Qué difícil.", "Tómate tu tiempo.", "Me imagino.", "Qué fuerte.", "Te acompaño.", "Lamento que pases por esto."],
    not: ["Gracias por venir.", "¿Quién tiene la lista?"],
  },
  exploring: {
    hears: ["¿Qué nos pasa?", "Nos quedamos en silencio.", "Me pregunto qué hay ahí.", "Sin prisa."],
    not: ["Bueno, el siguiente punto.", "¿Quién trae la lista?"],
  },
  check: {
    hears: ["¿Cómo les suena?", "¿Qué te parece?", "¿Entendí bien?", "¿Alguien lo ve de otra manera?", "¿Qué opinan?", "¿Les queda claro?", "¿Me explico?"],
    not: ["La semana que viene vemos las tiendas.", "Ese es el plan."],
  },
  telling: {
    hears: ["¿Nos quieres contar?", "¿Puedes decirlo otra vez?", "¿Quieres probar? ¿Te gustaría probar?", "¿Podés contarnos?", "¿Te animas a decirlo?"],
    not: ["¿Puedes venir el lunes?", "¿Quieres café?"],
  },
  toWorker: {
    hears: ["¿Vas a venir?", "¿A qué hora nos vemos?", "¿Puedo salir?"],
    not: ["¿Alguien sabe el número?", "¿Dónde puedo pedir el papel?", "¿Qué puedo hacer cuando no vuelve?"],
  },
  others: {
    hears: ["¿Quién más conoce eso?", "¿A alguien más le pasa?"],
    not: ["¿Quién trae la lista?", "¿Qué más dijo?"],
  },
};

// prettier-ignore
const writtenEnglish: Readonly<Record<WrittenCue, Lines>> = {
  ownFeeling: {
    hears: ["Nervous.", "My stomach dropped.", "I went hot.", "relieved, honestly", "I think I went hot.", "I felt that I had lost her."],
    not: ["She wants attention.", "They are resistant.", "Maria testing the group", "I think she wants attention.", "I felt that they avoid it."],
  },
  somebody: { hears: ["She wants attention.", "The group avoids it."], not: ["Warm.", "A knot."] },
  judging: {
    hears: ["She wants attention.", "They are resistant.", "Tina is in denial."],
    not: ["Warm.", "A lump in the throat.", "Maria was funny."],
  },
  label: {
    hears: ["Stan is the clown here.", "She is manipulative.", "Gloria, the monopolizer, began.", "He was being resistant.", "so passive-aggressive", "Gina was being very hostile."],
    not: ["He made a joke each time.", "She spoke in twelve of twenty turns.", "They call her lazy at home.", "I was being defensive.", "She is not manipulative."],
  },
  couldHave: {
    hears: ["What if you had waited?", "I should have asked Rosa.", "You moved on a bit too fast.", "I cut her off.", "Why didn't you ask?"],
    not: ["I could have cried.", "You stayed with it.", "I missed my bus.", "What told you that the group could carry this?", "I should have known."],
  },
  unclaimed: {
    hears: ["There was no support.", "I hope for support next time."],
    not: ["There was mutual support.", "The group found strength in numbers."],
  },
};

// prettier-ignore
const writtenSpanish: Readonly<Record<WrittenCue, Lines>> = {
  ownFeeling: {
    hears: ["Alivio.", "Se me fue el aire.", "un nudo en la garganta", "Nervios.", "Impotencia."],
    not: ["Ella quiere llamar la atención.", "Están a la defensiva.", "Pensé que quiere llamar la atención.", "Me parece que busca pelea."],
  },
  somebody: { hears: ["Quiere llamar la atención.", "El grupo lo evita."], not: ["Alivio.", "Un nudo."] },
  judging: { hears: ["Ella quiere llamar la atención.", "Están a la defensiva."], not: ["Alivio.", "Un nudo."] },
  label: {
    hears: ["Es una manipuladora.", "Se hace la víctima.", "Es muy conflictivo.", "Es muy demandante.", "Es agresivo.", "Se victimiza.", "Es un caso difícil.", "Es muy terco."],
    not: ["No soy floja.", "Habló doce veces.", "Le dicen floja en su casa.", "No es agresiva."],
  },
  couldHave: {
    hears: ["Debí preguntarle a Rosa.", "Hablé de más.", "¿Qué habría pasado si esperas?", "Cambiaste de tema.", "Te apresuraste.", "Pudiste preguntar qué sintió.", "Quizá hubiera sido mejor esperar."],
    not: ["Te quedaste ahí.", "Podría haber llorado.", "Debí de quedarme dormida.", "¿Pudiste hablar con ella?"],
  },
  unclaimed: { hears: ["No hubo apoyo mutuo.", "Espero más apoyo."], not: ["Hubo apoyo mutuo."] },
};

function suite(
  name: string,
  lists: Readonly<Record<string, Lines>>,
  find: (text: string) => readonly { readonly value: string }[],
): void {
  describe(name, () => {
    for (const [cue, { hears, not }] of Object.entries(lists)) {
      const heard = (text: string): boolean => find(text).some(({ value }) => value === cue);
      it(`${cue} is heard`, () =>
        assert.deepEqual(
          hears.filter((text) => !heard(text)),
          [],
        ));
      it(`${cue} is not heard`, () => assert.deepEqual(not.filter(heard), []));
    }
  });
}

describe("cues", () => {
  suite("that are said, in English", english, (text) => spokenCues(text, "en"));
  suite("that are said, in Spanish", spanish, (text) => spokenCues(text, "es"));
  suite("that are written, in English", writtenEnglish, (text) => writtenCues(text, "en"));
  suite("that are written, in Spanish", writtenSpanish, (text) => writtenCues(text, "es"));
});
