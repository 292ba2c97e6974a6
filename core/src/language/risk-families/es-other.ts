/** Harm to another, as it is said in Spanish, of both sides of the ocean; what a family is: `../risk-lists.ts`. */
import type { Together } from "../risk-lists.ts";
import { children, elders } from "./es-words.ts";

// prettier-ignore
export const otherEs: readonly Together["all"][] = [
  // Hasta que se acabe.
  [["pegando/pegarle/golpear/golpearlo/dándole/darle/pegándole/patear/patearlo/apretar/apretando"], ["hasta"], ["que no/se/deje/ya/lo", "dejarlo/dejarla", "matarlo/matarla"], ["mueva/respire/levante/sangre/callara/calle/mate/muera/tirado/tirada/muerto"]],
  // El desquite.
  [["pagar/pagarán/pagará/pagan/arrepentir/arrepientan/arrepienta/enterar/lista/merecen/merece/acordar"], ["van/va/voy/tengo/hice/juro/vas"], ["escuela/colegio/liceo/todos/trabajo/jefe/malnacido/desgraciado/cabrón/tipo/infeliz/ex/maestra/profesor/compañeros/ellos/nombre/nombres"], ["las/lo/ya/una/hacer/quemar/reír/día/algún/me"]],
  // Una casa con gente adentro.
  [["quemar/quemo/incendiar/prenderle/prender/gasolina/nafta/bencina/volar/explotar/fuego"], ["adentro/dentro/dormido/dormidos/todos/ella/él/ellos", "con ellos/él/ella/todos"], ["casa/escuela/oficina/lugar/negocio/coche/carro/auto/todo/local"]],
  [["pistola/escopeta/cuchillo/machete/navaja/bate/fierro/rifle/veneno/martillo"], ["sé a/dónde", "voy a", "lo/la/los espero/esperé", "estuve a punto", "casi lo/la/le", "se lo/la clavo/entierro/meto", "clavárselo/usarlo/usarla", "le iba"]],
  // Un niño pequeño, y ya sin fuerzas.
  [[children, elders], ["ahogo/ahogué/asfixio/asfixié/sacudí/zarandeé/apreté/tapé/aventé/estrellé/sacudo/zarandeo", "almohada/cojín/cobija en/con/sobre/encima"], ["callara/calle/callarse/llanto/llorar/lloraba/casi/boca/callaba/gritar/gritaba/segundo/almohada/fuerte"]],
  // Las manos, los sueños, las voces.
  [["manos"], ["sé lo que", "no confío en", "no respondo"], ["quieren/hacen/harían/hacer/mis"]],
  [["voz/voces"], ["dice/dicen/manda/mandan/ordena/ordenan/pide/piden/grita"], ["haga/mate/matar/niños/hijos/corte/salte/queme/aviente/tire/primero/lastime/acabe"]],
  [["cuchillo/machete/pistola/navaja/bate/hacha/escopeta/fierro/revólver"], ["afilé/afilado/afilada/cargué/cargada/listo/lista/limpié/compré/tengo/puse/escondí"], ["que se atreva/acerque/anime", "que venga/entre/intente", "si se atreve/acerca/aparece/viene", "para cuando venga/llegue/vuelva/entre", "cuando llegue/venga/entre"]],
  // La multitud, la escuela, las noticias.
  [["ver/verán/oír/oirán/leer/enterar/acordar/recordar"], ["noticias/tele/periódico/diario/mañana/nombre"], ["lo que hicieron de/conmigo/me", "lo que me hicieron", "en lo que me", "mi nombre", "se van a arrepentir"]],
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
  [["cachetada/bofetada/golpe/puñetazo/empujón/manotazo"], ["labio/nariz/ojo/diente/oreja/ceja/boca"], ["partí/rompí/sangró/sangre/reventé/hinchó/morado/partió/rompió"]],
];
