/** Noches y casas que no son seguras, y amenazas, como se cuentan en español. */
import type { Together } from "../risk-lists.ts";
import { children, elders, menOfTheFamily } from "./es-words.ts";

// prettier-ignore
const partners = "él/ella/ex/esposo/esposa/marido/mujer/novio/novia/pareja/pololo/conviviente/viejo/patrón/patrona/jefe/padrastro/hijo/yerno/suegra/dueño";
const weapons = "pistola/fierro/cuchillo/navaja/machete/revólver/escopeta/arma/bate/martillo/palo/punta/faca/chaira";

// prettier-ignore
export const unsafeEs: readonly Together["all"][] = [
  // Adonde no se puede volver.
  [["no puedo/puede/podemos/quiero/quiere", "miedo/terror/pánico de/a/me", "me da miedo"], ["volver/regresar/ir/dormir/quedarme/llegar/entrar/estar (a) (ahí/allí/allá/casa/en/sola/con/mi/la)"], ["ahí/allí/allá/casa/departamento/piso/cuarto/noche"], ["él/ella/marido/esposo/novio/padrastro/papá/ex/hijo"], ["sabe/borracho/borracha/tomado/espera/esperando/enteró/encuentra/enojado/encabronado/golpea/pega/mata/bravo/furioso/hace/hizo/amenazó"]],
  [["no tengo/tenemos (a) dónde/donde", "nos/me echó/corrió/sacó/botó/echaron/corrieron", "durmiendo/dormimos/duermo/dormir en el/la carro/coche/auto/calle/parque/plaza/terminal"], ["noche/hijos/niños/bebé/niña/niño/calle"], ["miedo/frío/dormir/ir/quedarnos/quedarme/hombres/peligroso"]],
  // Quien espera, sigue, vigila.
  [["me/nos espera/esperaba/sigue/seguía/persigue/vigila/espía/acosa/ronda/busca"], ["ex/él/marido/esposo/novio/hombre/tipo/muchacho/vecino/señor/expareja/carro/coche/auto/moto"], ["salida/trabajo/laburo/chamba/pega/curro/casa/escuela/colegio/esquina/calle/puerta/todos/cada/metro"], ["dice/dijo/miedo/amenaza/amenazó/mata/todos/cada/siempre/otra/lados/noche/sabe"]],
  [["prender/prende/prenderme/prenderle/prendo/meter/mete/quemar/rociar/rociarme/echar/echarme"], ["fuego/ácido/gasolina/nafta/bencina/alcohol/lumbre/cerillo"], ["me/nos/le/la/prenderme/echarme"], [partners, "dice/dijo/amenaza/amenazó"]],
  [["salió/sale/salga/soltaron/sueltan"], ["cárcel/prisión/penal/bote/cana/reclusorio/preso"], ["buscando/busca/encuentra/encontrar/miedo/mata/matar/sabe/vengar/amenazó"]],
  [["lo/la/los/las/nos/me/le matan/mata/queman/quiebran/levantan/desaparecen/secuestran/cortan/rafaguean", "van a matar/quemar/levantar/desaparecer"], ["si no/hablo/digo/paga/pagamos/entra/denuncio", "antes del/de", "esta semana"], ["pandilla/mara/maras/cartel/cártel/banda/narcos/ellos/gente/dijeron/mandaron/dicen/prestamista/gota/usurero/bronca"]],
  [["pandilla/mara/maras/pandilleros/cartel/cártel/narcos/maña/sicarios"], ["hijo/hija/hermano/sobrino/nosotros/familia/nos/me"], ["matan/matar/amenazaron/amenazan/entra/entrar/reclutar/llevar/llevan/cuota/pagar/pagamos/buscando"]],
  // Lo que se amenaza, con una sonrisa o sin ella.
  [["accidente/accidentes/desgracia/desgracias pasan/ocurren/suceden", "puede/podría pasar/pasarme/pasarte/pasarnos/ocurrir", "cualquiera se cae", "nadie se/me/te entera/enteraría/encuentra/cree/creería"], ["dijo/dice/sonrió/sonriendo/río/riéndose/advirtió/avisó"], ["él/escalera/escaleras/me/niños/hijos/frenos/cuidado/sonrió/calle"], ["algo/accidente/accidentes/desgracia/desgracias/nadie/cae"]],
  [["pasaporte/papeles/documentos/cédula/dni/visa"], ["quitó/quita/guarda/escondió/esconde/tiene/retiene/quitaron/guardan/rompió/quemó"], ["debo/debemos/migra/migración/matar/mata/irme/voy/salir/policía/denuncia/denunciar/deportan/deporten/trabajar"], [partners, "ellos/señora/coyote/agencia"]],
  // Lo que no se puede contar, y las marcas.
  [["lo que me/le/nos hizo/hicieron/hace/hacía", "me hace/hizo/hacía cosas", "me toca/tocaba/tocó donde/ahí/cuando/de"], ["no lo/la/se/puedo (puedo) (lo) contar/decir/repetir/hablar/contarlo/decirlo", "me duele/sangro/arde/cuesta", "sangrando/sangro/duele", "solos/solas/sola/solo", "nadie (lo) sabe", "secreto"]],
  [[menOfTheFamily, "él/esposo/marido/viejo"], ["hace/hizo/hacía cosas/cositas/daño", "toca/tocó/toquetea/manosea/manoseó/soba/besa (a) (la/mi/su)"], ["me/le/mi/la"], ["solos/solas/sola/solo/noche/noches/duermen/duermo/baño/finde/secreto/contó/vive/prima/hermana/hija/niña/sobrina"]],
  [["ojo/moretón/morado/moretones/labio/marca/marcas/golpe/brazo/costilla/costillas/cara"], ["no me caí", "no fue (la/una/ninguna) (puerta/escalera/caída)", "ninguna puerta", "digo/dije que me caí/pegué/golpeé", "con la puerta", "que me caí"]],
  [["solo/nomás/únicamente"], ["pega/grita/empuja/pone/golpea/insulta/jala/rompe"], ["cuando/si"], ["toma/borracho/tomado/bebe/chupa/enoja/celos/provoco/estresado/plata/dinero/jumo/pedo"]],
  // Lo que da miedo de uno mismo, y los planes contra alguien.
  [["almohada/cojín"], ["dormir/dormido/dormida/duerme/durmiendo/llora/llorando/cuna/ronca"], ["agarro/agarré/tomo/tomé/cojo/cogí/apreté/aprieto/miro/mirando/pienso/pensé/pongo"], ["salir/salgo/salí/cuarto/cara/pienso/pensé/miedo/callar/calle/callara/fuera"]],
  [["miedo/susto/asusta/temo"], ["lo que le/les/pueda/voy/vaya/podría (a/yo) (hacer/hacerle/pueda)", "de hacerle/lastimar/lastimarla/lastimarlo/pegarle/sacudirlo/sacudirla", "que le/les haga/pegue/lastime"], [children, elders, "llora/lo/la/le/les"], ["yo/mí/me/un/día/otra/noche"]],
  [["vamos/voy/van/pensamos/planeamos/queremos"], ["esperar/esperarlo/reventar/reventarlo/agarrar/agarrarlo/caerle/madrear/madrearlo/apuñalar/picar/picarlo/quemar/quemarle/cagar/linchar"], [weapons, "gasolina/golpes/piedras/casa"], ["lo/le/la/al/él/esperarlo/agarrarlo/picarlo/caerle/quemarle"]],
  [[weapons, "algo"], ["mochila/bolso/bolsa/bolsillo/cinturón/casillero/chaqueta/chamarra/campera/debajo/llevo/traigo/ando"], ["por si", "si me/se vuelve/vuelven/toca/tocan", "la próxima"], ["vuelven/vuelve/acerca/acercan/esos/toca/tocan/mete/meten/viene/vienen/agarran/esperan"]],
  // Lo que se quita, se cierra y se niega.
  [["me/nos quita/quitó/esconde/escondió/rompió/revisa/guarda/controla/encierra/encerró"], ["teléfono/celular/móvil/llaves/cartera/dinero/plata/tarjeta/sueldo/pensión/cuarto/casa/llave"], [partners], ["salir/salga/irme/vaya/llamar/hablar/pelear/pelea/peleamos/pedir/pido/rogar/enoja/afuera/puedo/para"]],
  [["no me/nos deja/dejan/permite/permiten"], ["ver/salir/hablar/trabajar/llamar/visitar/estudiar/manejar/comer/dormir"], ["marido/esposo/novio/pareja/él/suegra/patrón/patrona/jefe"], ["familia/mamá/hermana/amigas/amigos/sola/nadie/dinero/médico/doctor/puerta/inglés/casa"]],
  [["debemos/debo/deuda"], ["viaje/coyote/patrón/jefe/agencia/pasaje/prestamista"], ["no podemos/puedo salir/ir/irnos/irme/dejar", "no nos/me deja/dejan", "cierra/encierra/candado/portón/matan/amenaza/amenazan"]],
  [["no me/le/les/nos da/dan/dejan/deja", "sin", "no hay"], ["cena/comida/comer/cenar/desayuno/agua/leche"], ["si pregunto/lloro/llora/hablo/no/me/pido", "de castigo", "como castigo", "hasta que"], ["castigo/pregunto/lloro/llora/hablo/pido/obedezca/obedece/firme/firmo/cheque/encierra"]],
  [["mando/manda/mandar/mande/mandarle/publica/publicar/subir/sube"], ["fotos/videos/nudes/pack"], ["si no", "más"], ["amenaza/amenazó/dice/dijo/va"], ["desnuda/desnudo/todos/papá/mamá/escuela/novio/años/más"]],
  [["pesa/flaca/flaco/flaquita/flaquito/huesos/adelgazó/bajó"], [elders, children], ["refri/refrigerador/nevera/heladera/alacena/despensa/comida"], ["vacía/vacío/nada/llave/candado/dan/da/dice"]],
  // Lo que se esconde, y lo que se le dijo al médico.
  [["me/nos tiene/tienen"], ["vigilada/vigilado/encerrada/encerrado/controlada/amenazada/amenazado/amenazados/checada/prisionera"]],
  [["tiene/guarda/quitó/quitaron/retiene/retienen/tienen"], ["el/mi/mis/los/nuestros pasaporte/papeles/documentos/visa/pasaportes"], ["paga/pagan/salir/irme/debo/deja/dejan/migra/trabajo"]],
  [["salió/soltaron/sale/escapó"], ["cárcel/prisión/penal/bote/cana/preso/reclusorio"], ["por/a/de mí", "donde/dónde vivo"]],
  [["esconde/esconden/orina/tiembla/asusta/mea/paraliza"], ["cuando/si/porque"], ["papá/padre/padrastro/tío/abuelo/oye/camioneta/visita/grita/novio"], [children, "se"]],
  [["me encierro/escondo/meto/salgo/encerré/escondí", "nos escondemos/encerramos/metemos/salimos/encerramos"], ["baño/cuarto/vecina/clóset/carro/calle/patio/azotea"], ["toma/borracho/tomado/grita/enojado/pega/pone/loco/furioso"]],
  [["que me caí/tropecé/golpeé/pegué", "que fue un/una caída/accidente/golpe"], ["dije/digo/dijimos/inventé/conté/mentí"], ["médico/doctor/doctora/maestra/hospital/trabajo/todos/urgencias/mamá/enfermera/guardia"]],
  // Los que se quedan sin comer o sin nadie.
  [[children], ["hambre", "no ha/han comido/cenado/desayunado", "sin comer/cenar"], ["días/ayer/nada/lloran/llora/desde"]],
  [["dejo/dejé/deja/dejan/quedan/queda/quedó"], [children, "chiquitos"], ["solo/sola/solos/solas/encerrado/encerrada/encerrados", "con el/la de/mayor/grande"], ["trabajo/trabajar/turno/noche/salgo/sale/bar/fiesta/horas"]],
  [[elders], ["mojada/mojado/sucia/sucio/cagada/meada/amarrada/amarrado/encerrada/encerrado/sola/solo"], ["horas/días/todo/tarde/noche/salen"], ["dejan/deja/tienen/tiene/dejaron/dejó"]],
  [["casan/casar/casarla/casarme/entregan/vendieron/prometieron"], ["señor/hombre/viejo/tipo/primo/cuarenta/treinta/cincuenta"], ["tiene/tengo/cumple/niña/quince/catorce/trece/dieciséis/doce"]],
  [["llagas/escaras/pañal/moretones"], [elders], ["nadie/ni/días/horas/muchacha/cuidadora/asilo"]],
  [[menOfTheFamily, "tipo/señor/desconocido"], ["pide/pidió/toma/tomó"], ["fotos/videos/foto"], ["hija/hijo/niña/me/sobrina"], ["borra/secreto/desnuda/cuerpo/ropa/nadie/baño/escondidas"]],
  [["me/lo/la/nos esperan/esperaron/buscan/persiguen/rodean"], ["afuera/salida/escuela/colegio/esquina/casa/liceo"], ["picar/pegar/golpear/matar/madrear/agarrar/navaja/apuñalar/quemar"]],
  // Encerrada, vista, bañada.
  [["deja/dejó/deja adentro/encerrada/encerrado/encerradas", "me/nos deja adentro/encerrada/encerrados"], ["llaves/llave/candado/sale/va/puerta"], ["él/marido/esposo/novio/suegra/patrón/patrona/hijo/me/nos"]],
  [[menOfTheFamily, "él"], ["se baña/acuesta/mete/ducha con/en", "la/lo baña/mira/espía/acaricia"], [children, "conmigo/ella/él"], ["dice/contó/cuenta/dijo/cama/noche/desnudo/baño"]],
  [["mató/pateó/quemó/ahorcó/envenenó (a) mi/al/el/la/nuestro perro/gato/perrito/gatito/perra/gata"], ["él/ex/marido/novio/esposo/padrastro/hijo/vecino/que/para"]],
];
