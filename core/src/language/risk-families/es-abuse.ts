/** Abuse and neglect, as it is said in Spanish, of both sides of the ocean; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { children, elders, medicine, menOfTheFamily } from "./es-words.ts";

// prettier-ignore
export const abuseEs: readonly Together["all"][] = [
  // Qué pasa si alguien se va o lo cuenta.
  [["si (yo) lo/la dejo/denuncio/cuento/abandono", "si me voy/separo/salgo/escapo", "si cuento/digo/hablo/denuncio/grito/llamo", "el día que me/lo vaya/deje", "de ahí/aquí no salgo/salía/sales"], ["mata/matar/busca/buscar/encuentra/encontrar/quita/quitar/arrepentir/pesar/viva/quemar/hunde/entierra", "mi familia", "los niños/hijos", "acaba conmigo"]],
  // Puertas trancadas, zapatos puestos.
  [["duermo/acuesto/noche/noches/dormir/encierro"], ["puerta/silla/cómoda/mueble/tranca/pestillo/seguro"], ["tomado/borracho/bebido/llega/él/curado/tranco/trancada/atranco/contra/miedo/ebrio/mamado"]],
  [["duermo/acuesto/dormimos"], ["con los zapatos", "con la ropa", "vestida/vestido", "con la bolsa/mochila/maleta", "con un ojo", "con el celular/móvil", "con las llaves"]],
  // El no que no se oye.
  [["quiera o no", "aunque (yo) no quiera/quiero/tenga", "deber de esposa/mujer", "obligación de esposa/mujer", "no acepta un no", "me hago la dormida", "hasta que termina/acaba", "me dejo para", "mejor le digo que"], ["cama/noche/marido/esposo/él/encima/pareja/termine/termina/acabe/acaba/sexo/dormida/relaciones/novio"]],
  // Quien viene de noche.
  [[menOfTheFamily], ["se mete/metía/metió/metían/acuesta/acostaba/pasa/pasaba/cuela/colaba", "viene/venía/entra/entraba/vino/entró"], ["mi/su/nuestra/la cama/cuarto/pieza/habitación/recámara/dormitorio/ducha/baño/regadera", "conmigo"]],
  [[children, "me", "la", "lo"], ["toca/tocaba/tocó/besa/besaba/chupa/manosea/acaricia/acariciaba/soba/sobaba"], ["ahí abajo", "allí abajo", "sus partes", "mis partes", "donde no", "pompis/nalgas/cola/colita/pechos/calzón/bombacha/bragas/cosita/pene/vagina/totó", "debajo de", "por debajo"]],
  // Dejado como nadie debe.
  [[elders, children, "la", "lo", "los"], ["dejan/deja/dejó/dejaron/tienen/tiene/encontré/estaba"], ["mojado/mojada/orinado/orinada/meado/meada/sucio/sucia/cagado/pañal/pañales/llagas/escaras/úlceras"], ["día/noche/horas/días/mañana/hueso/abiertas/mismo/cambiar/cambian/toda/todo/tarde"]],
  // Atados y encerrados.
  [["amarra/amarran/amarró/ata/atan/ató/encierra/encierran/encerró/amarrada/amarrado/atada/atado"], ["cama/silla/clóset/armario/placard/ropero/baño/cuarto/pieza/patio/sillón/sótano/galpón"], [elders, children, "para/pa/cuando/si"]],
  // Lo que se retiene, lo que se firma.
  [["pensión/jubilación/tarjeta/cheque/ahorros/quincena/sueldo", medicine, "comida/lentes/bastón/andador/silla"], ["quita/quitan/quitó/esconde/esconden/escondió/niega/cobra/cobran/agarra", "no me/le da/dan"], ["protesto/reclamo/empuja/pega/grita/firme/firmo/hasta/si/amenaza/hijo/hija/nuera/sobrino/nieto/cuidadora/muchacha"]],
  [["firmar/firmara/firme/firmé/firma"], ["obligó/obliga/obligaron/hicieron/hizo/amenaza/amenazó/presiona/forzó/engañó"], ["casa/papeles/escrituras/poder/testamento/banco/cuenta/herencia"]],
  // Con qué y dónde se le pega a alguien.
  [["pega/pegó/pegaba/azota/azotó/cintarea/da/dio/dan/tunde/golpea/golpeó"], ["cable/cinto/cinturón/correa/chancla/palo/manguera/escoba/fierro/vara/fuete/plancha/rebenque"], [children, elders, "me/nos/lo/la/marcas/note"]],
  // Entre varios, y bajo el agua.
  [["amigos/compas/cuates/primos/hombres/muchachos/todos"], ["por turnos", "se turnaron", "uno por/tras uno/otro", "me/la agarraron entre", "me/la pasaron"]],
  [["cabeza/cara"], ["hundió/hunde/metió/mete/sumergió/aguantó/puso/pone"], ["agua/tina/pileta/cubeta/balde/excusado/inodoro/pila/almohada"]],
  [["metió/mete/metía/embutió/forzó/empujó/vació"], ["boca/garganta"], ["fuerza/tragué/tragara/tragar/jabón/chile/comida/cuchara", medicine]],
  // Lo que se paga, cómo se mete miedo.
  [["tarde/comida/miro/hablo/saludo/olvido/gasto/contesto/salgo/lloro"], ["pago/cobra/castiga/desquita/pagar"], ["casa/semana/noche/después/todo/días/llego/fin"], ["me/lo"]],
  [["rompió/quebró/torció/fracturó/dislocó"], ["dedo/dedos/brazo/muñeca/nariz/costilla/costillas/mano/pierna/diente/dientes"], ["me/le/nos"], ["porque/cuando/celular/clave/otra/por/novio/marido/él"]],
  [["empujó/tiró/aventó/empuja/tira/botó"], ["escalera/escaleras/balcón/coche/carro/auto/piso/pared"], ["me/la/lo/nos"], [menOfTheFamily, "pololo/marido/esposo/pareja/ex/él/jugando/accidente/dijo/hijo/mujer/esposa/enamorado"]],
  // Niños y viejos que pasan falta, o se castigan así.
  [[children, elders], ["pura agua", "puro té", "agua con azúcar", "agüita de", "no tengo para", "sin plata/dinero/lana para", "no hay para", "no tengo plata/dinero/lana para"], ["leche/fórmula/agua/comer/comida/pañales/jueves/días/ayer"]],
  [["andador/bastón/silla/lentes/muletas/dientes/dentadura/timbre/teléfono/burrito"], ["esconde/escondió/quita/quitó/aleja/guarda/encierra/desconecta"], ["no (se/me) pueda/puedo/puede/salga/camine/pida"], ["levantar/levante/salir/caminar/pedir/llamar/ver/parar/mover/pueda/pueda"]],
  // Lo que llaman secreto, juego o lección.
  [["cosas/juegos/películas/revistas/videos", "lo que hacen"], ["de grandes/adultos/mayores", "los grandes/adultos/mayores", "de novios/esposos"], ["enseñó/enseñaba/mostró/mostraba/ponía/jugaba/hacía/decía"]],
  [[menOfTheFamily, "jefe/doctor/instructor/él/catequista/profe"], ["entre nosotros", "entre tú/vos y yo", "nuestro secreto", "no le cuente/diga", "no le puedo contar/decir", "nadie se entere"], ["lo que hacemos/hicimos/hace/hizo", "toca/tocaba/besa/besaba/regalos/regaló/fotos/caricias/juegos"]],
  [["fotos/foto/videos/graba/filma/espía/mira/grababa"], ["ducha/baño/bañando/bañarme/desnuda/desnudo/cambiando/vistiendo/toalla/dormida/regadera"], ["me/la/lo/nos"], [menOfTheFamily, "él/jefe/casero/marido/patrón"]],
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
