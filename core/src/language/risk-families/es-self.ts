/** Harm to oneself, as it is said in Spanish, of both sides of the ocean; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { medicine } from "./es-words.ts";

// prettier-ignore
export const selfEs: readonly Together["all"][] = [
  // Los demás estarían mejor.
  [["sin mí", "si yo/ya no estuviera/existiera/viviera/fuera/hubiera/apareciera", "si (yo) me muero/muriera/muriese/voy/fuera/fuese/matara", "si yo faltara/falto/desapareciera", "el día que (yo) falte/muera/no", "cuando yo falte/no/muera", "no hubiera nacido"], ["mejor/mejores/tranquilos/tranquilas/tranquila/tranquilo/felices/feliz/alivio/descansarían/descansar/paz/cuenta/extrañar/extrañaría/echar/notar/notaría/enterar/enterarían/libres"]],
  // Cartas, regalos y encargos para después.
  [["carta/cartas/nota/notas/video/vídeo/audio"], ["escribí/escrito/escrita/escritas/dejé/dejo/dejado/grabé/grabado/guardé/guardada/guardadas"], ["cuando ya no/yo/me/todo", "para cuando", "para después", "para que (la/las/lo) lean/lea/encuentren", "despedirme/despedida/adiós", "cada uno/una", "por si", "mis hijos/hijas/papás/padres"]],
  [["regalé/regalo/regalando/dejé/di/repartí/repartiendo/encargué/doné/entregué"], ["perro/gato/joyas/anillo/anillos/cosas/ropa/herramientas/ahorros/guitarra/medallas/mascota/mascotas/libros/relojes/reloj"], ["para que no/después", "para después", "donde voy", "ya no (las/los/lo/la) (voy) (a) necesito/ocupo/necesitar/ocupar", "antes de irme", "por si", "no batallen/peleen", "cuando (yo) no/ya/falte"]],
  // Pastillas que se guardan, o que se toman de una vez.
  [[medicine], ["juntando/junto/guardando/guardo/guardé/guardado/escondo/escondiendo/escondidas/escondí/apartando/aparto/acumulando/reuniendo/reuní/ahorrando/tiene/tengo"], ["frasco/cajón/calcetín/caja/colchón/almohada/cama/bolsa/escondidas/suficientes/bastantes/muchas/prometer/secreto/caso/día/decidirme"]],
  [["tomé/tragué/tomó/tragó/metí/tomado/tragado/empiné/zampé/tomarme/tragarme"], ["todo/toda/todas/todos/entero/entera/puñado/bote/frasco/caja/blíster/tiras/montón"], ["desperté/despertó/hospital/lavado/internaron/urgencias/encontró/encontraron/ambulancia/botiquín/baño/dormir", medicine]],
  // Lugares y medios a los que alguien vuelve.
  [["puente/azotea/terraza/balcón/andén/vías/metro/tren/barranco/acantilado/río/presa/represa/canal/carretera/garaje/tejado/precipicio/colectivo/micro/camión"], ["me quedé/quedo", "me paré/paro/senté/siento/asomé/asomo/acerqué/acerco", "un paso", "parada/parado/mirando/viendo para/hacia/abajo", "tirarme/aventarme/lanzarme/saltar/echarme/arrojarme/meterme/dejarme/tirara/aventara", "con el motor"], ["pensé/pensaba/pienso/pensando/abajo/horas/rato/otra/paso/acabe/acaba/acababa/termina/termine/fácil/ganas/silencio/noche/noches/callaba/calla/cerca/borde/motor/sola/solo"]],
  [["soga/cuerda/mecate/piola/lazo/cinturón/pistola/escopeta/rifle/revólver/veneno/raticida"], ["miro/mirando/veo/compré/conseguí/encontré/guardo/tengo/probé/preparé/preparada/colgué"], ["noche/noches/tardes/viga/árbol/cochera/garaje/cuarto/clóset/cajón/lista/listo/mí/caso/fuerte/aguanta/acabar/día"]],
  // Ningún lugar en el tiempo que viene.
  [["planes/verano/navidad/navidades/cumpleaños/graduación/boda/quinceañera/primavera/invierno/año/años/treinta/cuarenta/dieciocho/semana/mes/reyes"], ["no voy a estar/llegar/vivir/alcanzar", "no llego a", "no me veo", "ya no estaré", "no creo (que) llegar/llegue/estar/esté", "no pienso llegar/estar/vivir", "no estaré viva/vivo/aquí", "no tiene caso/sentido hacer"], ["viva/vivo/aquí/planes/para/llegar/llegue/caso/sentido/viviendo"]],
  // De la vida misma se está harto.
  [["harta/harto/cansada/cansado/hasta/sobra/bastante/demasiado"], ["de esta vida", "de la vida", "de vivir/existir/respirar/seguir", "de estar viva/vivo/aquí", "de todo y de", "viví/vivido/he vivido", "la vida me"]],
  // El cuerpo, herido a propósito.
  [["uñas/navaja/gilete/gillette/cuchilla/compás/alfiler/aguja/vidrio/tijeras/encendedor/mechero/cigarro/cigarrillo/plancha/sacapuntas/cúter"], ["me clavo/entierro/paso/rasco/pico/raspo/aprieto/quemo/corto/hago/clavé/pasé/encajo/lo/la", "me lo/la paso/pongo/clavo", "se clava/pasa/quema/corta/hace"], ["sangre/sangrar/sangro/piel/brazo/brazos/pierna/piernas/muñeca/muñecas/muslo/muslos/panza/marcas/sentir/siento/calma/duela/otra"]],
  [["golpeo/pego/doy/golpea/pega/da/estrello/azoto"], ["cabeza/cara/puños/puño"], ["pared/paredes/piso/puerta/mesa/suelo"], ["mi/me/su/se/la"]],
  // Intentado, o casi.
  [["casi/intenté/estuve", "por poco", "a punto de"], ["lo hago", "no la/lo cuento", "hacerlo otra/de/esa/anoche/y", "quitarme de en medio", "me tiro/aviento/mato/lanzo/cuelgo/tomo/corto"]],
  // Quien es viejo o está enfermo y lo deja.
  [["dejé/dejó/dejar/deje/rechazo/rechaza/escupo/niego/quiero"], ["de comer/tomar/tomarme/cenar", "la diálisis/quimio/insulina/comida", "el tratamiento", medicine], ["para qué", "déjenme/dejen", "en paz", "irme/morir/morirme/viejo/vieja/viví/reunirme/ya/terminar"]],
  [["dios/diosito/señor/virgen/cielo/altísimo/jesús"], ["me recoja/lleve/quite/saque/llame", "llevarme/recogerme/llamarme", "me llevara/recogiera/llamara", "venga por mí", "ya me lleve"]],
  [["estorbo/estorbando/carga/sobro/sobrando/sobra"], ["irme/vaya/voy/desaparecer/desaparezca/muera/morir/vez/todos/faltar/falte", "me muero"]],
  // No importa lo que venga.
  [["importa/importaría/ojalá/mejor/ganas/molesta/alivio"], ["si me atropella/atropellan/muero/mato/matan/choco/ahogo/despierto", "me atropellara/atropelle/parta", "que me atropelle/atropellen/maten/dé", "sea cáncer", "fuera cáncer", "se cayera el avión", "me pasara algo"]],
  // Lo dice un hijo o una amiga.
  [["preguntó/pregunta/dijo/dice/escribió/dibujó/dibuja/mandó/contó/confesó"], ["cómo es morir/morirse", "qué se siente (al) morir/morirse", "cuántas pastillas", "colgado/colgada/ahorcado/ahorcada", "en un ataúd", "que se quiere/quería morir/matar/ir", "quiere/quería estar muerto/muerta", "no quiere/quería vivir/existir/nacer/estar", "no hubiera/haber nacido", "mejor muerta/muerto"]],
  // Cómo debe ser después; y quién lloraría.
  [["papeles/seguro/claves/escrituras/testamento/canciones/misa/cenizas/entierro/velorio"], ["dije/dejé/enseñé/mostré/expliqué/escogí/elegí/escribí"], ["canciones/cenizas/misa/caja/cajón/velorio/flores/enterrar/entierren/cremen", "dónde están/está los/el/las", "por si"]],
  [["funeral/entierro/velorio/velatorio/sepelio"], ["nadie/quién"], ["llorar/lloraría/lloraba/vendría/iría/vaya/venga/llore/extrañaría"]],
  [["si (yo) no vengo/vuelvo/aparezco/llego", "si ya no vengo/vuelvo", "el día que no venga/vuelva/aparezca"], ["extrañen/extrañe/sorprendan/sorprenda/busquen/busque/esperen/pregunten/preocupen/apuren"]],
  [["favor"], ["haría/hago/hiciera/haciendo"], ["les/le"], ["todos/familia/hijos/mundo/mujer/marido/papás/padres"]],
  // La enfermedad, el trago o la velocidad, si lo hicieran.
  [["cáncer/tumor/maligno/terminal/incurable"], ["alivio/alegraría/alegro/ojalá/descanso/bendición/mejor/aliviada/aliviado"]],
  [["despertar/despierte/amanecer/amanezca/despierto/vivir/viva/morir/morirme"], ["da lo mismo", "da igual", "me vale", "no me importa", "qué más da"], ["no/o"]],
  [["manejo/conduzco/voy/corro/manejar/conducir/curvas/moto/auto/carro/coche"], ["sin cinturón/casco/luces/frenar", "a toda velocidad", "a ciento/doscientos", "cierro los ojos", "suelto el volante"], ["a ver", "qué pasa", "si me", "no me importa", "lo que sea", "adrede/propósito", "que pase"]],
  // Lo que se tiene en la mano, lo que se sueña.
  [[medicine], ["en la/mi/las mano/manos/palma/mesa", "enfrente/delante (de) (mí)"], ["todas/todos/anoche/noche/noches/contando/conté/mirando/viendo/rato"], ["tuve/tenía/puse/conté/tengo/sostuve/las"]],
  [["sueño/soñé/sueños/soñaba/pesadilla/imagino"], ["salto/brinco/tiro/aviento/cuelgo/ahogo/muerta/muerto/caja/cajón/ataúd/entierran/caigo/desangro"], ["nadie/paz/tranquila/tranquilo/alivio/descanso/voltea/mira/feliz/silencio"]],
  [["se va/irá", "me voy", "irme/irse/reunirse/reunirme/alcanzar/alcanzo"], ["con mi/su mamá/mujer/esposa/esposo/marido/papá/hijo/hija/madre/padre/viejo/vieja/hermano/hermana", "con ella/él/ellos"], ["pronto/cielo/falta/tranquilo/tranquila/antes/ya/invierno/navidad/arriba/paz"], ["dice/dijo/quiere/quiero/voy/pide/pido"]],
  // Un cuerpo que solo así se siente.
  [["siento/sentir/calma/calmo/viva/vivo/respiro/alivia"], ["sangre/sangrar/corte/cortes/cortarme/navaja/quemarme"], ["solo/cuando/hasta/algo"]],
  [["arañé/araño/rasguñé/rasguño/corté/corto/marco/marqué/rayo/rayé/pinché/pincho/raspé"], ["brazos/brazo/muñecas/muñeca/piernas/pierna/muslos/panza/manos/piel"], ["compás/navaja/clase/mesa/baño/escondidas/lapicero/regla/tijera/tijeras/vidrio/gillette/clip/sacapuntas"]],
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
  [["menos"], ["echar/echarían/echaran/echen me de", "en echarme"], ["semanas/días/tardarían/nadie/meses"]],
  [["última/último"], ["llamada/carta/mensaje/reunión/visita/café/cena"], ["mía/mí/vida/todos/nadie/ustedes"]],
];
