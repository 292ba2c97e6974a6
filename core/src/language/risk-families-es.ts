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
    ["no pueda/puedo/puede/salga/camine/pida"],
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
];

/** All families; `risk.ts` reads them with the others. */
export const familiesEs: readonly Together[] = [
  ...self.map((all) => ({ of: "self", all }) as const),
  ...other.map((all) => ({ of: "other", all }) as const),
  ...abuse.map((all) => ({ of: "abuse", all }) as const),
];
