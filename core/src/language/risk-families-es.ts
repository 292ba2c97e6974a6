/** Spanish families of risk, of both sides of the ocean; what a family is: `risk-families-en.ts`. */
import type { Together } from "./risk-lists.ts";

// prettier-ignore
const medicine = "pastillas/pastilla/píldoras/remedios/medicinas/medicina/medicamentos/tabletas/blíster/insulina/ansiolíticos/antidepresivos/clonazepam/lexatín/orfidal/diazepam/paracetamol/jarabe/gotas";
// prettier-ignore
const children = "niño/niña/nene/nena/bebé/bebe/hijo/hija/hijos/hijas/chamaco/chamaca/chavo/guagua/wawa/crío/cría/peque/pequeño/pequeña/chiquito/chiquita/sobrino/sobrina/nieto/nieta/mellizos/gemelos/niños/niñas/morrito/pibe/gurí";
// prettier-ignore
const elders = "mamá/madre/papá/padre/abuela/abuelo/abuelita/abuelito/viejita/viejito/suegra/suegro/tía/tío/nona/yaya/yayo/residente/residentes";
// prettier-ignore
const menOfTheFamily = "padrastro/tío/abuelo/primo/hermano/padre/papá/vecino/cura/pastor/entrenador/maestro/profesor/novio/padrino/patrón/hermanastro/compadre";

// prettier-ignore
const self: readonly Together["all"][] = [
  // Los demás estarían mejor.
  [
    ["sin mí", "si yo/ya no estuviera/existiera/viviera/fuera/hubiera/apareciera", "si (yo) me muero/muriera/muriese/voy/fuera/fuese/matara", "si yo faltara/falto/desapareciera", "el día que (yo) falte/muera/no", "cuando yo falte/no/muera", "no hubiera nacido"],
    ["mejor/mejores/tranquilos/tranquilas/tranquila/tranquilo/felices/feliz/alivio/descansarían/descansar/paz/cuenta/extrañar/extrañaría/echar/notar/notaría/enterar/enterarían/libres"],
  ],
  // Cartas, regalos y encargos para después.
  [
    ["carta/cartas/nota/notas/video/vídeo/audio"],
    ["escribí/escrito/escrita/escritas/dejé/dejo/dejado/grabé/grabado/guardé/guardada/guardadas"],
    ["cuando ya no/yo/me/todo", "para cuando", "para después", "para que (la/las/lo) lean/lea/encuentren", "despedirme/despedida/adiós", "cada uno/una", "por si", "mis hijos/hijas/papás/padres"],
  ],
  [
    ["regalé/regalo/regalando/dejé/di/repartí/repartiendo/encargué/doné/entregué"],
    ["perro/gato/joyas/anillo/anillos/cosas/ropa/herramientas/ahorros/guitarra/medallas/mascota/mascotas/libros/relojes/reloj"],
    ["para que no/después", "para después", "donde voy", "ya no (las/los/lo/la) (voy) (a) necesito/ocupo/necesitar/ocupar", "antes de irme", "por si", "no batallen/peleen", "cuando (yo) no/ya/falte"],
  ],
  // Pastillas que se guardan, o que se toman de una vez.
  [
    [medicine],
    ["juntando/junto/guardando/guardo/guardé/guardado/escondo/escondiendo/escondidas/escondí/apartando/aparto/acumulando/reuniendo/reuní/ahorrando/tiene/tengo"],
    ["frasco/cajón/calcetín/caja/colchón/almohada/cama/bolsa/escondidas/suficientes/bastantes/muchas/prometer/secreto/caso/día/decidirme"],
  ],
  [
    ["tomé/tragué/tomó/tragó/metí/tomado/tragado/empiné/zampé/tomarme/tragarme"],
    ["todo/toda/todas/todos/entero/entera/puñado/bote/frasco/caja/blíster/tiras/montón"],
    ["desperté/despertó/hospital/lavado/internaron/urgencias/encontró/encontraron/ambulancia/botiquín/baño/dormir", medicine],
  ],
  // Lugares y medios a los que alguien vuelve.
  [
    ["puente/azotea/terraza/balcón/andén/vías/metro/tren/barranco/acantilado/río/presa/represa/canal/carretera/garaje/tejado/precipicio/colectivo/micro/camión"],
    ["me quedé/quedo", "me paré/paro/senté/siento/asomé/asomo/acerqué/acerco", "un paso", "parada/parado/mirando/viendo para/hacia/abajo", "tirarme/aventarme/lanzarme/saltar/echarme/arrojarme/meterme/dejarme/tirara/aventara", "con el motor"],
    ["pensé/pensaba/pienso/pensando/abajo/horas/rato/otra/paso/acabe/acaba/acababa/termina/termine/fácil/ganas/silencio/noche/noches/callaba/calla/cerca/borde/motor/sola/solo"],
  ],
  [
    ["soga/cuerda/mecate/piola/lazo/cinturón/pistola/escopeta/rifle/revólver/veneno/raticida"],
    ["miro/mirando/veo/compré/conseguí/encontré/guardo/tengo/probé/preparé/preparada/colgué"],
    ["noche/noches/tardes/viga/árbol/cochera/garaje/cuarto/clóset/cajón/lista/listo/mí/caso/fuerte/aguanta/acabar/día"],
  ],
  // Ningún lugar en el tiempo que viene.
  [
    ["planes/verano/navidad/navidades/cumpleaños/graduación/boda/quinceañera/primavera/invierno/año/años/treinta/cuarenta/dieciocho/semana/mes/reyes"],
    ["no voy a estar/llegar/vivir/alcanzar", "no llego a", "no me veo", "ya no estaré", "no creo (que) llegar/llegue/estar/esté", "no pienso llegar/estar/vivir", "no estaré viva/vivo/aquí", "no tiene caso/sentido hacer"],
    ["viva/vivo/aquí/planes/para/llegar/llegue/caso/sentido/viviendo"],
  ],
  // De la vida misma se está harto.
  [
    ["harta/harto/cansada/cansado/hasta/sobra/bastante/demasiado"],
    ["de esta vida", "de la vida", "de vivir/existir/respirar/seguir", "de estar viva/vivo/aquí", "de todo y de", "viví/vivido/he vivido", "la vida me"],
  ],
  // El cuerpo, herido a propósito.
  [
    ["uñas/navaja/gilete/gillette/cuchilla/compás/alfiler/aguja/vidrio/tijeras/encendedor/mechero/cigarro/cigarrillo/plancha/sacapuntas/cúter"],
    ["me clavo/entierro/paso/rasco/pico/raspo/aprieto/quemo/corto/hago/clavé/pasé/encajo/lo/la", "me lo/la paso/pongo/clavo", "se clava/pasa/quema/corta/hace"],
    ["sangre/sangrar/sangro/piel/brazo/brazos/pierna/piernas/muñeca/muñecas/muslo/muslos/panza/marcas/sentir/siento/calma/duela/otra"],
  ],
  [
    ["golpeo/pego/doy/golpea/pega/da/estrello/azoto"],
    ["cabeza/cara/puños/puño"],
    ["pared/paredes/piso/puerta/mesa/suelo"],
    ["mi/me/su/se/la"],
  ],
  // Intentado, o casi.
  [
    ["casi/intenté/estuve", "por poco", "a punto de"],
    ["lo hago", "no la/lo cuento", "hacerlo otra/de/esa/anoche/y", "quitarme de en medio", "me tiro/aviento/mato/lanzo/cuelgo/tomo/corto"],
  ],
  // Quien es viejo o está enfermo y lo deja.
  [
    ["dejé/dejó/dejar/deje/rechazo/rechaza/escupo/niego/quiero"],
    ["de comer/tomar/tomarme/cenar", "la diálisis/quimio/insulina/comida", "el tratamiento", medicine],
    ["para qué", "déjenme/dejen", "en paz", "irme/morir/morirme/viejo/vieja/viví/reunirme/ya/terminar"],
  ],
  [
    ["dios/diosito/señor/virgen/cielo/altísimo/jesús"],
    ["me recoja/lleve/quite/saque/llame", "llevarme/recogerme/llamarme", "me llevara/recogiera/llamara", "venga por mí", "ya me lleve"],
  ],
  [["estorbo/estorbando/carga/sobro/sobrando/sobra"], ["irme/vaya/voy/desaparecer/desaparezca/muera/morir/vez/todos/faltar/falte", "me muero"]],
  // No importa lo que venga.
  [
    ["importa/importaría/ojalá/mejor/ganas/molesta/alivio"],
    ["si me atropella/atropellan/muero/mato/matan/choco/ahogo/despierto", "me atropellara/atropelle/parta", "que me atropelle/atropellen/maten/dé", "sea cáncer", "fuera cáncer", "se cayera el avión", "me pasara algo"],
  ],
  // Lo dice un hijo o una amiga.
  [
    ["preguntó/pregunta/dijo/dice/escribió/dibujó/dibuja/mandó/contó/confesó"],
    ["cómo es morir/morirse", "qué se siente (al) morir/morirse", "cuántas pastillas", "colgado/colgada/ahorcado/ahorcada", "en un ataúd", "que se quiere/quería morir/matar/ir", "quiere/quería estar muerto/muerta", "no quiere/quería vivir/existir/nacer/estar", "no hubiera/haber nacido", "mejor muerta/muerto"],
  ],
  // Cómo debe ser después; y quién lloraría.
  [
    ["papeles/seguro/claves/escrituras/testamento/canciones/misa/cenizas/entierro/velorio"],
    ["dije/dejé/enseñé/mostré/expliqué/escogí/elegí/escribí"],
    ["canciones/cenizas/misa/caja/cajón/velorio/flores/enterrar/entierren/cremen", "dónde están/está los/el/las", "por si"],
  ],
  [["funeral/entierro/velorio/velatorio/sepelio"], ["nadie/quién"], ["llorar/lloraría/lloraba/vendría/iría/vaya/venga/llore/extrañaría"]],
  [
    ["si (yo) no vengo/vuelvo/aparezco/llego", "si ya no vengo/vuelvo", "el día que no venga/vuelva/aparezca"],
    ["extrañen/extrañe/sorprendan/sorprenda/busquen/busque/esperen/pregunten/preocupen/apuren"],
  ],
  [["favor"], ["haría/hago/hiciera/haciendo"], ["les/le"], ["todos/familia/hijos/mundo/mujer/marido/papás/padres"]],
  // La enfermedad, el trago o la velocidad, si lo hicieran.
  [["cáncer/tumor/maligno/terminal/incurable"], ["alivio/alegraría/alegro/ojalá/descanso/bendición/mejor/aliviada/aliviado"]],
  [
    ["despertar/despierte/amanecer/amanezca/despierto/vivir/viva/morir/morirme"],
    ["da lo mismo", "da igual", "me vale", "no me importa", "qué más da"],
    ["no/o"],
  ],
  [
    ["manejo/conduzco/voy/corro/manejar/conducir/curvas/moto/auto/carro/coche"],
    ["sin cinturón/casco/luces/frenar", "a toda velocidad", "a ciento/doscientos", "cierro los ojos", "suelto el volante"],
    ["a ver", "qué pasa", "si me", "no me importa", "lo que sea", "adrede/propósito", "que pase"],
  ],
  // Lo que se tiene en la mano, lo que se sueña.
  [[medicine], ["en la/mi/las mano/manos/palma/mesa", "enfrente/delante (de) (mí)"], ["todas/todos/anoche/noche/noches/contando/conté/mirando/viendo/rato"], ["tuve/tenía/puse/conté/tengo/sostuve/las"]],
  [
    ["sueño/soñé/sueños/soñaba/pesadilla/imagino"],
    ["salto/brinco/tiro/aviento/cuelgo/ahogo/muerta/muerto/caja/cajón/ataúd/entierran/caigo/desangro"],
    ["nadie/paz/tranquila/tranquilo/alivio/descanso/voltea/mira/feliz/silencio"],
  ],
  [
    ["se va/irá", "me voy", "irme/irse/reunirse/reunirme/alcanzar/alcanzo"],
    ["con mi/su mamá/mujer/esposa/esposo/marido/papá/hijo/hija/madre/padre/viejo/vieja/hermano/hermana", "con ella/él/ellos"],
    ["pronto/cielo/falta/tranquilo/tranquila/antes/ya/invierno/navidad/arriba/paz"],
    ["dice/dijo/quiere/quiero/voy/pide/pido"],
  ],
  // Un cuerpo que solo así se siente.
  [
    ["siento/sentir/calma/calmo/viva/vivo/respiro/alivia"],
    ["sangre/sangrar/corte/cortes/cortarme/navaja/quemarme"],
    ["solo/cuando/hasta/algo"],
  ],
  [
    ["arañé/araño/rasguñé/rasguño/corté/corto/marco/marqué/rayo/rayé/pinché/pincho/raspé"],
    ["brazos/brazo/muñecas/muñeca/piernas/pierna/muslos/panza/manos/piel"],
    ["compás/navaja/clase/mesa/baño/escondidas/lapicero/regla/tijera/tijeras/vidrio/gillette/clip/sacapuntas"],
  ],
  // Fuera del camino de todos.
  [["dejar en paz", "no molestar/molesto/molestaré", "molestar más/a", "librarse de mí", "se libran de mí", "aguantarme/soportarme"], ["pronto/ya/más/poco/todos/nadie/mucho"], ["voy/van/vas/los/me/tendrán/tienen"]],
  [["no sirvo", "no valgo", "inútil/basura/inservible", "un cero"], ["olvidan/olvidar/olvidarán/mejor/vivir/viva/falta/nada/nadie/nacer/nacido/mí"], ["para/nadie/nada/semana/sin/haber"]],
  [["espero/ojalá/quiero/quisiera/creo"], ["no pasar/llegar/ver/amanecer/despertar/pase/llegue", "que no pase/amanezca/llegue/despierte"], ["noche/mañana/semana/año/navidad/día/invierno/cumpleaños/mes/más"]],
  [["no llego/llegaré/paso/pasaré/veré"], ["treinta/cuarenta/cincuenta/sesenta/navidad/año/verano/cumpleaños/dieciocho/mañana"]],
  [["no quiero/quisiera"], ["existir/despertar", "ser nadie/nada/yo/persona", "seguir aquí/viva/vivo/así/en", "estar en este mundo/aquí", "otro cumpleaños/año/día así"]],
  [["merezco/merece/mereces"], ["morir/morirme/morirse/muerte/vivir/muerta/muerto/existir/sufrir"]],
  [["puse/pongo/escogí/elegí/tengo", "ya hay"], ["fecha/plan"], ["ya/para/acabar/decidido/decidida/irme/paz/todo"], ["diez/día/fecha/plan/listo/lista"]],
  [["busqué/busco/googleé/leí/averigüé/averiguando"], ["cómo hacerlo/morir/matarse/acabar", "cuántas pastillas", "maneras/formas de", "la manera/forma más/de"]],
  [["saltar/salto/brincar/tirarme/aventarme/lanzarme"], ["río/puente/azotea/balcón/ventana/tren/metro/barranco/acantilado/techo/piso"], ["pienso/pensé/quiero/quise/dan/cada/iba/podría"]],
  [["gas/horno/estufa"], ["abro/abrí/prendo/abierto/dejo"], ["parada/parado/sentada/sentado/respiro/respirando/acuesto/espero/quedo/veces/noche"]],
  [["borde/orilla/cornisa/baranda"], ["azotea/techo/puente/balcón/terraza/andén/barranco/río/edificio/vías"], ["senté/paré/subí/anoche/quedé/asomé/estuve/noche"]],
  [["escribió/mandó/publicó/mensaje/audio/estado/posteó"], ["despedirse/despedida/adiós/perdón/gracias/último/última"], ["contesta/responde/apagado/celular/teléfono/desapareció/borró/aparece/llamadas"]],
  [["tomó/tomé/bebió/bebí/tragó/tragué"], ["cloro/lejía/veneno/raticida/lavandina/detergente/gasolina/ácido"]],
  [["madre/mamá/papá/padre/abuela/abuelo/esposo/esposa/hijo/hija/hermano/hermana/amiga/amigo/yo"], ["preferiría/prefiere/prefiero/quisiera/quiere/mejor"], ["bajo tierra", "estar muerta/muerto", "en el cajón/hoyo/panteón", "tres metros bajo"]],
  [["respirarían/respiraría/respirar/descansarían/descansaría"], ["aliviados/aliviadas/alivio/tranquilos/tranquilas/paz/todos/familia"], ["yo/mí/me"]],
  [["hondo/profundo"], ["corté/corto/cortó/corta/corte"]],
  // Irse, dicho de otro modo.
  [["fácil/mejor/tranquilo/bonito/lindo/sencillo"], ["tuviera un accidente", "si me enfermara/enfermo/atropellaran", "no ser/existir/despertar/estar", "ya no estar/ser"], ["todos/sería/pienso/qué/ellos"]],
  [["motivo/motivos/razón/razones/caso"], ["para/de seguir/vivir/continuar/levantarme/despertar", "seguir adelante"], ["no/ningún/ninguna/ni/qué"]],
  [["navidad/comida/cena/viaje/fiesta/boda/vacaciones/verano/posada/asado"], ["no me apunten/cuenten/esperen/pongan/anoten/inviten", "no voy a estar/ocupar", "ya no estaré"]],
  [["qué le toca", "quién se queda", "a quién le dejo/toca", "lo que le toca"], ["escribí/anoté/apunté/lista/anoche/cada/todo"]],
  [["sigo/aquí/desperté/amanecí"], ["por desgracia", "lástima que", "desgraciadamente/lamentablemente", "mala suerte", "mi dosis", "la dosis"]],
  [["estar/estará/esté/voy/va/iré/reunirse"], ["pronto"], ["con el/la/mi/su abuelo/abuela/mamá/papá/esposo/esposa/hijo/hija", "con dios/ellos/ella/él"]],
  [["odia/odio/detesto/detesta/harta/harto/cansada/cansado"], ["estar viva/vivo", "vivir/existir", "mi/su vida"]],
  [["manejé/manejo/conduje/conduzco/caminé/camino/acosté/paré/senté"], ["ojos cerrados", "por/en las vías", "en medio/mitad de la carretera/calle/pista/autopista", "las vías"]],
  [["nomás/solo/únicamente/hasta"], ["aquí/sigo/aguanto/viva/vivo"], ["hasta que/mientras", "gato/perro/hijos/mamá/muera/crezcan/niños"], ["ir/luego/después/muera/descanso/ya"]],
  [["quiero/quisiera/ojalá/espero"], ["que alguien me mate/acabe/remate", "que se me pare el corazón", "que todo/ya se acabe/termine", "acabar ya", "salir de esto/todo", "bajarme de este"]],
  // Dicho desde los otros.
  [["semanas/días/meses"], ["tardarían/tardaría/pasarían/antes"], ["menos/extrañar/encontrar/encontraran/notar/notaran/cuenta/extrañaran"], ["me/mí"]],
  [["aguantar/soportar/cargar/preocupar/preocuparse"], ["no me/se/van/tendrán/tienen", "ya no"], ["más/mucho/mí/poco"], ["van/tener/conmigo/por/tendrán/mucho"]],
  [["no me imagino/veo"], ["viva/vivo/vieja/viejo", "el año", "de grande", "en el futuro"]],
  [["peso/carga/lastre/estorbo"], ["soy/era"], ["libres/libre/ellos/familia/todos/hijos/mejor/descansarían"]],
  [["lo hice otra/de", "volví a hacerlo"], ["vidrio/navaja/muslo/brazo/brazos/muñeca/piernas/encendedor/pastillas/tijeras"]],
  [["tiré/dejé/boté/escondí/rompí"], [medicine], ["para qué", "ya no", "qué más", "se acabó", "no tiene"]],
  [["no debería/debí/merezco"], ["seguir/estar/haber viva/vivo/aquí/nacido", "existir"]],
  [["sin mis/mi hijos/hijo/hija/niños/ella/él/mamá/esposo/marido/mujer", "nada"], ["tiene sentido", "para qué sigo/seguir/vivo/vivir", "vale la pena"], ["sigo/seguir/nada/vivo/vivir"]],
  [["cuántas", "cuánto"], ["necesitaría/necesito/hacen/harían/tomar/tengo"], ["cuento/conté/sé/calculo/calculé"]],
  [["cruzo/cruzar/atravieso"], ["calle/avenida/carretera/pista"], ["ni miro", "no miro", "sin mirar/ver", "ya no miro"]],
  [["limpié/ordené/vacié/arreglé/recogí"], ["casa/departamento/cuarto/piso/cajones/papeles/todo"], ["para que nadie/no", "nadie tenga"]],
  [["pistola/rifle/escopeta/revólver"], ["piernas/regazo/mano/boca/sien/cabeza/mesa"], ["sienta/sentado/tarde/noche/solo/abraza/mira/limpia"]],
  [["regalé/dejé/di/vendí/quemé/borré"], ["guitarra/bici/bicicleta/libros/cámara/fotos/diario/cuenta/cuentas/piano/coche/moto"], ["ya no voy", "no la/lo/las/los voy", "no pienso", "nunca más"]],
  [["problema"], ["si me voy/muero", "si yo no", "sin mí"], ["acaba/soy/termina/yo"]],
  // Una puerta que queda abierta.
  [["notarían/notaría/notan/extrañan/cuenta"], ["que falto", "que no estoy", "que me fui", "si falto"], ["casi/ni/nomás/solo/apenas/nadie"]],
  [["salida/salidita/escape/seguro"], [medicine, "latita/frasco/cajón/pistola"], ["mi/tengo/guardo/única"]],
  [["baranda/barandal/borde/orilla/cornisa"], ["asomé/asomo/subí/subo/miré/colgué/agarré/incliné"], ["rato/abajo/tiempo/luego/largo/alto"]],
  [["camión/tren/metro/micro/bus/colectivo"], ["cierro los ojos", "me inclino/acerco/adelanto", "doy un paso"]],
  [["planeándolo/planearlo/pensándolo", "cómo hacerlo"], ["noche/noches/duermo/cabeza/quedo/todas/acuesto"]],
  [["preguntó/pregunta/dijo/dice/puso"], ["si duele cuando/morir/saltar/ahorcarse", "para los de la funeraria", "lista/listo para la caja/el", "para el cajón"]],
  [["muerte/morirme"], ["pienso/sueño/cabeza/mente/ronda/obsesiona/consuela"], ["siempre/todos/todas/día/días/noches/cada/mucho"]],
  [["nadie"], ["me necesita/quiere/extraña/espera"], ["tengo/nadie/sola/solo/sobro"]],
  [["rezo/pido/espero/ojalá/quiero"], ["que me atropellen/atropelle/maten/dé/caiga", "que me pase algo", "no volver a despertar", "que me parta"]],
];

// prettier-ignore
const other: readonly Together["all"][] = [
  // Hasta que se acabe.
  [
    ["pegando/pegarle/golpear/golpearlo/dándole/darle/pegándole/patear/patearlo/apretar/apretando"],
    ["hasta"],
    ["que no/se/deje/ya/lo", "dejarlo/dejarla", "matarlo/matarla"],
    ["mueva/respire/levante/sangre/callara/calle/mate/muera/tirado/tirada/muerto"],
  ],
  // El desquite.
  [
    ["pagar/pagarán/pagará/pagan/arrepentir/arrepientan/arrepienta/enterar/lista/merecen/merece/acordar"],
    ["van/va/voy/tengo/hice/juro/vas"],
    ["escuela/colegio/liceo/todos/trabajo/jefe/malnacido/desgraciado/cabrón/tipo/infeliz/ex/maestra/profesor/compañeros/ellos/nombre/nombres"],
    ["las/lo/ya/una/hacer/quemar/reír/día/algún/me"],
  ],
  // Una casa con gente adentro.
  [
    ["quemar/quemo/incendiar/prenderle/prender/gasolina/nafta/bencina/volar/explotar/fuego"],
    ["adentro/dentro/dormido/dormidos/todos/ella/él/ellos", "con ellos/él/ella/todos"],
    ["casa/escuela/oficina/lugar/negocio/coche/carro/auto/todo/local"],
  ],
  [
    ["pistola/escopeta/cuchillo/machete/navaja/bate/fierro/rifle/veneno/martillo"],
    ["sé a/dónde", "voy a", "lo/la/los espero/esperé", "estuve a punto", "casi lo/la/le", "se lo/la clavo/entierro/meto", "clavárselo/usarlo/usarla", "le iba"],
  ],
  // Un niño pequeño, y ya sin fuerzas.
  [
    [children, elders],
    ["ahogo/ahogué/asfixio/asfixié/sacudí/zarandeé/apreté/tapé/aventé/estrellé/sacudo/zarandeo", "almohada/cojín/cobija en/con/sobre/encima"],
    ["callara/calle/callarse/llanto/llorar/lloraba/casi/boca/callaba/gritar/gritaba/segundo/almohada/fuerte"],
  ],
  // Las manos, los sueños, las voces.
  [["manos"], ["sé lo que", "no confío en", "no respondo"], ["quieren/hacen/harían/hacer/mis"]],
  [
    ["voz/voces"],
    ["dice/dicen/manda/mandan/ordena/ordenan/pide/piden/grita"],
    ["haga/mate/matar/niños/hijos/corte/salte/queme/aviente/tire/primero/lastime/acabe"],
  ],
  [
    ["cuchillo/machete/pistola/navaja/bate/hacha/escopeta/fierro/revólver"],
    ["afilé/afilado/afilada/cargué/cargada/listo/lista/limpié/compré/tengo/puse/escondí"],
    ["que se atreva/acerque/anime", "que venga/entre/intente", "si se atreve/acerca/aparece/viene", "para cuando venga/llegue/vuelva/entre", "cuando llegue/venga/entre"],
  ],
  // La multitud, la escuela, las noticias.
  [
    ["ver/verán/oír/oirán/leer/enterar/acordar/recordar"],
    ["noticias/tele/periódico/diario/mañana/nombre"],
    ["lo que hicieron de/conmigo/me", "lo que me hicieron", "en lo que me", "mi nombre", "de mí", "se van a arrepentir"],
  ],
  [["lista/cuaderno/dibujos"], ["nombres de", "media clase", "compañeros/maestros/profesores"], ["encontraron/hizo/escribió/tenía/mochila/escritorio/cajón"]],
  // La mano levantada contra un niño o un viejo.
  [["pegué/golpeé/aventé/zarandeé/sacudí/apreté/tiré/cacheteé/quemé/mordí/ahorqué/empujé/agarré"], [children, "mi mamá/madre/abuela/papá/abuelo"], ["fuerte/volando/pared/piso/suelo/cama/cuello/marcada/marcas/sangre/enojada/enojado/ventana/control/perdí/duro"]],
  [["casi/iba/quiero/quise/quería/ganas/podría"], ["apuñalo/apuñalé/apuñalar/ahorco/ahorcar/estrangulo/estrangular/enveneno/envenenar/acuchillo/acuchillar/disparo/disparar/balear/quemar/ahogo/ahogar/degollar"], ["marido/esposo/esposa/mujer/mamá/papá/jefe/vecino/hermano/ex/novio/novia/lo/la/le/los/padrastro/suegra"]],
  [["quiero/voy/vamos/van"], ["sufrir/sufran/sufra/sangrar/rogar/rueguen/pagar/paguen"], ["lo que", "por lo"], ["hicieron/hizo/hicieran"]],
  // El acecho y la mano encima.
  [["seguí/sigo/espié/espío/vigilo/vigilé/esperé"], ["la/lo/a"], ["casa/noches/trabajo/escuela/ventana"], ["noches/tres/dos/varias/escondido/escondida/sabe/afuera/hasta"]],
  [["pellizco/pellizqué/aprieto/apreté/jalo/jalé/tuerzo/torcí/cacheteo/empujo"], [elders, children], ["ve/vean/vea/enfermera/donde/fuerte/marca/moretón/callada/nota"]],
  [["tapé/tapo/puse"], ["boca/nariz/cara"], ["rato/tiempo/mano/almohada/fuerte/callara/demasiado/llorar"], ["le/lo/la"]],
  [["amenazó/amenaza/apuntó/sacó"], ["cuchillo/pistola/navaja/machete/botella/tijeras/martillo/arma/bate"], ["maestro/maestra/al/a/le/me/nos/lo/la"]],
  [["ganas/quiero/quise/quería/miedo/iba/casi/podría/temo"], ["pegar/pegarle/lastimar/lastimarlo/lastimarla/sacudir/sacudirlo/sacudirla/golpear/golpearlo/ahogar/ahogarlo/ahogarla/aventar/aventarlo/aventarla/soltar/dañar"], [children, "mi mamá/madre/abuela"], ["me/miedo/mi/a"]],
  [["manos"], ["propias", "mis propias"], ["acabar/matar/romper/terminar/ahorcar/voy/lo/la"]],
  [["pone/toca/ponga/toque/acerca/acerque/vuelve"], ["no sale/salga vivo/viva", "no amanece", "no la cuenta", "no respondo", "lo/la entierro", "me lo/la echo"], ["si/como"]],
  [["zanja/barranco/canal/bolsa/caja/cajuela/hoyo/hospital/panteón"], ["aparecer/encontrar/acabar/amanecer/terminar"], ["va/van/lo/la/los"]],
  [["empujé/aventé/tiré/golpeé/pegué/cacheteé"], ["mujer/esposa/esposo/marido/novia/novio/pareja/vieja/viejo/señora"], ["mi/a"]],
  [["dejé/encerré/amarré"], [children], ["carro/coche/auto/solos/solo/sola/horas/oscuras/cuarto/baño"], ["podía/aguantaba/horas/noche/callara/encerrados/toda/solos"]],
  [["di/doy/puse/pongo"], [children], ["pastilla/jarabe/gotas/whisky/aguardiente/cerveza/alcohol/tequila"], ["callara/dormir/duerma/calle/durmiera/callar/molestar"]],
];

// prettier-ignore
const abuse: readonly Together["all"][] = [
  // Qué pasa si alguien se va o lo cuenta.
  [
    ["si (yo) lo/la dejo/denuncio/cuento/abandono", "si me voy/separo/salgo/escapo", "si cuento/digo/hablo/denuncio/grito/llamo", "el día que me/lo vaya/deje", "de ahí/aquí no salgo/salía/sales"],
    ["mata/matar/busca/buscar/encuentra/encontrar/quita/quitar/arrepentir/pesar/viva/quemar/hunde/entierra", "mi familia", "los niños/hijos", "acaba conmigo"],
  ],
  // Puertas trancadas, zapatos puestos.
  [
    ["duermo/acuesto/noche/noches/dormir/encierro"],
    ["puerta/silla/cómoda/mueble/tranca/pestillo/seguro"],
    ["tomado/borracho/bebido/llega/él/curado/tranco/trancada/atranco/contra/miedo/ebrio/mamado"],
  ],
  [
    ["duermo/acuesto/dormimos"],
    ["con los zapatos", "con la ropa", "vestida/vestido", "con la bolsa/mochila/maleta", "con un ojo", "con el celular/móvil", "con las llaves"],
  ],
  // El no que no se oye.
  [
    ["quiera o no", "aunque (yo) no quiera/quiero/tenga", "deber de esposa/mujer", "obligación de esposa/mujer", "no acepta un no", "me hago la dormida", "hasta que termina/acaba", "me dejo para", "mejor le digo que"],
    ["cama/noche/marido/esposo/él/encima/pareja/termine/termina/acabe/acaba/sexo/dormida/relaciones/novio"],
  ],
  // Quien viene de noche.
  [
    [menOfTheFamily],
    ["se mete/metía/metió/metían/acuesta/acostaba/pasa/pasaba/cuela/colaba", "viene/venía/entra/entraba/vino/entró"],
    ["mi/su/nuestra/la cama/cuarto/pieza/habitación/recámara/dormitorio/ducha/baño/regadera", "conmigo"],
  ],
  [
    [children, "me", "la", "lo"],
    ["toca/tocaba/tocó/besa/besaba/chupa/manosea/acaricia/acariciaba/soba/sobaba"],
    ["ahí abajo", "allí abajo", "sus partes", "mis partes", "donde no", "pompis/nalgas/cola/colita/pechos/calzón/bombacha/bragas/cosita/pene/vagina/totó", "debajo de", "por debajo"],
  ],
  // Dejado como nadie debe.
  [
    [elders, children, "la", "lo", "los"],
    ["dejan/deja/dejó/dejaron/tienen/tiene/encontré/estaba"],
    ["mojado/mojada/orinado/orinada/meado/meada/sucio/sucia/cagado/pañal/pañales/llagas/escaras/úlceras"],
    ["día/noche/horas/días/mañana/hueso/abiertas/mismo/cambiar/cambian/toda/todo/tarde"],
  ],
  // Atados y encerrados.
  [
    ["amarra/amarran/amarró/ata/atan/ató/encierra/encierran/encerró/amarrada/amarrado/atada/atado"],
    ["cama/silla/clóset/armario/placard/ropero/baño/cuarto/pieza/patio/sillón/sótano/galpón"],
    [elders, children, "para/pa/cuando/si"],
  ],
  // Lo que se retiene, lo que se firma.
  [
    ["pensión/jubilación/tarjeta/cheque/ahorros/quincena/sueldo", medicine, "comida/lentes/bastón/andador/silla"],
    ["quita/quitan/quitó/esconde/esconden/escondió/niega/cobra/cobran/agarra", "no me/le da/dan"],
    ["protesto/reclamo/empuja/pega/grita/firme/firmo/hasta/si/amenaza/hijo/hija/nuera/sobrino/nieto/cuidadora/muchacha"],
  ],
  [
    ["firmar/firmara/firme/firmé/firma"],
    ["obligó/obliga/obligaron/hicieron/hizo/amenaza/amenazó/presiona/forzó/engañó"],
    ["casa/papeles/escrituras/poder/testamento/banco/cuenta/herencia"],
  ],
  // Con qué y dónde se le pega a alguien.
  [
    ["pega/pegó/pegaba/azota/azotó/cintarea/da/dio/dan/tunde/golpea/golpeó"],
    ["cable/cinto/cinturón/correa/chancla/palo/manguera/escoba/fierro/vara/fuete/plancha/rebenque"],
    [children, elders, "me/nos/lo/la/marcas/note"],
  ],
  // Entre varios, y bajo el agua.
  [["amigos/compas/cuates/primos/hombres/muchachos/todos"], ["por turnos", "se turnaron", "uno por/tras uno/otro", "me/la agarraron entre", "me/la pasaron"]],
  [["cabeza/cara"], ["hundió/hunde/metió/mete/sumergió/aguantó/puso/pone"], ["agua/tina/pileta/cubeta/balde/excusado/inodoro/pila/almohada"]],
  [["metió/mete/metía/embutió/forzó/empujó/vació"], ["boca/garganta"], ["fuerza/tragué/tragara/tragar/jabón/chile/comida/cuchara", medicine]],
  // Lo que se paga, cómo se mete miedo.
  [
    ["tarde/comida/miro/hablo/saludo/olvido/gasto/contesto/salgo/lloro"],
    ["pago/cobra/castiga/desquita/pagar"],
    ["casa/semana/noche/después/todo/días/llego/fin"],
    ["me/lo"],
  ],
  [["rompió/quebró/torció/fracturó/dislocó"], ["dedo/dedos/brazo/muñeca/nariz/costilla/costillas/mano/pierna/diente/dientes"], ["me/le/nos"], ["porque/cuando/celular/clave/otra/por/novio/marido/él"]],
  [
    ["empujó/tiró/aventó/empuja/tira/botó"],
    ["escalera/escaleras/balcón/coche/carro/auto/piso/pared"],
    ["me/la/lo/nos"],
    [menOfTheFamily, "pololo/marido/esposo/pareja/ex/él/jugando/accidente/dijo/hijo/mujer/esposa/enamorado"],
  ],
  // Niños y viejos que pasan falta, o se castigan así.
  [
    [children, elders],
    ["pura agua", "puro té", "agua con azúcar", "agüita de", "no tengo para", "sin plata/dinero/lana para", "no hay para", "no tengo plata/dinero/lana para"],
    ["leche/fórmula/agua/comer/comida/pañales/jueves/días/ayer"],
  ],
  [
    ["andador/bastón/silla/lentes/muletas/dientes/dentadura/timbre/teléfono/burrito"],
    ["esconde/escondió/quita/quitó/aleja/guarda/encierra/desconecta"],
    ["no (se/me) pueda/puedo/puede/salga/camine/pida"],
    ["levantar/levante/salir/caminar/pedir/llamar/ver/parar/mover/pueda/pueda"],
  ],
  // Lo que llaman secreto, juego o lección.
  [
    ["cosas/juegos/películas/revistas/videos", "lo que hacen"],
    ["de grandes/adultos/mayores", "los grandes/adultos/mayores", "de novios/esposos"],
    ["enseñó/enseñaba/mostró/mostraba/ponía/jugaba/hacía/decía"],
  ],
  [
    [menOfTheFamily, "jefe/doctor/instructor/él/catequista/profe"],
    ["entre nosotros", "entre tú/vos y yo", "nuestro secreto", "no le cuente/diga", "no le puedo contar/decir", "nadie se entere"],
    ["lo que hacemos/hicimos/hace/hizo", "toca/tocaba/besa/besaba/regalos/regaló/fotos/caricias/juegos"],
  ],
  [
    ["fotos/foto/videos/graba/filma/espía/mira/grababa"],
    ["ducha/baño/bañando/bañarme/desnuda/desnudo/cambiando/vistiendo/toalla/dormida/regadera"],
    ["me/la/lo/nos"],
    [menOfTheFamily, "él/jefe/casero/marido/patrón"],
  ],
  // La amenaza.
  [["cortaba/corta/cortar/rompía/rompe/quemaba/quema/mataba/mata/degollaba/encontraba/hundía"], ["cuello/garganta/cara/piernas/casa/hijos/niños/madre/familia/perro"], ["si/dijo/dice/amenaza/amenazó/jura/juró"], ["policía/voy/iba/dejo/dejaba/hablo/hablaba/denuncio/cuento/contaba/salgo/grito/digo"]],
  [[children], ["lastima/duele/lastimó/lastimaba/arde/toca/tocó/sangra/hace"], ["potito/colita/cola/pompis/partes/cosita/abajo/nalgas/rajita/pipí/culito"]],
  [["quemaduras/quemadura/marcas/moretes/cicatrices/mordidas/mordida"], ["cigarro/cigarrillo/plancha/cinturón/cable/correa/dedos/agua/cuerda"], ["piernas/pierna/brazos/espalda/manos/cuerpo/cuello/tiene/cara/nalgas"]],
  [["dije/digo/dijera/dice/diga"], ["hospital/doctor/doctora/médico/enfermera/urgencias/maestra/escuela/todos"], ["caí/caído/caía/tropecé/golpeé/resbalé/puerta/escalera"]],
  [["tarjeta/dinero/plata/lana/cuenta/ahorros/pensión"], ["quita/quitó/agarra/saca/cobra/esconde/gasta/vació"], ["hija/hijo/nieto/nieta/sobrino/sobrina/nuera/marido/esposo/cuidadora"], ["comer/comida/nada/pido/hambre/sin/grita/empuja"]],
  [["mete/metía/metió/puso/ponía/pone"], ["mano/manos/dedo/dedos"], ["short/pantalón/falda/calzón/blusa/ropa/pijama/bragas/bombacha/piernas/calzoncillo/vestido/cobija"]],
  // Vigilada, vendida, retenida.
  [["pasaporte/papeles/documentos/visa"], ["quitaron/quitó/retienen/tienen/guardan/escondieron"], ["trabajo/trabajar/paga/sueldo/deuda/debo/medianoche/patrón/limpio"]],
  [["casar/casarme/casarse/casarla/boda"], ["no conozco/conoce/quiero/quiere/elegí", "nunca he visto/vi", "me mandan/obligan/llevan", "la mandan/obligan/llevan"]],
  [["doce/trece/catorce/quince/dieciséis"], ["cuarenta/treinta/cincuenta/mayor/señor/hombre/viejo"], ["paga/regala/renta/hotel/compra/novio/cama/celular/él"]],
  [["echa/echó/pone/puso/mezcla"], ["té/café/bebida/comida/copa/leche/jugo/trago"], ["duerma/dormir/dormida/dormido/acuerdo/mareada/desperté"]],
  [["quitara/quite/quitarme/sacara/desvistiera/desvistiese/levantara"], ["blusa/ropa/playera/camisa/falda/pantalón/remera"], ["profesor/maestro/entrenador/doctor/él/tío/padre/jefe/quedara/sola"]],
  [["sartén/plancha/zapato/botella/mano/silla/plato/vaso"], ["pega/pegó/golpea/golpeó/avienta/aventó/tiró/quemó"], ["mujer/marido/esposo/esposa/pareja/novio/novia/él/ella/hijo/hija"], ["me/nos"]],
  [["dejó/deja/sacó/echó/encerró"], ["afuera/fuera/frío/lluvia/nieve/noche/calle/patio/azotea"], [children, "descalza/descalzo"], ["me/nos/la/lo"]],
  [["tuerce/torció/pellizca/pellizcó/jala/jaló/aprieta/apretó/sacude"], ["brazo/brazos/mano/pelo/oreja/muñeca/cara"], ["me/le/la/lo"], ["enfermera/cuidadora/timbre/hijo/hija/nuera/marido/él/cuando/muchacha"]],
  [[children, "hermanito/hermanita"], ["volvió/regresó/vino/llegó/tiene/trae/encoge/tapa/esconde"], ["marcada/marcadas/marcado/marca/marcas/moretes/levanta/dedos/grita"], ["mano/piernas/papá/espalda/brazos/cuello/padrastro/cara"]],
  // Ni agua ni comida; el beso de quien no debe.
  [["no/nunca"], ["da/dan/daba/daban/dejan/deja"], [elders, children, "le/les/me/nos"], ["agua/comida/leche/comer/beber/tomar/medicina/insulina/desayuno"], ["porque/cuando/si/hasta/orina/drogada/castigo/borracha/moja/para"]],
  [["maestro/profesor/profe/entrenador/tío/padrastro/cura/pastor/jefe/doctor/vecino/primo/abuelo/patrón/catequista/cuñado"], ["besó/besa/besaba/manoseó/desnudó/acostó"], ["coche/carro/auto/sola/solo/oficina/boca/cama/escondidas/cuello/salón/cuarto/después"], ["me/la/lo/le"]],
  // Ningún lugar donde esconderse; lo que se dice de las marcas.
  [["lugar/donde/dondequiera/debajo"], ["me encuentre/encuentra/halle", "me busca/buscaría/encontraría"], ["no/dice/él/vaya/piedras"]],
  [["dedo/dedos/cosa/algo"], ["mete/metió/metía"], [menOfTheFamily], ["le/me/la"]],
  [["marcas/moretones/rasguños/golpe/golpes/morete/moretes/quemadura"], ["digo/dije/decimos/dice/cuento"], ["gato/puerta/caí/escalera/perro/torpe/cocinando/bici/escaleras"]],
  [["pistola/cuchillo/ácido/bala/machete"], ["para el día", "para cuando", "tiene mi nombre", "por si me"], ["vaya/deje/hable/nombre/salga/voy"]],
  [["dobla/dobló/tuerce/torció/aprieta/apretó/aplasta/pisa"], ["dedos/dedo/muñeca/brazo/mano/pie"], ["me/le"], ["no/cuando/hasta/digo/contesto"]],
  [["aventó/tiró/lanzó/echó/vació"], ["olla/caldo/sopa/agua/aceite/café/comida/plato/sartén"], ["me/le/nos"], ["con/encima/cara/hirviendo/caliente/todo/cabeza"]],
  // Vigilada, amenazada, escarmentada.
  [["cámaras/cámara/rastreador/gps"], ["puso/instaló/tiene/escondió"], ["cuartos/baño/casa/celular/carro/recámara/todos"]],
  [["migra/inmigración/policía/jefe/familia/escuela"], ["echar/denunciar/reportar/llamar/decir/contar"], ["si no hago/quiero/obedezco/le/regreso", "si me voy/niego", "si lo/la dejo"]],
  [["ex/él/marido/esposo"], ["aparece/espera/ronda/sigue/presenta/estaciona"], ["escuela/trabajo/casa/puerta/calle/afuera"], ["juez/jueza/orden/policía/otra/siempre/acercara"]],
  [["mató/mata/ahogó/pateó/quemó/quema/rompió"], ["gato/gata/perro/perra/conejo/mascota/cosas/ropa/juguetes"], ["delante/frente/aprendiéramos/aprendiera/castigo/lección/hablo/enojó/enoja/asustarnos"]],
  [["llevar/llevan/mandar/mandan/regresan"], ["país/pueblo/áfrica/allá/tía/abuela"], ["cortarla/cortar/cortarlas/circuncidar/casar/casarla/mutilar"]],
  [["hermanastro/hermano/primo/tío/padrastro/abuelo/novio/él"], ["cobija/cobijas/sábanas/sábana/edredón/películas/videos/revistas"], ["mete/metió/metía/debajo/pone/puso/enseña/enseñó"], ["me/mis/mi/sucias/cochinas/porno/nos"]],
  [[children], ["basura/correa/cadena/jaula/perro/piso/sobras"], ["comen/come/tiene/amarrado/amarrada/como/duerme/duermen"]],
  [["dopado/dopada/sedado/sedada/drogado/drogada/empastillado/empastillada"], [elders, "lo/la/los"], ["tienen/tiene/timbre/moleste/duerma/quieto/quieta/dan"]],
];

/** All families; `risk.ts` reads them with the others. */
export const familiesEs: readonly Together[] = [
  ...self.map((all) => ({ of: "self", all }) as const),
  ...other.map((all) => ({ of: "other", all }) as const),
  ...abuse.map((all) => ({ of: "abuse", all }) as const),
];
