/** Forms of one word that no rule of endings brings together. Data: a family a line, the first stands for all. */

// prettier-ignore
const en = [
  "die died dies dying dead death deaths", "drink drank drunk", "steal stole stolen", "leave left", "lie lied lies lying lay lain",
  "cry cried cries", "hide hid hidden hides", "sleep slept asleep", "eat ate eaten", "break broke broken", "speak spoke spoken",
  "fight fought", "lose lost loss", "cheat cheated", "bleed bled blood", "beat beaten", "choose chose chosen", "drive drove driven",
  "fall fell fallen", "forget forgot forgotten", "forgive forgave forgiven", "freeze froze frozen", "give gave given",
  "grow grew grown", "hang hung", "hear heard", "hold held", "keep kept", "meet met", "pay paid", "ride rode ridden", "run ran",
  "sell sold", "send sent", "shake shook shaken", "shoot shot", "sit sat", "smoke smoked", "spend spent", "stand stood",
  "stick stuck", "strike struck", "swear swore sworn", "teach taught", "tear tore torn", "throw threw thrown", "wake woke woken",
  "wear wore worn", "win won", "write wrote written", "bring brought", "buy bought", "catch caught", "find found", "begin began begun",
  "build built", "sing sang sung", "swim swam swum", "sink sank sunk", "bite bit bitten", "bear bore born", "bury buried buries burial",
  "marry married marries marriage", "worry worried worries", "carry carried carries", "miscarry miscarried miscarriage",
  "child children", "man men", "woman women", "wife wives", "life lives live", "knife knives", "half halves", "foot feet", "tooth teeth",
  "pregnant pregnancy", "abort abortion abortions", "addict addiction", "suicide suicidal", "lonely loneliness lonelier", "poor poverty",
  "sex sexual sexually", "jealous jealousy", "violent violence", "debt debts", "belief believe believes", "grief grieve grieves grieving grieved",
];

// prettier-ignore
const es = [
  "morir muero mueres muere mueren murió murieron muriera muriendo muerto muerta muertos muertas muerte",
  "dormir duermo duermes duerme duermen durmió durmieron durmiendo", "perder pierdo pierdes pierde pierden",
  "mentir miento mientes miente mienten mintió mintieron mintiendo mentira mentiras", "pedir pido pide piden pidió pidieron pidiendo",
  "pegar pego pega pegan pegué pegó pegaba", "romper roto rota rotos rotas", "contar cuento cuenta cuentan",
  "soñar sueño sueña sueñan", "acostar acuesto acuesta acuestan", "jugar juego juega juegan jugué", "volver vuelvo vuelve vuelven vuelto",
  "cerrar cierro cierra cierran", "despertar despierto despierta despiertan", "sangrar sangro sangra sangran sangre",
  "querer quise quiso quisieron", "traer traje trajo trajeron", "caer cayó cayeron caído", "huir huyo huye huyen huyó huyeron",
  "enterrar entierro entierra entierran", "embarazada embarazo embarazos", "borracho borracha borrachos borrachas emborrachar",
  "celos celoso celosa", "deuda deudas deber debo debe debía", "sexo sexual", "violencia violento violenta", "suicidio suicidar suicidó suicida",
];

const families: Readonly<Record<"en" | "es", readonly string[]>> = { en, es };
const known = new Map<"en" | "es", ReadonlyMap<string, string>>();

/** The word that stands for all forms of one; the word itself where it is regular. */
export function baseOf(word: string, language: "en" | "es"): string {
  let bases = known.get(language);
  if (!bases) {
    const pairs = families[language].flatMap((family) => {
      const [base = "", ...forms] = family.split(" ");
      return forms.map((form) => [form, base] as const);
    });
    known.set(language, (bases = new Map(pairs)));
  }
  return bases.get(word) ?? word;
}
