/** Irse para siempre, dicho de paso, en español: despedidas, últimos encargos, medios, «unas de más». */
import type { Together } from "../risk-lists.ts";
import { medicine } from "./es-words.ts";

const blades = "navaja/cuchilla/gilete/gillette/cúter/cuchillo/pistola/soga/cuerda/mecate/trincheta";
// prettier-ignore
const months = "enero/febrero/marzo/abril/mayo/junio/julio/agosto/septiembre/octubre/noviembre/diciembre/verano/invierno/primavera/otoño/navidad/navidades";

// prettier-ignore
export const leavingEs: readonly Together["all"][] = [
  // Despedidas.
  [["despedirme/despedirse/despidiendo/despidiéndome/despidiéndose/despido/despidió/despedí"], ["solo/nomás/vine/quería/quiero/ando/anda/anduve/estoy/vino/está"], ["de ustedes/todos/todas/vosotros/vosotras/la/cada/mis/mi/sus", "han sido/portado", "sin que", "por si/última"], ["buenos/buenas/gracias/conmigo/siempre/sepan/sepa/nadie/última/último/vida/familia/todos/todas"]],
  [["última/último vez/reunión/sesión/sábado/lunes/martes/miércoles/jueves/viernes/domingo/navidad/cumpleaños"], ["gracias", "los/las/os quiero/quise", "perdón/perdónenme", "acuérdense/recuérdenme", "decirles adiós", "despedida"], ["creo/quizá/quizás/capaz/probablemente/quería/quiero/tal/seguramente/puede"]],
  [["regalando/regaló/regala/repartiendo/repartió/regalé/repartí/regalado"], ["ropa/cosas/todo/guitarra/libros/moto/bici/perro/gato/joyas/juguetes/consola/colección/herramientas/discos/zapatos/celular/plantas"], ["nos/me quiso/quería/perdonemos", "puso en", "escribió/publicó/despidió/despide/adiós", "no los/las/la/lo (va/voy) (a) necesitar/necesita", "ya no (le/me) sirve/hace/hacen/sirven"]],
  [["dejé/dejo/dejando/dejar/tengo/puse/firmé/pagué"], ["arreglado/listo/ordenado/pagado/firmado/papeles/testamento/seguro/claves/escrituras/entierro/nicho/funeraria"], ["trabajo/lata/lío/molestias/problemas/carga/preocupaciones/gasto/gastos a/para/que", "nadie tenga/pelee/se", "no tenga/tengan/batalle/batallen/sufran/anden que", "cuando yo/ya", "para después/cuando", "por si (me/yo)"]],
  [["dar/doy/daré/darles/darle (más) lata/guerra/trabajo/problemas/molestias/lástima", "molestar/molestarlos/molestarlas/estorbar/estorbarles/incomodar/fastidiar", "darles/darle/dar la lata"], ["no voy a", "ya no", "dejar/dejaré de", "voy a dejar", "poco tiempo"], ["mucho/más/tiempo/pronto/poco/preocupen/nadie/nunca"]],
  [["no llego/llegaré/paso/pasaré/veo/veré", "no (creo) (que) llegue/llegar/alcanzo/alcance", "no voy a llegar/ver/pasar", "no tengo que estar/llegar"], [months, "fin de año", "otro año", "mi/los santo/cumpleaños/treinta/cuarenta/cincuenta"]],
  [["no tengo (por) que/qué estar/aguantar/seguir/llegar"], [months, "el año/mes", "mañana", "para siempre", "si no quiero"]],
  // Cuántas, desde dónde.
  [["busqué/busco/buscando/googleé/leí/miré/averigüé/investigué/pregunté/vi/sé/conté"], ["cuántas/cuántos (pastillas) (te/se/me) hacen/hace/hay/necesita/necesitan/bastan/son/tienen/tendría/serían", "si duele", "qué tan alto", "cuánto se/te/duele tarda/duele", "qué dosis", "cuál es más", "desde qué piso", "qué pasa si te/me tomas/tomo"], ["internet/tengo/solo/nomás/noche/celular/google/saber/falta/tomar/morir/duele/computadora/rápido/compu"]],
  [["sé/elegí/escogí/decidí/tengo/ya"], ["qué/cuál/el puente/árbol/viga/piso/tren/azotea/río (es/elegido/escogido/visto)"], ["elegido/escogido/visto/pensado/fui/noche/veces/cuál/desde"]],
  [["cita"], ["con el/la/las/mi río/muerte/puente/tren/vías/mar/soga/pistola"]],
  // Lo de los brazos.
  [["manga/mangas/brazos/brazo/muñecas/muñeca/piernas/muslos"], ["larga/largas/tapar/taparme/esconder/calor/vendas/vendado/vendada"], ["lo de (antes) (los)", "volví a", "otra vez", "recaí", "no se vean/vea", "no vean/vea", "cortes/cortadas/marcas/rayas"]],
  [[blades], ["no es para", "botella/vino/vodka/tequila/ron/aguardiente/caña/borracha/borracho", "baño/ducha/regadera/bañera/almohada"], ["noche/noches/llevo/llevé/encierro/encerré/llorando/guardo/escondo/escondí/escondida/sola/solo/siempre"]],
  [["tomé/tomó/tragué/tomado/eché/pasé/metí"], ["de más", "unas/unos/varias cuantas/cuantos/pastillas", "más de la/las cuenta", "todas las que", "media caja", "la caja"], ["noche/anoche/dormir/propósito/adrede/otra/ayer/desperté", medicine]],
  [["dejó/dejé/deja/dejo/dejado/suspendió/abandonó/niega/tira"], ["insulina/diálisis/quimio/tratamiento/oxígeno/comer", medicine], ["se acaba/acabe/termina/va/muere", "más rápido", "antes", "ya estuvo/basta", "no le digo", "nadie sabe", "a propósito", "no les he", "quiere irse", "cansó/cansado/cansada"]],
  // Otra persona, que lo dice o ya no contesta.
  [["se va/iba/quiere/piensa/quería (a) tirar/matar/colgar/lanzar/aventar/botar/cortar/ahorcar", "tirarse/aventarse/lanzarse/botarse/colgarse"], ["balcón/ventana/puente/azotea/metro/tren/vías/río/piso/terraza/techo/escalera/carretera"]],
  [["si lo/la/le/yo (dejo/termino/corto/voy)", "si termino/corto/terminamos/cortamos/rompo/rompemos"], ["se mata/tira/corta/toma/cuelga/ahorca/quita", "hace algo", "se va a matar/hacer/cortar/tomar/tirar", "será/es mi culpa"]],
  [["mandó/escribió/llamó/mensaje/audio/puso/publicó"], ["coche/carro/auto/garaje/cochera/puente/azotea/baño/encerrado/encerrada/playa/hotel/despidió/despidiéndose"], ["no contesta/responde/abre/atiende/coge/agarra", "ya no contesta/responde", "apagado", "buzón"]],
  // Ya sin para qué.
  [["no le/les veo/encuentro/hallo", "ya no veo/encuentro/le", "qué", "no tiene"], ["sentido/caso/chiste/gracia"], ["seguir/esperar/vivir/despertar/levantarme/estar/aguantar"]],
  [["no me quedan/queda", "se me acabaron/acabó", "ya no tengo", "sin"], ["fuerzas/fuerza/ganas/esperanza"], ["que se/todo acabe/termine", "acabar/terminar/descansar/dormir", "seguir/vivir/luchar/pelear", "mejor que"]],
  [["voces/voz"], ["dicen/dice/mandan/manda/piden/pide/ordenan/ordena/quieren/gritan/diciendo"], ["ventana/salte/tire/mate/mátate/hágalo/hazlo/cuchillo/balcón/puente/acabe/muera/aviente/corte/lastime"]],
  [["inyecté/inyecto/metí/piqué/consumí/fumé/manejé/manejo/conduje/tomé/recaí"], ["sola/solo y/en/por", "si me toca/muero/mata/pasa", "lo que sea", "que sea lo", "si no despierto", "me daba/da igual/lo", "pasara lo"], ["igual/toca/dios/muero/baño/mata/sea/mismo/despierto/pasara/importaba"]],
  [["estarían/estaría/estarán/vivirían/quedarían"], ["mejor/tranquilos/tranquilas/bien"], ["seguro/pensión/herencia/sin mí/yo", "cobran/cobrarían/cobren"]],
  [["tomé/tragué/empiné"], ["frasco/bote/caja/todas/puñado/blíster"], ["vomité/desperté/sigo/hospital/lavado"]],
  [["viga/árbol/puente/soga/cuerda/azotea/rama"], ["vista/visto/elegida/elegido/escogida/pensada/pensado/lista/comprada"], ["ya/tengo"]],
];
