import type { SpokenCues, WrittenCues } from "./cue-lists.ts";

/** Spanish as people talk, of Spain and of Mexico. Accents may be left out. */
export const spokenEs: SpokenCues = {
  advice: {
    // prettier-ignore
    is: ["deberías/debieras", "deberían/debieran", "lo que tienes/tenés/tienen que hacer es", "^ deja a ese/esa", "^ mándalo/mándala a", "^ sepárate/divórciate", "^ búscate un/una", "^ llámale/háblale", "^ ponle límites/un/horario", "^ ve al/a", "te conviene", "mejor vete/háblale/sepárate", "debes (de) hablar/decir/decirle/ir/pedir/llamar/dejar/hacer/buscar", "tienes que", "tenés que", "tendrías que", "tenías que", "hay que decirle/llamar/hablar/dejar", "por qué no le/lo/la/te dices/dejas/pides/llamas/hablas/vas/pones/buscas", "por qué no hablas/vas/llamas/pruebas/intentas/pides/pones/buscas/dejas", "has probado/intentado/pensado", "ya probaste/intentaste/pensaste", "y si le/lo/la/te dices/llamas/pides/hablas/pones/dejas/vas", "y si hablas/vas/llamas/pruebas/pides", "podrías (también) hablar/llamar/ir/pedir/probar/decirle/poner/buscar/dejar/hacer/escribir", "puedes hablar/llamar/ir/pedir/probar/decirle/poner/buscar/dejar/hacer/escribir", "yo que tú", "yo en tu lugar", "en tu lugar yo", "si yo fuera tú", "si fuera tú", "mi consejo", "te aconsejo/recomiendo/sugiero", "te aconsejaría/recomendaría/sugeriría", "lo mejor es que", "lo mejor sería que", "más te vale", "^ habla/dile/llámalo/llámala/déjalo/déjala/ponle/pídele con/que/ya/y", "^ no le/lo/la/te dejes/digas/hagas/llames/contestes", "no deberías", "mejor dile/déjalo/déjala/ve/llama"],
    // prettier-ignore
    isNot: ["qué tienes que", "lo que tienes que", "no tienes que", "si tienes que", "no te conviene", "cuando tienes que", "dijo que deberías", "dicen que deberías", "nadie te dijo deberías", "tienes que ver", "tienes que esperar", "tienes que reconocer", "crees que deberías"],
  },
  experience: {
    // prettier-ignore
    is: ["yo también", "a mí también", "a mí tampoco", "yo tampoco", "a mí me", "a nosotros nos", "a nosotras nos", "cuando yo", "cuando a mí", "cuando mi", "cuando me", "cuando nos", "cuando se murió mi", "en mi caso", "en mi casa", "en casa también", "con el mío", "con la mía", "el mío", "la mía", "al mío", "a la mía", "los míos", "las mías", "mi hijo/hija/madre/padre/hermana/hermano/marido/esposo/esposa/mujer también", "lo que hice", "lo que hago", "lo que a mí", "lo que me sirvió", "lo que me ayudó", "me sirvió", "me funcionó", "me ayudó", "me pasó", "nos pasó", "me acuerdo", "recuerdo que", "yo antes", "yo hice/fui/tuve/estuve/probé/intenté/sentí/dejé/llamé/pedí/dije/puse/perdí/lloré/aprendí/empecé/llegué/tiré/guardé/pongo/cierro/dejo/hago/lloro/llamo/guardo", "yo le/lo/la/me/les pedí/dije/llamé/dejé/puse/escribí/senté/quedé/fui", "le/les pedí/dije/llamé/puse/escribí", "nosotros igual", "nosotras igual", "yo igual", "yo estuve", "yo he", "yo llevo", "yo llevaba", "yo (ya) pasé por", "me ha pasado", "mi hijo/hija/madre/padre/hermana/hermano/marido/esposo/esposa/mamá/papá hacía/hace/hizo/era (lo) igual/mismo", "conozco eso", "sé lo que es", "yo ya pasé por"],
    // prettier-ignore
    isNot: ["cuando yo digo", "yo te dije", "yo dije que tú", "yo iba a decir", "yo iba a preguntar", "me acuerdo de ti", "lo que a mí me parece", "a mí me parece", "a mí me gusta que tú", "a mí me da igual", "yo he pensado que deberías", "yo le pedí que usted"],
  },
  feeling: {
    // prettier-ignore
    is: ["me siento", "me sentí", "me sentía", "siento que", "triste", "tristeza", "asustada/asustado", "miedo", "tengo miedo", "aterrada/aterrado", "sola/solo con esto", "tan sola", "tan solo", "muy sola", "muy solo", "qué sola", "vergüenza", "avergonzada/avergonzado", "pena pedir", "culpa", "culpable", "enojada/enojado", "enfadada/enfadado", "furiosa/furioso", "rabia", "coraje me", "me da coraje", "me dio coraje", "desesperada/desesperado", "desesperación", "preocupada/preocupado", "ansiosa/ansioso", "angustia", "angustiada/angustiado", "nerviosa/nervioso", "deprimida/deprimido", "agobiada/agobiado", "agotada/agotado", "no puedo más", "ya no puedo", "no aguanto", "no doy más", "harta/harto", "llorando", "llora por/cuando/de/todas/todos/cada", "nadie me quiere/habla/escucha/ve/entiende", "nadie se sienta/juega/habla conmigo", "nadie juega/habla conmigo", "lloré", "lloro", "llorar", "lágrimas", "echo de menos", "lo/la/los/las extraño", "extraño a", "me duele", "me dolió", "me parte", "me parte el alma", "no sé qué hacer", "una mala mamá/madre", "mal padre/papá", "la peor mamá/madre", "soy un fracaso", "me rindo", "pánico", "pesadillas", "duelo", "agüitada/agüitado", "hecha/hecho polvo", "de bajón", "depre", "me da/dio (mucha/tanta/un) bronca/coraje/terror/horror/pena/rabia", "ansiedad", "impotencia", "me agobia/agobian", "encabronada/encabronado", "quillá/quillao/quillada/quillado", "nudo en la garganta", "me quiebro/quebré", "destrozada/destrozado", "cansada/cansado de todo", "extraño mucho", "en shock", "el corazón roto/partido", "frustrada/frustrado"],
    // prettier-ignore
    isNot: ["no tengo miedo", "sin miedo", "no me da vergüenza", "no estoy triste/enojada/enojado/enfadada/enfadado/preocupada/preocupado", "siento que llegué tarde", "me duele la cabeza/rodilla/espalda/muela", "me siento aquí", "me siento allí", "me siento en", "estás triste/enojada/enojado/enfadada/enfadado/preocupada/preocupado", "qué pena que", "tengo miedo de que no haya sillas", "no me da pena/coraje", "estás frustrada/frustrado/destrozada/destrozado"],
  },
  confession: {
    // prettier-ignore
    is: ["nunca se lo (he) dije/dicho/conté/contado a nadie", "no se lo he dicho/contado a nadie", "no se lo he dicho/contado ni", "nunca lo dije/conté", "nunca lo había dicho/contado", "no lo había dicho nunca", "no se lo dije/conté a nadie", "nadie lo sabe", "nadie sabe que", "no le digan a nadie", "me da vergüenza decirlo", "me da pena decirlo", "me cuesta decirlo", "es horrible/terrible/feo lo que digo", "está (muy/tan) mal que lo diga", "no debería decirlo/decir", "no sé cómo decirlo", "tengo que decir algo", "tengo que decirles algo", "algo que nadie sabe", "ya lo dije"],
    isNot: ["nadie sabe que hora", "nadie sabe dónde"],
  },
  heavy: {
    // prettier-ignore
    is: ["murió", "se murió", "falleció", "ha muerto", "se está muriendo", "su muerte", "la muerte de", "el funeral", "el velorio", "el entierro", "lo mataron", "la mataron", "suicidio", "cáncer", "tumor", "biopsia", "el/mi/su diagnóstico", "me/le/lo/la diagnosticaron", "en el hospital", "al hospital", "cuidados intensivos", "terapia intensiva", "embarazada", "aborto", "perdí al bebé", "perdí a mi bebé/hijo/hija/mamá/papá/madre/padre/esposo/esposa/hermano/hermana", "perdí el embarazo", "metieron/mandaron preso/presa", "me van a quitar a", "volví a consumir/drogarme", "divorcio", "me divorcio", "me dejó", "nos dejó", "se fue de la casa", "se fue de casa", "perdí el trabajo", "perdió el trabajo", "me despidieron", "me corrieron", "me echaron", "me desalojan", "desalojo", "desahucio", "lo detuvieron", "la detuvieron", "me detuvieron", "a la cárcel", "en la cárcel", "deportaron", "deportación", "la custodia", "me quitan a", "me quitaron a", "volví a beber/tomar", "recaí", "recaída", "sobredosis", "me pegó", "me pega", "abusó", "abuso", "abusaron", "me engaña", "sin casa", "no tengo a dónde ir", "vih", "ya no voy a venir", "no voy a volver", "es mi última vez"],
    isNot: [
      "me dejó la llave/comida/nota",
      "se murió la batería/planta",
      "se murió de risa",
      "me muero de risa",
      "me pegó un susto",
      "me dejó plantada/plantado",
    ],
  },
  reassurance: {
    // prettier-ignore
    is: ["no te agobies/apures/angusties", "no se apure/apuren", "todo tiene solución", "dios aprieta", "dios proveerá", "dios sabe por qué/lo", "ten/tenga/ponle (mucha) fe", "seguro que mejora/pasa/puedes", "vas a ver que/cómo/como", "todo se va a acomodar/arreglar/solucionar/resolver", "todo se arregla/acomoda/soluciona/resuelve", "eres (muy) fuerte", "vas a poder", "tú puedes con todo/esto", "no te preocupes", "no se preocupe/preocupen", "no os preocupéis", "no hay de qué preocuparse", "no hay por qué preocuparse", "vas a estar bien", "estarás bien", "todo va a estar bien", "todo estará bien", "todo saldrá bien", "todo va a salir bien", "te irá bien", "te va a ir bien", "ya verás", "ya vas a ver", "va a pasar", "ya pasará", "ya se te pasará", "se te va a pasar", "no es para tanto", "no pasa nada", "no es tan grave", "no es tan malo", "podría ser peor", "al menos tienes/estás", "por lo menos tienes/estás", "mira el lado bueno", "no llores", "no te sientas mal/culpable", "no estés triste", "no te pongas así/triste", "no tengas miedo", "ánimo", "anímate/anímese", "ya verá/verán (^) como/cómo/que", "échale ganas", "sé fuerte", "por algo pasan las cosas", "todo pasa por algo", "el tiempo lo cura", "el tiempo todo lo cura", "seguro que (todo) sale/saldrá/va/te/se", "las cosas van a mejorar", "las cosas mejoran", "lo vas a superar", "vas a salir adelante"],
    // prettier-ignore
    isNot: ["dice/dicen/decía/dijo que no pasa nada", "como si no pasa nada", "decirle que no pasaba nada", "me dice/dicen no te preocupes", "no te preocupes por la hora/silla/taza/lluvia", "no va a pasar", "qué va a pasar", "si no pasa nada", "aquí no pasa nada nunca", "el ánimo", "de ánimo", "sin ánimo", "ya verás que no viene", "vas a poder venir/llegar/quedarte/traer"],
  },
  empathy: {
    // prettier-ignore
    is: ["qué fuerte", "lamento", "te acompaño/acompañamos", "aquí/acá estamos", "cuentas/contás con nosotras/nosotros/conmigo", "suena a", "suena muy", "suena difícil/duro", "te escucho", "te oigo", "escucho que", "escucho la/el/los/las/mucho/mucha", "debe de ser", "debe ser", "ha de ser", "debió ser", "debió de ser", "cuesta decir/decirlo", "costó decir/decirlo", "qué difícil", "qué duro", "es difícil decir", "hace falta valor", "valiente", "gracias", "exacto", "es verdad", "eso es", "lo siento", "lo siento mucho", "cuánto lo siento", "estamos contigo", "estoy contigo", "no estás sola/solo", "no eres la única", "no eres el único", "me imagino", "me lo imagino", "claro que", "te entiendo", "te comprendo", "entiendo que", "tiene sentido", "tómate tu tiempo", "con calma", "me alegra que", "me alegro de que", "eso es mucho", "eso pesa", "eso duele", "uf", "ay", "a mí también", "yo también"],
    isNot: ["gracias por venir", "gracias por la comida", "no gracias", "debe ser la llave", "debe de ser el de"],
  },
  exploring: {
    // prettier-ignore
    is: ["qué pasa", "qué está/estará pasando", "qué pasó", "qué nos pasa", "qué te pasa", "silencio", "callada/callado/calladas/callados", "nos quedamos", "se quedaron", "noto que", "noté que", "me pregunto", "cómo es", "cómo fue", "qué sienten", "qué sientes", "qué piensan", "qué piensas", "dónde están", "qué hay en", "qué hay debajo", "quédate", "tómate tu tiempo", "sin prisa", "no hay prisa", "cuesta", "difícil de", "ahora mismo", "justo ahora"],
  },
  check: {
    // prettier-ignore
    is: ["cómo les suena", "cómo os suena", "cómo te suena", "qué les parece", "qué os parece", "qué te parece", "tiene sentido", "les hace sentido", "se entiende", "es así", "entendí bien", "lo entendí", "corríjanme", "corregidme", "corrígeme", "párenme", "dime si", "díganme si", "qué me faltó", "qué falta", "alguna pregunta", "queda claro", "quedó claro", "qué opinan/opinas", "están/estás de acuerdo", "me explico/expliqué", "tienen preguntas", "de otra manera", "qué piensan", "qué piensas", "cómo lo ven", "cómo lo veis"],
  },
  open: {
    // prettier-ignore
    is: ["qué", "cómo", "quién", "quiénes", "dónde", "a dónde", "cuándo", "por qué", "para qué", "cuál", "cuáles", "cuánto", "cuánta", "cuántos", "cuántas", "desde cuándo", "^ y tú/usted/vos/ustedes/vosotras/vosotros ^/?", "^ y a ti/usted/vos/ustedes/vosotras/vosotros ^/?", "^ y las/los demás", "^ y el resto/grupo"],
    isNot: ["sabes qué hora"],
  },
  // Spanish asks for a yes or a no without a word of its own: what is not open and longer than a murmur is closed.
  closed: { is: [] },
  telling: {
    // prettier-ignore
    is: ["te animas/animás a contar/contarnos/decir/decirlo/compartir", "puedes/podés/podrías/puede/podría/querés/quieres/querrías/quisieras/quiere contar/contarnos/decir/decirnos/decirlo/compartir/explicar/explicarnos/mostrar/repetir/repetirlo/empezar", "nos cuentas", "nos quieres contar", "te gustaría contar/decir/compartir/probar", "alguien quiere", "me dejas", "puedo preguntar", "puedo decir", "podemos volver", "nos ayudas"],
  },
  murmur: {
    // prettier-ignore
    is: ["^ no ?", "^ verdad ?", "^ sí ?", "^ vale ?", "^ ok ?", "^ eh ?", "^ sale ?", "^ cierto ?", "^ sabes ?", "^ ves ?", "^ perdón ?", "^ de verdad ?", "^ en serio ?", "^ mm ?"],
  },
  toWorker: {
    // prettier-ignore
    is: ["tú", "usted", "vos", "tu", "su", "vas", "va usted", "tienes", "tiene usted", "puedes", "quieres", "eres", "nos vemos", "próxima sesión", "la próxima semana", "la semana que viene", "este grupo", "qué hora", "a qué hora", "descanso", "el baño", "tarea", "puedo", "podemos", "debo", "me toca", "seguimos", "supervisora", "supervisor"],
    isNot: [
      "ustedes saben",
      "alguien de ustedes",
      "alguno de ustedes",
      "alguna de ustedes",
      "dónde puedo",
      "cómo puedo",
      "qué puedo/debo hacer/decir/decirle",
      "dónde podemos",
      "cómo podemos",
      "a quién puedo",
    ],
  },
  others: {
    is: [
      "quién más",
      "a quién más",
      "alguien más",
      "alguien conoce",
      "quién conoce",
      "alguna de ustedes",
      "alguno de ustedes",
    ],
  },
};

/** Spanish, as students and supervisors write about it. */
export const writtenEs: WrittenCues = {
  ownFeeling: {
    // prettier-ignore
    is: ["yo", "me", "mí", "mi", "mis", "nos", "conmigo", "alivio", "aliviada/aliviado", "contenta/contento", "feliz", "orgullosa/orgulloso", "orgullo", "calor", "frío", "calma", "tranquila/tranquilo", "nervios", "ansiosa/ansioso", "angustia", "angustiada/angustiado", "impotencia", "inseguridad", "incomodidad", "molestia", "rechazo", "asco", "admiración", "desánimo", "desconcierto", "desconcertada/desconcertado", "satisfacción", "satisfecha/satisfecho", "abrumada/abrumado", "rebasada/rebasado", "agobiada/agobiado", "ternura", "conmovida/conmovido", "cansada/cansado", "aburrida/aburrido", "molesta/molesto", "irritada/irritado", "impaciente", "frustrada/frustrado", "frustración", "enojo", "enfado", "rabia", "coraje", "miedo", "alegría", "envidia", "confundida/confundido", "confusión", "atascada/atascado", "perdida/perdido", "curiosa/curioso", "curiosidad", "sorpresa", "sorprendida/sorprendido", "sobresalto", "incómoda/incómodo", "insegura/inseguro", "tensa/tenso", "tensión", "cuidado", "esperanza", "gratitud", "agradecida/agradecido", "cariño", "lástima", "pena", "compasión", "tristeza", "culpa", "vergüenza", "duda", "dudas", "ansiedad", "estrés", "emoción", "emocionada/emocionado", "divertida/divertido", "decepción", "gusto", "bien", "mal", "mejor", "peor", "alivio", "sonrisa", "sonrío", "río", "risa", "estómago", "garganta", "corazón", "pecho", "nudo", "lágrimas", "aire", "pánico", "susto", "nada", "vacío", "vacía", "triste", "nerviosa/nervioso", "preocupada/preocupado", "quería", "quise", "pensé", "sentí", "temí", "tenía", "estaba"],
    // prettier-ignore
    isNot: ["pensé que", "pienso que", "creo que", "creí que", "me parece que", "me pareció que", "me imagino que", "me da/dio la impresión de que", "tengo/tenía la impresión de que", "sentí que ella/él/ellas/ellos/está/estaba/quiere/quería/busca/buscaba/evita/evitaba/necesita/necesitaba"],
  },
  somebody: {
    // prettier-ignore
    is: ["ella", "él", "ellas", "ellos", "la clienta", "el cliente", "el grupo", "la señora", "el señor", "la integrante", "el integrante", "las integrantes", "los integrantes", "todas", "todos", "está", "están", "quiere", "quieren", "espera", "necesita", "evita", "niega", "rechaza", "busca", "resiste", "se resiste", "manipula", "controla", "intenta", "parece", "piensa", "pide"],
  },
  judging: {
    // prettier-ignore
    is: ["quiere", "quería", "quieren", "querían", "espera", "esperaba", "esperan", "necesita", "necesitaba", "necesitan", "evita", "evitaba", "evitando", "niega", "negaba", "negando", "rechaza", "rechazan", "busca", "buscaba", "buscando", "resiste", "resistía", "resistiendo", "manipula", "manipulando", "controla", "controlando", "proyecta", "proyectando", "intenta", "intentaba", "parece", "parecía", "piensa", "piensan", "pide", "pedía", "probando", "protege", "protegiendo", "esconde", "escondiendo", "dependiente", "hostil", "desmotivada/desmotivado", "deprimida/deprimido", "celosa/celoso", "en negación", "a la defensiva", "llamar la atención", "debería", "siempre", "nunca"],
  },
  label: {
    // prettier-ignore
    is: ["es/muy/una/un (muy) chismosa/chismoso/demandante/agresiva/agresivo/tóxica/tóxico/dominante/borracha/borracho/drogadicta/drogadicto", "la/el resistente", "caso difícil", "se victimiza", "líder negativa/negativo", "manipuladora/manipulador", "la/el monopolizadora/monopolizador", "monopolizadora/monopolizador", "llamar la atención", "dramática/dramático", "el chivo expiatorio", "la chiva expiatoria", "la payasa", "el payaso del grupo", "la callada", "el callado", "la silenciosa", "el silencioso", "la víctima", "se hace la víctima", "se hace el víctima", "la/una/el/un sabelotodo", "es/está/muy resistente", "está a la defensiva", "en negación", "pasivo agresiva/agresivo", "pasivoagresiva/pasivoagresivo", "es/muy floja/flojo/vaga/vago", "es/muy infantil", "inmadura/inmaduro", "disfuncional", "codependiente", "narcisista", "es/una/un egoísta", "muy egoísta", "mentirosa/mentiroso", "está loca/loco", "histérica/histérico", "problemática/problemático", "conflictiva/conflictivo", "caso perdido", "desmotivada/desmotivado", "es/muy terca/terco/testaruda/testarudo"],
    // prettier-ignore
    isNot: ["no es (muy) agresiva/agresivo/tóxica/tóxico/demandante/dominante", "un/una relación/comentario/comentarios/tono muy agresiva/agresivo/tóxica/tóxico", "no es manipuladora/manipulador", "no es resistente", "no es floja/flojo", "no soy floja/flojo", "somos flojas/flojos", "la víctima de", "la llaman la callada/loca/floja", "le dicen floja/loca/egoísta"],
  },
  couldHave: {
    // prettier-ignore
    is: ["podrías haber", "te apresuraste", "pudiste preguntar/esperar/decir/devolver/explorar/quedarte", "hubiera/habría sido mejor", "me hubiera gustado preguntar/preguntarle/decir/decirle/esperar/quedarme", "pudiste haber", "podías haber", "deberías haber", "debiste", "qué habría pasado si", "qué hubiera pasado si", "qué pasaría si hubieras", "y si hubieras", "demasiado rápido", "muy rápido", "demasiado pronto", "muy pronto", "esto/eso salió mal", "no salió bien", "esto/eso no funcionó", "se te fue", "se te pasó", "te saltaste", "pasaste de largo", "cambiaste de tema", "te adelantaste", "la interrumpiste", "lo interrumpiste", "la cortaste", "lo cortaste", "llenaste", "respondiste por", "contestaste por", "diste consejos", "oportunidad perdida", "por qué no le", "por qué no preguntaste", "en lugar de preguntar", "en vez de preguntar", "en lugar de esperar", "en vez de esperar", "debí", "debería haber", "tendría que haber", "tenía que haber", "no debí", "pude haber", "podría haber", "me habría gustado", "ojalá hubiera", "hablé de más", "hablé demasiado", "me adelanté", "la interrumpí", "lo interrumpí", "cambié de tema", "pasé de largo", "me apuré", "di consejos", "me equivoqué", "lo hice mal", "di un sermón"],
    isNot: [
      "podría haber llorado/reído/abrazado/gritado",
      "debí de",
      "no (lo/la/el) llenaste",
      "no te adelantaste",
      "no la interrumpiste",
      "no lo interrumpiste",
      "no la cortaste",
      "no lo cortaste",
      "no cambiaste de tema",
      "no pasaste de largo",
      "no demasiado rápido",
      "no muy rápido",
      "debí imaginar/saber",
    ],
  },
  unclaimed: {
    // prettier-ignore
    is: ["no", "sin", "nunca", "nadie", "ningún", "ninguna", "ninguno", "ni", "falta", "faltó", "faltaba", "faltan", "espero", "esperaba", "ojalá", "quiero", "quería", "quisiera", "la próxima vez", "la próxima semana", "la próxima sesión", "podría", "debería", "debí", "más", "en lugar de", "en vez de", "si", "poco", "poca", "apenas", "necesito", "necesita", "necesitaba", "?"],
  },
};
