import { familiesEs } from "./risk-families/families.ts";
import type { RiskTable } from "./risk-lists.ts";
import { tameEs } from "./risk-tame.ts";

/** Spanish, of Mexico and of Spain. Accents may be left out. What must and must not be heard: `test/lines/`. */
export const riskEs: RiskTable = {
  self: {
    // prettier-ignore
    is: [
      "intentó/intenta/trató/quiso/intenté/quise/quiere (de) ahorcarse/matarse/colgarse/suicidarse/cortarse/tirarse/envenenarse/ahorcarme/matarme/colgarme", "se está/estaba/anda/andaba/estuvo cortando/lastimando/quemando/matando/hiriendo/haciendo", "ojalá no (me) hubiera/hubiese despertado/nacido/sobrevivido", "no haber despertado/nacido/sobrevivido", "formas/forma/maneras/manera/modos/modo de acabar/terminar/morir/irme/matarme", "para qué sirvo/nací/existo/vivo", "me pasé con/de las/la/dosis (pastillas)", "soy el problema y", "prefiero/preferiría/prefiere morir/morirme/morirse a/que/antes", "quitarme/quitarse de en medio", "me quito de en medio", "pegarme/pegarse/me pego un tiro/balazo", "no pinto nada aquí/en", "estoy/estoy de sobra/más aquí/en", "ya no pinto", "no quiero/quisiera despertar/despertarme/amanecer", "dormirme/dormir y no despertar", "que me lleve (ya) dios/diosito/la", "ya viví bastante/demasiado/suficiente/lo", "quisiera/quiero/ojalá desaparecer y (que)", "esta es la última vez que", "la última vez que me ven/ves/verán", "ya me despedí de", "no me busquen/busques", "autolesiono/autolesiones/autolesionarme/autolesiona", "desvivirme/desvivo/desvivirse/desviva",
      "kiero/kisiera morir/morirme/matarme", "no le encuentro/encuentra/veo/ve/hallo/halla/encontraba/veía (ya) (el) chiste/sentido/caso a nada/vivir/seguir/levantarme/levantarse", "no le encuentro/encuentra/veo/ve/hallo/halla (ya) (el) chiste/caso a la/esta vida", "tragué/tragó/zampé/zampó/tomé/tomó todo el/un (el) frasco/blíster", "me voy a colgar",
      "soy/era una carga", "cuando yo falte", "cuando yo no/ya esté", "el día que yo falte", "merecen/merece una/un mejor mamá/papá/madre/padre", "merecen/merece otra mamá/madre", "dejé/dejó de comer/tomar/ponerme", "llevo días sin comer", "no pienso comer", "juntando/agarrando valor para",
      "me quiero matar", "me muero ^ y ya", "morirme", "quiero/quisiera/quería dormir/dormirme y no", "y no despertara/despertar/despertarme/despierte (nunca/jamás)", "ojalá no amaneciera", "ojalá dios me lleve", "que dios me lleve", "que me lleve dios", "sentido a seguir/vivir/la/esta/mi", "sentido de/a vivir", "no le veo/encuentro/hallo/encontraba sentido", "ni ganas de vivir", "ganas de morirme/morir/desaparecer", "no tengo ganas de nada ^ ni", "ya no quiero nada ^ ni", "ya para qué vivo/vivir/sigo", "mejor me muero", "mejor me hubiera muerto", "mejor si me muero", "estarían/estaría/estarán mejor sin mí/su/uno", "sin mí estarían/estaría mejor", "nadie me va a/extraña extrañar", "acabar con mi/esta/todo vida", "terminar con mi/esta/todo vida", "quitarse la vida", "se quiere/quería/quiso/intentó/trató (de) matar/suicidar/morir/colgar", "dice que se quiere/va/quería (a) morir/matar", "que ya no quiere vivir", "se cortó/corta/cortaba los/las brazos/venas/piernas/muñecas", "me corto/corté/cortaba/cortado los/las brazos/brazo/venas/piernas/muñecas", "tirarme/aventarme/lanzarme/echarme al/del/de/a tren/metro/puente/balcón/río/las/los", "saltar/brincar del/de puente/balcón/techo/la", "debajo del colchón", "bastantes pastillas", "tomé/tomó/tragué/tragó todas las pastillas", "tomé/tomó un montón/puño/frasco de pastillas", "voz/voces que me dice/dicen", "que me haga daño", "me haga/hago/hice/haría daño", "hacerme/hacerse daño", "ya escribí la/las/una/mi carta/cartas/nota", "dejé/dejó una carta/nota", "ya tengo la soga/cuerda/pistola", "tengo todo planeado", "tengo un plan",
      "matarme", "me mato", "me mate", "me voy a matar", "me quiero matar", "me quería matar", "se quiere matar", "se quería matar", "se va a matar", "quitarme la vida", "quitarse la vida", "me quito la vida", "me quite la vida", "acabar con mi vida", "acabar con todo", "acabar con esto de una vez", "terminar con todo", "terminar con mi vida", "ponerle fin a", "poner fin a mi vida", "quiero morir", "quería morir", "quiero morirme", "quería morirme", "me quiero morir", "me quería morir", "quisiera morir", "quisiera morirme", "quisiera estar muerta/muerto", "ojalá me muera", "ojalá me muriera", "ojalá no despertara", "ojalá no despierte", "ojalá me hubiera muerto", "ojalá estuviera muerta/muerto", "preferiría estar muerta/muerto", "mejor muerta/muerto", "estaría/estarían mejor sin mí", "mejor sin mí", "más tranquilos sin mí", "más feliz/felices sin mí", "si yo no estuviera", "si no estuviera yo", "si yo ya no estoy", "cuando yo ya no esté", "cuando ya no esté", "cuando me muera", "no haber nacido", "nunca haber nacido", "nunca hubiera nacido", "no hubiera nacido",
      "no quiero vivir", "no quería vivir", "ya no quiero vivir", "no tengo ganas de vivir", "sin ganas de vivir", "se me quitaron las ganas de vivir", "perdí las ganas de vivir", "no quiero estar aquí", "ya no quiero estar", "no quiero seguir viviendo", "no quiero seguir", "ya no quiero seguir", "no puedo seguir así", "ya no puedo seguir", "para qué vivir", "para qué sigo viviendo", "para qué sigo aquí", "para qué seguir", "no vale la pena vivir", "no vale la pena seguir", "la vida no vale", "no tiene sentido vivir", "no tiene sentido seguir", "mi vida ya no tiene sentido", "nada por qué vivir", "nada por que vivir", "no tengo por qué vivir", "cansada/cansado de vivir", "harta/harto de vivir", "ya no aguanto más", "ya no aguanto esta vida", "no aguanto más", "ya no puedo más", "dormir y no despertar", "dormirme y no despertar", "no despertar", "no despertarme", "no volver a despertar", "desaparecer", "irme para siempre", "descansar para siempre", "reunirme con mi/ella/él", "irme con mi mamá/papá/hijo/hija/abuela", "estar con mi mamá/papá/hijo en el cielo",
      "suicida", "suicidarme", "suicidarse", "suicidio", "me suicido", "suicidas", "aventarme", "aventarme al/a/del/de", "tirarme al/a/del/de/por", "lanzarme al/del/de", "arrojarme", "me aviento", "me tiro del/de/al/por", "colgarme", "ahorcarme", "ahorcar", "una soga", "la soga", "cortarme las venas", "cortarme", "me corto", "me corté", "me he cortado", "volví a cortarme", "se corta", "se corta los brazos", "cortarse", "hacerme daño", "me hago daño", "me hice daño", "se hace daño", "hacerse daño", "lastimarme", "me lastimo", "me lastimé", "se lastima", "quemarme los brazos", "me quemo/quemé/quemaba los/las brazos/piernas/manos/muñecas", "me golpeo", "me pego en la cabeza", "sobredosis", "me tomé todas las pastillas", "tomarme todas las pastillas", "tomarme las pastillas", "me tomé un frasco", "tomarme el frasco", "frasco de pastillas", "pastillas guardadas", "guardando/guardo/escondo/escondiendo (las/mis) pastillas", "juntando/junto/juntado/guardado (las/mis) pastillas", "conté las pastillas", "estrellarme", "estrellar el carro/coche/auto", "soltar el volante", "darme un tiro", "pegarme un tiro", "un balazo en la", "la pistola en la", "conseguí una pistola", "dónde guarda la pistola", "sé cómo lo haría", "ya sé cómo", "ya tengo un plan", "ya tengo fecha", "escribí una carta de despedida", "carta/cartas de despedida", "nota de despedida", "me despedí de todos", "ya me despedí", "despedirme de todos", "regalé mis cosas", "regalando mis cosas", "repartí mis cosas", "ya arreglé mis papeles", "no voy a estar la próxima", "ya no voy a estar", "ya no me van a ver", "no me van a volver a ver", "es la última vez que me ven", "la última vez que me ven", "nadie me va a extrañar", "nadie me extrañaría", "nadie se daría cuenta", "nadie me echaría de menos", "a nadie le importaría", "no le hago falta a nadie", "soy una carga para", "soy un estorbo", "estorbo", "miedo de lo que pueda hacer", "miedo de mí misma/mismo", "no confío en mí", "hacer una tontería", "hacer una locura", "hacer algo malo conmigo", "dejé de ponerme la insulina", "ya no me pongo la insulina", "debí morirme yo", "me hubiera muerto yo", "hubiera sido yo",
    ],
    // prettier-ignore
    isNot: [
      "tirarlo/tirar/aventarlo/mandarlo/mandar/aventar todo/la/toda por la ventana", "tirarlo/tirar/tiré/tiramos/tiraron (todo) la/el/por casa/toalla/la (por) (la) ventana", "me corté pelando/lavando/rasurándome/afeitándome/partiendo/abriendo", "me/se/nos desvivo/desvive/desvivimos por", "desvivirme/desvivirse por", "desaparecer de (la/pura) vergüenza/pena/risa", "me voy a matar estudiando/trabajando/haciendo/entrenando", "cuando ya no esté el/la/este grupo/taller/programa/práctica", "por poco me mato en la/el/las bici/moto/patineta/escalera/escaleras", "me mato en la/el/las bici/moto/patineta/escalera/escaleras", "me voy a colgar la/el/una/un/del/de",
      "examen/tráfico/calor/frío/tos/viaje/subida/partido/cuenta/noticia/canción/cansancio/trabajo/turno me mató/mata", "fue/es/era/sería un suicidio", "un suicidio político", "quiero/quería/quisiera vivir en/con/ahí/aquí/acá/allá/cerca/sola/solo", "no quiero vivir en/con/ahí/aquí/acá/allá/cerca/sola/solo", "ya no quiero vivir en/con/ahí/aquí/acá/allá/cerca/sola/solo", "nunca/jamás he pensado en/hacerme (hacerme) daño", "nunca/jamás he pensado en", "nunca/jamás pensé/pienso en", "no pienso en hacerme", "pensado en hacerme daño ni", "me quería morir cuando vi el precio", "no tengo un plan", "tengo un plan para/de", "tengo un plan ^ voy", "muero por", "me muero por",
      "me mato trabajando/estudiando/de", "me maté trabajando/estudiando", "matarme de risa", "matarme trabajando/estudiando", "me muero de", "morir/morirme/muero de (la) risa/vergüenza/pena/hambre/sed/sueño/calor/frío/miedo/ganas/envidia/nervios/cansancio/aburrimiento", "me corto el/las pelo/cabello/uñas/fleco", "me corté el/las pelo/cabello/uñas/fleco", "me corté el/la/un dedo/mano/pulgar con/picando/pelando/cocinando/abriendo/partiendo", "me corté cocinando/picando", "me corté con el cuchillo/papel/cuchillo", "me corté con un papel/vaso/vidrio", "cortarme el/las/mi pelo/cabello/uñas/fleco", "se corta la/el luz/agua/llamada/internet/señal/pelo/leche", "cortarse el pelo/cabello", "me lastimé el/la rodilla/espalda/pie/tobillo/hombro/dedo", "me lastimé jugando/corriendo/cargando/bailando/entrenando", "me lastimé en el", "me hice daño en la espalda/rodilla", "me golpeo con la/el", "tirarme al piso a/sofá/sillón", "tirarme en la/el", "tirarme a la alberca/piscina/cama", "aventarme a la alberca/piscina", "aventarme el trabajo", "aventarme la tarea", "prevención del suicidio", "línea de suicidio", "no soy suicida", "no me quiero morir", "no quiero morir", "no quiero morirme", "no quería morir", "no me quiero matar", "no me voy a matar", "no pienso en matarme", "no quiero seguir hablando/con el/con la/con este/esperando", "no quiero estar aquí tan/todo/sentada/sentado/hasta", "no puedo seguir así de tarde", "cuando ya no esté lloviendo/lista/listo/ocupada/ocupado", "ya sé cómo se/te/llegar/hacer/funciona", "ya no voy a estar en el turno/en casa", "desaparecer las/los/el/la", "hacer una locura como", "ya no aguanto más este/el/estos/los/la calor/frío/zapatos/ruido/tráfico/lluvia/tos", "no aguanto más este/el/estos/los/la calor/frío/zapatos/ruido/tráfico/lluvia/tos", "ya no puedo más de sueño/hambre", "dejé de cortarme", "ya no me corto", "nunca me haría daño",
    ],
  },
  other: {
    // prettier-ignore
    is: [
      "ganas de darle/meterle/ponerle/partirle una/un/la piña/trompada/madriza/putiza/paliza/golpiza/trancazo/chingadazo/puñetazo/madre/cara", "le/les voy/vamos a meter/dar/pegar/poner un/una plomazo/balazo/tiro/navajazo/puñalada/madriza/putiza/golpiza", "voy/vamos a reventarlo/reventarla/reventarlos a", "lo/la/los voy/vamos a cagar/moler/reventar a (puros) trompadas/piñas/palos/golpes/patadas/madrazos/chingadazos", "traigo/cargo/tengo/llevo/conseguí (ya) una/la fusca/charrasca",
      "de (lo) qué/que soy capaz", "con mis propias manos",
      "no respondo", "no sé de lo/qué que soy capaz", "no me hago responsable", "mientras duerme/duermen", "cuando esté dormido/dormida", "con un/el martillo/bate/tubo/fierro/hacha",
      "lo/la/los/las voy/vamos a matar/quemar/apuñalar/lastimar/golpear", "lo/la/los/las quiero/quisiera/quería matar/golpear/lastimar/apuñalar", "le/les voy/vamos/quiero/quisiera/quería a/hacer (hacer) daño", "le quiero hacer", "hacer/haciendo daño a", "ganas de matarlo/matarla/pegarle/golpearlo/golpearla/hacerle/ahorcarlo/ahorcarla/lastimarlo", "matar a mi/ese/esa/alguien/su/el/la/todos", "tengo/cargo/compré/conseguí/traigo/llevo (ya) la/una/el/un pistola/arma/cuchillo/machete/navaja", "ya tengo la pistola", "sé a qué hora sale/llega", "sé dónde vive/trabaja/duerme", "miedo de/a hacerle/pegarle/lastimarlo/lastimarla/sacudirlo/hacerles", "miedo de hacer daño", "casi lo/la mato/ahorco/aviento/sacudo/ahogo", "casi le pego", "le di/dimos/doy/daba (tan) duro/fuerte/con/una al/a/el/la", "le di tan duro", "le dejé marcas/moretones/la/el", "le pegué/pego/pegaba (tan) duro/fuerte/con/a/al/en", "les pegué/pego/pegaba", "lo/la/los golpeé/empujé/ahorqué/quemé/cacheteé/pateé", "quemarles/quemarle/quemar la/su casa/carro", "no sale/salen vivo/viva/vivos", "no va a salir vivo/viva",
      "matarlo", "matarla", "matarlos", "matarte", "lo mato", "la mato", "lo voy a matar", "la voy a matar", "los voy a matar", "lo quiero matar", "la quiero matar", "quiero matarlo", "matar a mi/alguien/ese/esa/su/todos", "quiero matar", "te voy a matar", "nos va a matar", "la va a matar", "lo va a matar", "los va a matar", "hacerle daño", "hacerles daño", "le voy a hacer daño", "lastimarlo", "lastimarla", "lastimarlos", "lastimar a mi/alguien", "apuñalarlo", "apuñalar", "acuchillar", "clavarle el/un cuchillo", "le clavo", "dispararle", "le disparo", "le meto un tiro", "meterle un tiro", "pegarle un tiro", "darle un balazo", "llevar una/la pistola a", "cargo un/una/el/la cuchillo/navaja/pistola/machete/arma", "traigo un/una/el/la cuchillo/navaja/pistola/machete/arma", "un cuchillo debajo de", "cuchillo bajo la almohada", "duermo con un cuchillo", "la pistola debajo", "me las va a pagar", "me la va a pagar", "me las vas a pagar", "quemar la casa", "prenderle fuego", "quemarle la casa", "envenenarlo", "envenenarla", "echarle algo en la comida/bebida", "ahogarlo", "ahogarla", "asfixiarlo", "asfixiarla", "la almohada en la cara", "ojalá se muera", "lo quiero ver muerto", "la quiero ver muerta", "escucho/oigo voces", "las voces me dicen", "una voz que me dice", "sacudí al bebé", "sacudí a la bebé", "lo sacudí", "la sacudí", "aventé al/a mi", "lo aventé contra", "se me pasó la mano", "se me fue la mano", "le pegué a mi hijo/hija/niño/niña", "le pego a mi hijo/hija/niño/niña", "le pegué con el cinto/cinturón", "le di con el cinto/cinturón", "lo encerré en el/la", "la encerré en el/la", "los dejé solos toda", "dejé solo al/a mi", "miedo de lastimarlo/lastimarla/hacerle daño/pegarle", "miedo de hacerle",
    ],
    // prettier-ignore
    isNot: ["matar el tiempo", "matar dos pájaros", "mi mamá me va a matar", "me va a matar mi mamá/papá/jefa/jefe", "la voy a matar de un susto", "lo mato de risa", "no quiero hacerle daño", "no quise hacerle daño", "nunca le haría daño", "quemar la casa cocinando", "dispararle una foto", "me las va a pagar en efectivo/abonos", "se me fue/pasó la mano con/en el/la/los/las sal/azúcar/chile/picante/vino/salsa/limón/tarjeta/compras/gastos/pintura/agua/harina/ajo", "le pegué a la/al lotería/quiniela/gordo/premio/blanco/clavo", "le pegué al gordo/premio/blanco/clavo"],
  },
  abuse: {
    // prettier-ignore
    is: [
      "viola/violó/violaba/violan/violaron/manosea/manoseó/toquetea/toqueteó a mi/la/su/mis/una/una/un", "maltrata/maltratan/maltrató/golpea/golpean/golpeó/lastima/lastiman a mi/la/mis/su/sus/los/las/el", "nos/me mataba/mataría/mata a mí/todos/nosotros/los/y/si", "que nos/me mataba/mataría", "nos da/dio/daba con el/un/la/una cinturón/cinto/cable/correa/palo/vara/chancla/manguera",
      "me/nos madreó/madrea/madrearon/madrean/cascó/casca", "me/nos reventó/revienta/rompió/partió/parte/rompe la/el boca/cara/labio/nariz/hocico", "me/nos surtió/surte bien/feo/a/duro", "me/nos agarró/agarra/agarraba/entró/entra/entraba/cayó/cae/caía/molió/muele/dio/da a golpes/palos/patadas/madrazos/trompadas/puñetazos/chingadazos/cachetadas/piñas/correazos", "me dio/da/daba/dieron una pela/tunda/madriza/putiza/zurra/trompada/pescozá/pescozada/golpiza/paliza", "me/nos tiene/tienen/tenía (bien) amenazada/amenazado/amenazadas/amenazados ^/de/por/desde", "me/nos/le ha/han (vuelto) (a) puesto/poner la/las mano/manos encima", "me/nos puso/pone/ponía la/las mano/manos encima", "me/nos alzó/alza/levantó/levanta/levantaba la/el mano/brazo/puño", "me/nos amarra/amarraba/amarran", "me/nos tiró/tira/tiraba/empujó/aventó/estrelló contra la/el pared/suelo/piso/puerta/mueble", "miedo (de) (a) que llegue/vuelva/regrese/venga (otra) (vez) (a) (la/mi) casa/borracho/tomado/enojado/drogado",
      "dedos marcados/pintados", "me deja/dejó marcada/marcado/marcas/moretones/moretes/morada/morado", "me/le tuerce/torció/aprieta/apretó/dobla/dobló el/la/los brazo/mano/muñeca/dedos/brazos", "me arrastra/arrastró", "la próxima vez es/será/va", "para que me callara/calle", "que me callara/calle/quedara/quede callada/callado",
      "me/nos/le/les pega/pegan/pegó/pegaba (con/cuando/mucho/duro)", "me/nos/lo/la/los golpea/golpean/golpeó/golpeaba/patea/pateó/avienta/aventó/maltrata/maltrató/cachetea/cacheteó/zarandea/jalonea", "me/nos/le/les da/dan/dio/daba con el/la/un cinturón/cinto/cable/palo/chancla/correa/puño/mano", "hasta sacarnos/sacarle/sacarme sangre", "le/les/me jala/jalan/jaló/jalaba el/del (los) pelo/cabello/pelos/orejas", "me agarró/agarra/apretó/aprieta del/el/por cuello", "me agarró/agarra del pelo/brazo/cabello", "me puso/pone/apuntó/apunta con/la/el/una/un (la/el/una/un) pistola/cuchillo/machete/navaja", "me mata ^", "me/nos mata si", "si lo/la dejo", "que me va/iba a matar", "me/nos va a matar", "no son/fueron/fue de/por una caída", "no me caí", "dije/digo que me caí", "en mi cama por/de las/la/noche", "se mete/metía/metió/acuesta/acostaba en/a/con mi/mí cama/cuarto", "viene/venía/vino a mi cama/cuarto", "me toca/tocaba/tocó/manosea/manoseó/manoseaba", "partes íntimas/privadas", "me/la/lo obliga/obligaba/obligó/fuerza/forzó a", "tener relaciones/sexo con/aunque/cuando", "aunque le diga/digo que no", "me/la/lo violó/violaba/viola/violaron", "abusó/abusa/abusaba/abusaron de", "no me/la/nos deja/dejaba salir/trabajar/hablar/comer/dormir/ver/ir", "me quitó/quita/esconde/escondió el/la/los/las/mi/mis celular/teléfono/llaves/papeles/dinero/cheque/tarjeta/pasaporte/documentos", "me/lo/la/los encierra/encerró/encierran/encerraba", "fotos desnuda/desnudo/sin", "me pide fotos", "miedo de/a volver/regresar/llegar/ir a", "deja/dejan solos/solas/solo/sola a/al/toda/por", "los/las/lo/la deja/dejan/dejaba solos/solas/solo/sola", "miedo de/a mi marido/esposo/papá/padrastro/hijo/novio/ex/pareja", "me/nos amenaza/amenazó/amenazaba", "me/nos persigue/sigue a/hasta/por", "me escupe/escupió", "marcas en/de la/el/los/las espalda/piernas/cara/brazos/cinturón/cuerpo", "un secreto entre", "que no le diga/dijera a nadie",
      "me pega", "me pegó", "me pegaba anoche", "me golpea", "me golpeó", "me golpearon", "me da golpes", "me dio una paliza/golpiza/cachetada/bofetada", "me cachetea", "me cacheteó", "me patea", "me pateó", "me empuja", "me empujó", "me aventó", "me avienta", "me jala del pelo", "me jaló del pelo/cabello", "me jaló el pelo", "me jala el pelo", "me ahorca", "me ahorcó", "me apretó el cuello", "las manos en el cuello", "me agarró del cuello", "me quemó con", "me muerde", "me mordió", "me rompió el/la", "me dejó el ojo morado", "ojo morado", "moretón", "moretones", "moretes", "moratón/moratones", "marcas en el/la/los/las", "le pega a mi/los/las/su/la/el", "les pega a", "le pegó a mi/los/las/su/la/el", "les pegó a", "golpea a mi/los/las/su", "golpeó a mi/los/las/su", "nos pega", "nos pegó", "nos golpea", "le pega con el cinto/cinturón", "con el cinto", "con el cinturón", "con un cable", "levantó la mano", "me levanta la mano", "me levantó la mano", "me maltrata", "la maltrata", "lo maltrata", "los maltrata", "me violó", "me viola", "la violó", "me violaron", "violación", "violada/violado", "abusó de", "abusa de", "abusaron de", "abuso sexual", "me tocó ahí/abajo/los/las/donde", "me toca ahí/abajo/los/las/donde", "me toca cuando", "la toca", "toca a mi hija/hijo/niña/niño", "tocó a mi hija/hijo/niña/niño", "me tocaba anoche", "me manosea", "me manoseó", "me obliga", "me obligó", "me fuerza", "me forzó", "tener relaciones aunque", "aunque yo no quiera", "aunque le diga que no", "le dije que no y", "se mete a mi/su cuarto/cama", "se metió a mi/su cuarto/cama", "entra a mi/su cuarto de noche", "fotos mías desnuda/desnudo", "fotos desnuda/desnudo", "me amenaza", "me amenazó", "nos amenaza", "nos amenazó", "me dijo que me mataba", "dice que me va a matar", "me va a matar si", "que me mata si", "dijo que me iba a matar", "me quita a los/mis niños/hijos si", "me quita a mis hijos si", "no vuelvo a ver a mis hijos", "me apuntó con", "me sacó la/un/el/una pistola/cuchillo/machete/navaja", "me puso el cuchillo", "golpeó la pared", "pateó la puerta", "tumbó la puerta", "me sigue a todos lados", "me persigue", "me espera afuera del", "me revisa el celular/teléfono", "me vigila", "no me deja salir/ver/trabajar/hablar/ir/comer/dormir/tener", "no me deja que salga/vea/hable", "me encierra", "me encerró", "me tiene encerrada/encerrado", "me deja encerrada/encerrado", "me quita el dinero/celular/cheque/teléfono", "me quitó el/los/la dinero/celular/pasaporte/cheque/papeles/teléfono/tarjeta/llaves", "tiene mis papeles", "me escupe", "me escupió", "miedo de regresar/volver a mi/la casa", "me da miedo regresar/volver a mi/la casa", "me da miedo llegar a", "no quiero regresar/volver a mi/la casa", "no me siento segura/seguro en", "no estoy segura/seguro en mi/la casa", "le tengo miedo", "le tenemos miedo", "me da miedo él/ella/mi", "miedo de lo que me haga", "cuando toma se pone", "cuando llega tomado/borracho", "cuando está tomado/borracho", "nos escondemos", "me escondo en el baño", "duermo con la puerta", "me caí de las escaleras otra", "manga larga para que", "me tapo los", "la deja/dejan sin comer", "lo deja/dejan sin comer", "no le da/dan de comer", "la amarra/amarran", "lo amarra/amarran", "no hay comida en la casa", "no ha comido desde", "le quita/quitan su pensión/cheque",
    ],
    // prettier-ignore
    isNot: [
      "jefa/jefe/profe/maestra/suegra me mata si/cuando", "me/nos pegó/pega (bien/muy/re) (duro/fuerte/feo) la/el/lo/una gripe/covid/sol/noticia/calor/frío/crisis/cansancio/bajón/nostalgia/de", "el/mi/un/su perro/gato/perrito me/lo/la/le mordió/muerde/rasguñó", "bebé/nena/nene me pega", "me pega jugando", "me dejó marcada/marcado su/esa/ese/aquella/aquel consejo/historia/ejemplo/palabra/palabras/película/libro/maestra/maestro", "nunca/jamás me/nos/le (ha/había) puso/puesto la/una mano encima", "se encierra/encierran/encerró/encerraba (en) (su/el/la) (cuarto/recámara/habitación) a jugar/estudiar/leer/hacer/ver/oír/escuchar/dormir/trabajar", "no me deja/dejan salir entre/de/con/los semana/noche/mis/viernes/sábados", "no me deja/dejan salir hasta que termine/acabe/haga/ordene/recoja/estudie",
      "me mata si se entera/ve/sabe (de) lo/cuánto (que) costó/gasté/pagué/salió/costaron",
      "se me/le/nos pega/pegó", "me pegó/pega la gripe/tos/fiebre/risa/canción/lotería", "me pegó/pega mucho/duro/fuerte la/el", "nos pegó la gripe/crisis", "le pegamos al/a", "moretón/moretones en la/el/las/los rodilla/rodillas/espinilla/codo", "me toca/tocó/tocaba a/el/la/hacer/ir/esperar/cuidar/cocinar/hablar/trabajar/limpiar/pagar/leer/vivir/un/una/muy/mucho/en", "nos da/dan con la/el puerta", "me da con la puerta", "me obliga/obligaba a pensar/crecer/trabajar/levantarme/comer/caminar", "se me/le pega", "no me deja dormir (^) el/la/mi ruido/tos/perro/vecino/bebé", "me/nos mata de risa", "me mata el/la/de calor/espalda/risa", "la tos no me deja dormir", "me va a matar cuando", "mamá/papá/jefe/jefa/esposa/abuela me va a matar", "miedo de/a ir al/a dentista/la", "miedo a llegar tarde", "miedo de llegar tarde", "miedo a volver a empezar",
      "me pega el sol/calor/sueño/hambre", "me pegó el sol/calor/sueño/frío/hambre", "me pegó un susto", "me pegó duro/fuerte la/el", "me pegó la", "me pegó mucho la noticia/canción", "eso me pegó", "me golpeó la noticia/realidad", "me golpeó con la puerta sin querer", "me empuja a crecer/seguir/estudiar", "me toca a mí", "me toca hablar/cocinar/leer/limpiar/pagar/trabajar/esperar", "me toca el/la/un turno/cocina/baño", "me toca los martes/lunes/jueves/sábados/domingos", "me obliga a pensar/crecer", "me obligó a pensar/crecer", "el trabajo me obliga", "me rompió el corazón/plato/vaso", "me rompió la/el taza/plato", "levantó la mano para", "levantó la mano y dijo/habló/preguntó", "con el cinturón de seguridad", "violación de/del (la) tránsito/contrato/regla/privacidad", "me persigue la mala suerte", "no me deja dormir el ruido/perro/vecino", "el ruido no me deja dormir", "la tos no me deja", "marcas en el papel/cuaderno/examen"],
  },
  together: [
    ...familiesEs,
    {
      of: "self",
      // prettier-ignore
      all: [
        ["murió/falleció/murieron/enterramos/enterré/viuda/viudo/luto/panteón/difunta/difunto"],
        ["irme/irse/alcanzar/reunirme/reunirse con (ella/él/ellos/ellas)", "alcanzarla/alcanzarlo/alcanzarlos"],
        ["quisiera/quiero/quiere/quería/ganas/ojalá/ratos"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["niña/niño/niñas/niños/bebé/hijo/hija/hijos/hijas/sobrina/sobrino/nieta/nieto"],
        ["pura agua", "sin comer/cenar", "de castigo", "hincada/hincado/hincados/rodillas", "encerrada/encerrado", "amarrada/amarrado", "al/del sol/frío/patio", "chile en la boca"],
        ["da/dan/deja/dejan/tiene/tienen/pone/ponen/manda/castiga/dejó/puso/castigan"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["papeles/seguro/testamento/casa/niños/hijos/nietos"],
        ["cuando yo/me/ya", "si yo/me", "quién se queda/queda/quedará con", "les dejé/arreglé"],
        ["falte/falto/muera/muero/pase/esté/estaré/voy"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["disgusto/coraje/triste/tristeza/rabia/lástima/decepciona/lloré/lloro"],
        ["desperté/despierto/amanecí/amanezco (viva/vivo)", "seguir viva/vivo", "sigo viva/vivo"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["panteón/cementerio/tumba/cielo/tierra"],
        ["prefiero/preferiría/mejor", "alcanzar/acompañar/acostarme/reunirme/irme", "me espera/esperan"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["tío/primo/abuelo/padrastro/maestro/vecino/hermano/entrenador/padre/patrón/cura/pastor/él"],
        ["me daba/dio/compraba/regalaba/pagaba/prometía/ofreció"],
        ["callada/callado/callara/secreto/contara/dijera/nadie"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["balcón/puente/azotea/techo/ventana/tren/metro/vías/barranco/precipicio", "pastillas/veneno/insulina/cloro", "soga/cuerda/cable/mecate/viga", "cuchillo/navaja/pistola/rifle/vidrio", "volante/carretera/camión"],
        ["sería (tan/muy) fácil/rápido", "pienso/pensé/pensaba en/que/si", "me imagino/imaginé/imaginaba", "qué pasaría si", "quién me detendría", "me dan ganas", "soltar/soltarme/saltar/brincar/aventarme/tirarme/caerme/lanzarme", "dejarme caer", "en el cuello", "cuántas/cuántos", "me quedo mirando/viendo", "busqué", "acabar/terminar con/de/todo", "para no sentir", "descansar", "todas de/juntas"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["si me muero/muriera/muriese/mato/voy/desaparezco/desapareciera/fuera", "si yo me muero/muriera/desaparezco/faltara/falto", "si no despierto/despertara", "cuando me muera", "mi (propio) entierro/funeral/velorio/muerte/ataúd", "cerrar los ojos", "sin mí"],
        ["nadie/quién", "llorar/llora/llore/lloraría", "mejor/alivio/paz/tranquila/tranquilo/descanso/descansarían", "dan cuenta", "importa/importaría/extrañaría/notaría", "no abrirlos/abrir/despertar", "para siempre", "ya no/nunca", "imagino/pienso/sueño"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["lo único que me detiene/sostiene/mantiene/frena/para", "la única razón por la que"],
        ["me detiene/sostiene/mantiene/frena/para", "sigo/estoy aquí/viva/vivo"],
      ],
    },
    {
      of: "self",
      // prettier-ignore
      all: [
        ["se/me quema/corta/golpea/lastima/araña/rasguña/pica/quemo/corto/golpeo/araño/rasguño/quemé/corté/cortó/quemó"],
        ["los/las/el/la brazos/brazo/piernas/pierna/muñecas/muñeca/muslos/muslo/piel/panza/manos"],
        ["con", "otra vez", "para/pa", "cuando", "a escondidas", "de noche"],
      ],
    },
    {
      of: "other",
      // prettier-ignore
      all: [
        ["voy/quiero/quisiera/iba/ganas/juro/podría/vamos"],
        ["romper/romperle/partir/partirle/quebrar/quebrarle/reventar/reventarle/cortar/cortarle/quemar/quemarle/volar/volarle (le) la/el/los/las cara/cabeza/hocico/cuello/piernas/dientes/madre/rodillas/sesos", "arrancarle/sacarle la/los/las/el", "enterrarlo/enterrarla/desaparecerlo/desaparecerla", "dejarlo/dejarla en silla/tirado/tirada/muerto/muerta", "que se arrepienta", "que no vuelva a caminar"],
      ],
    },
    {
      of: "other",
      // prettier-ignore
      all: [
        ["bebé/niño/niña/hijo/hija/niños/hijos/mamá/abuela"],
        ["tanto/mucho coraje", "tan enojada/enojado/harta/harto/cansada/cansado", "me desesperé", "perdí el control", "exploté", "no supe lo que"],
        ["dejé/aventé/sacudí/apreté/empujé/solté/tiré/jalé/zarandeé/agarré/pegué/di"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["pistola/cuchillo/machete/navaja/rifle/arma/cinturón/cable/palo"],
        ["cuando se enoja/discutimos/toma/pelea/peleamos", "en la mesa", "me enseña/enseñó/muestra/mostró", "me/nos apunta/amenaza", "para asustarme/asustarnos"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["encierra/amarra/encierran/amarran/encerró/amarró/golpea/golpean/pega/pegan/maltrata/esconde"],
        ["a mi/su/la/el/los/las hija/hijo/hijos/madre/mamá/abuela/abuelo/hermana/hermano/sobrina/sobrino/niña/niño/niños/nieta/nieto/viejita/viejito"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["me/la/lo/nos/las/los hacía/hace/hizo/obligaba/pedía/pide/ponía/pone (a)"],
        ["tocarlo/tocarla/tocarle/desnudarme/desnudarse/desnudarnos/besarlo/besarla/bañarme/acostarme/quitarme/quitarse/verlo/mirarlo", "dormir con él", "quitarme la ropa", "ver películas/videos"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["me/nos/le avienta/tira/lanza/arroja/aventó/tiró/lanzó/arrojó"],
        ["en la mano", "cosas/platos/vasos/zapatos/agua/café/aceite/sopa/sillas", "lo que", "encima", "a la cara", "cuando se enoja/toma"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["mano/manos/dedos"],
        ["debajo de/del la/mi (cobija/falda/blusa/ropa/sábana)", "entre las/mis piernas", "me mete/metía/metió"],
      ],
    },
    {
      of: "abuse",
      // prettier-ignore
      all: [
        ["fotos/videos míos/mías", "fotos/videos de mí", "fotos/videos mías/míos"],
        ["sube/subió/manda/mandó/comparte/compartió/enseña/enseñó/publica/publicó/amenaza", "sin mi/permiso/que"],
      ],
    },
  ],
  // prettier-ignore
  elsewhere: ["cuando era niña/niño/chica/chico/pequeña/pequeño/joven", "cuando éramos niños/niñas/chicos/chicas", "de niña/niño/chiquita/chiquito", "hace años", "hace muchos años", "hace mucho", "hace mucho tiempo", "hace diez/quince/veinte/treinta años", "en mi infancia", "en aquel entonces", "en mi pueblo", "antes de dejar de beber", "en la/una/esa/esta película/novela/serie/telenovela/canción/historia/obra", "en el/un libro/cuento/juego/periódico", "en las noticias dijeron/dicen/salió/contaron/que/de", "vi/oí/vimos/salió/salieron/dijeron/pasaron/escuché/era/decían/dijo en las noticias", "en la tele", "la canción dice", "un videojuego", "leí que", "leí sobre", "el cartel", "un volante sobre", "en mi clase", "el curso sobre", "ya no me pasa", "eso quedó atrás", "ya lo superé", "solía"],
  // prettier-ignore
  now: ["ahora", "otra vez", "de nuevo", "todavía", "aún", "últimamente", "anoche", "hoy", "ayer", "esta semana", "esta noche", "la semana pasada", "estos días", "cada noche", "todos los días", "a veces", "me volvió", "volvió a", "sigue", "volví a"],
  // prettier-ignore
  over: ["doy gracias por/a/de", "hoy vivo/estoy (muy) tranquila/tranquilo/feliz/bien/libre", "no he vuelto a pensarlo/hacerlo/intentarlo", "gracias a dios estoy/sigo", "agradecida/agradecido de/por estar", "contenta/contento/feliz de estar", "pedí ayuda", "me ayudaron"],
  tame: tameEs,
  // prettier-ignore
  untold: ["nunca lo conté/dije", "nunca se lo conté/dije (a)", "nunca le dije a nadie", "nunca le conté a nadie", "no se lo he dicho/contado a", "no lo había dicho/contado", "nadie lo sabe/supo", "nadie me creyó", "primera vez que lo digo/cuento", "es la primera vez que hablo"],
  safety: {
    // prettier-ignore
    is: ["suicidio", "suicidarte", "matarte", "quitarte la vida", "hacerte daño", "lastimarte", "pensando en morir", "pensamientos de", "tienes/tenés/tiene (algún) plan", "tienes/tenés/tiene/hay/hiciste un plan", "un plan de seguridad", "hacer un plan", "no seguir viviendo", "dejar de vivir", "no estar (ya) aquí/acá/viva/vivo", "tienes/tenés/tiene miedo de/a él/ella/ellos/alguien", "le/les tienes/tenés/tiene miedo", "le/les/te/os pega/pegan/pegó/golpea/golpeó/empuja/empujó/amenaza/amenazó", "a salvo", "segura/seguro en tu/casa/ahora/hoy/esta", "seguridad", "crisis", "línea de", "emergencia/emergencias", "911", "988", "112", "al hospital", "ir/llamar/llamamos al hospital", "urgencias", "refugio", "albergue", "dif", "protección", "reportar/reportarlo", "tengo que avisar/informar/reportar", "obligada/obligado a", "supervisora/supervisor", "quédate después", "te quedas después", "hablamos después del grupo", "hablar después del grupo", "al terminar el grupo", "llamar juntas/juntos", "llamamos juntas/juntos", "psiquiatra", "quién está contigo", "con quién estás esta noche", "dónde están las pastillas", "dónde está la pistola", "en peligro", "peligro", "te lastimó/lastima", "te pega/pegó", "te hizo daño", "dormir/dormirás/duermes/duerme/quedarte/quedas/quedarse/estar/estarás/estás/ir/irás/vas/va/pasar/pasarás esta noche", "sola/solo esta noche", "te ha/han/has/hicieron/hace/hacen (hecho) daño", "hacerse daño", "lastimarse", "quitarse la vida", "piensas/pensás/pensaste/pensado/piensa (usted) en morir/morirte/matarte/hacerte/suicidarte/morirse/matarse", "quieres/querés/quiere (usted) morir/morirte/matarte/morirse", "te/le/les ha/han/está/están (vuelto) (a) pegado/pegando/golpeado/golpeando/lastimado/lastimando/pegar", "lugar seguro", "niños/niñas/hijos/hijas/hijo/hija está/están (bien) (y) a/seguros/seguras/segura/seguro", "línea pas", "024", "016", "cómo lo harías/haría", "tienes/tenés/tiene/hay (las/la) (pastillas/pistola) armas/arma/pistola/contigo/pastillas", "me quedo contigo", "miedo (de) que te/le haga/hagan/pegue/mate/lastime", "adónde ir", "a dónde ir", "dónde ir", "orden de protección/alejamiento/restricción", "servicios sociales", "departamento de la familia", "denuncia/denunciar/denunciarlo/denunciarla"],
    isNot: ["tengo/traía/traigo/traje/hay un plan para"],
  },
};
