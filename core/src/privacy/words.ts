/** Words that tell a personal name from other capitalised words, in English and Spanish. Data; compared as `foldName` says. */
import { foldName } from "./fold-name.ts";

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldName),
  );

/** Before a family name or a full name. */
export const titles = list(`
  mr mrs ms mx miss dr doctor prof professor rev reverend pastor officer judge nurse coach detective principal señor
  señora señorita sr sra srta don doña dra doctora lic licenciado licenciada profe profesor profesora padre maestra maestro
`);

/** “my … Angela”, “mi … Angela”: who somebody is to the speaker. */
export const relations = list(`
  mother father mom mum dad mama papa sister brother sis bro stepsister stepbrother stepmother stepfather stepmom stepdad
  daughter son stepdaughter stepson cousin aunt auntie uncle niece nephew grandmother grandfather grandma grandpa granny
  husband wife spouse partner fiancé fiancée fiance fiancee boyfriend girlfriend ex friend bestie roommate neighbor neighbour boss
  manager supervisor coworker colleague teacher tutor counselor counsellor therapist caseworker sponsor doctor lawyer landlord
  pastor kid baby boy girl twin twins godmother godfather goddaughter godson client patient classmate
  madre mamá padre papá hermana hermano hermanita hermanito hija hijo hijita hijito prima primo tía tío tia tio sobrina sobrino abuela
  abuelo abuelita abuelito esposa esposo marido mujer pareja novia novio ex amiga amigo vecina vecino jefa jefe compañera
  compañero maestra maestro doctora doctor abogada abogado casera casero madrina padrino comadre compadre cuñada cuñado suegra
  suegro nuera yerno bebé niña niño cliente clienta paciente terapeuta consejera consejero
`);

/** “named Angela”, “se llama Angela”. */
export const naming = list(
  `named called nicknamed llama llaman llamaba llamada llamado apodan apodada apodado dicen nombre`,
);

/** What a person does right behind the name: a capitalised word before it at the start of a sentence is a name. */
export const personVerbs = list(`
  said says told tells asked asks answered replied came comes went goes left cried cries laughed laughs smiled thinks
  thought wants wanted feels felt hates hated loves loved knows knew hit hits yelled yells screamed called calls moved died passed
  drinks drank uses relapsed works worked lives lived stayed stays helped helps tried tries started kept keeps got gets gave gives
  took takes made makes nodded shrugged whispered looked looks sat stood walked drove picked lost found needs needed didn't doesn't
  hasn't won't isn't wasn't used stopped hung texted showed
  dijo dice preguntó pregunta contestó respondió vino viene fue va salió lloró llora rió ríe piensa pensó quiere quería siente sintió
  odia sabe sabía pegó gritó llamó murió trabaja vive vivía ayudó intentó empezó dio da tomó hizo asintió miró perdió encontró
  necesita dejó llegó estaba está tiene tenía
`);

/** A capitalised word behind one of these is a place, where it could be one. */
export const placePrepositions = list(`in from near to at of outside around en desde de cerca hacia hasta a`);

/** Before a saint's name the name is a place's. */
export const saints = list(`st saint san santa santo sto sta ste`);

/** Behind a name: an agency, a place, a law, a firm. */
export const institutions = list(`
  hospital clinic center centre house home homes school elementary middle high academy university college institute church
  chapel temple mosque parish shelter agency services service foundation fund program project street avenue road boulevard lane drive
  park plaza square bridge river lake beach county city town village heights hall library mall store market pharmacy law act
  alert rule test scale inventory index theory model disease syndrome method award prize day eve week bowl cup avenue hotel inn
  building tower court jail prison network association society club group inc llc university team method school's ward unit
  hospital clínica centro casa escuela primaria secundaria preparatoria colegio academia universidad instituto iglesia capilla
  templo parroquia refugio albergue agencia servicios fundación programa proyecto calle avenida parque plaza puente río lago playa condado
  ciudad pueblo biblioteca tienda mercado farmacia ley
`);

/** Before a name, as its kind: “Hospital General”, “Calle Hidalgo”, “Lake Charles”. */
export const institutionsBefore = list(`
  hospital clínica centro casa escuela colegio universidad instituto iglesia parroquia calle avenida parque plaza colonia
  fundación río lago ley lake mount mt fort port camp cape university church
`);

/** Names that are places first: a city or a state where a preposition of place stands before them. */
export const alsoPlaces = list(`
  austin dallas houston jordan phoenix paris london brooklyn madison charlotte chelsea florence georgia virginia carolina
  dakota montana savannah sydney lincoln jackson washington cleveland denver orlando diego santiago israel kenya india china chad
  sierra camden bronx salem aurora memphis raleigh aspen alexandria victoria trenton francisco antonio jose josé guadalupe juan
  cuba marion augusta helena eugene carmel troy milton clifton dayton francia asunción concepción mercedes rosario
`);

/** Medicines, drugs, shops, brands, helping organisations and their parts: capitalised, and nobody. */
export const neverPeople = list(`
  zoloft prozac xanax ativan klonopin adderall ritalin concerta vyvanse percocet oxycontin oxy vicodin suboxone subutex narcan
  methadone lexapro wellbutrin seroquel abilify valium ambien lithium depakote lamictal risperdal zyprexa haldol celexa paxil effexor
  cymbalta buspar trazodone gabapentin molly tylenol advil allegra yasmin mirena plan-b nyquil
  macy's wendy's denny's mcdonald's applebee's arby's chili's lowe's kohl's sam's domino's carl's friday's trader walmart target
  alateen al-anon alanon naranon nar-anon aa na ged snap tanf wic ebt ssi dcf cps acs hud dss medicaid medicare
  facebook instagram tiktok snapchat zoom google netflix venmo uber lyft siri alexa cortana
  god jesus christ allah buddha jehovah lord bible quran torah moses christmas easter thanksgiving ramadan hanukkah kwanzaa dios cristo
  jesucristo virgen navidad pascua señor biblia
  marvel batman superman elmo barbie beyoncé oprah obama trump biden freud jung rogers erikson piaget maslow yalom freire
  monday tuesday wednesday thursday friday saturday sunday lunes martes miércoles jueves viernes sábado domingo
  english spanish french american mexican latino latina latinx black white asian african
`);

/** Months that are names, too: names only where somebody speaks or is spoken to. */
export const months = list(`april may june august augusta january abril julio mayo agosto enero march mar`);

/** Spanish given names that are words at the start of a sentence. */
export const spanishWords = list(`
  luz paz sol cruz ángel angel dolores mercedes pilar consuelo rosario esperanza luna estrella blanca clara rosa santos león
  leon pastor segundo mar rocío rocio socorro remedios amparo soledad dulce domingo abril julio flor perla marina aurora alba alma
  victoria gloria norma linda bella serena mora fe caridad milagros trinidad ara ola sara iba eva nieves belén carmen lucero memo
  sean ella reyes nina mira abra marcos nacho concha lupe moreno clemente inocencia modesta prudencia justo justa máximo maximo augusto bárbara barbara estela delia
`);

/** Kin words that stand where a name could, capitalised: “Mom said”. */
export const kinWords = list(`
  mom mum mommy mama mamá mami mother dad daddy papa papá papi father grandma grandpa granny nana gran grandmother grandfather
  auntie aunt uncle sis bro sister brother abuela abuelo abuelita abuelito abue tía tío tia tio madre padre hermana hermano hija hijo
  ma'am sir madam señora señor miss
`);

/** Names for an invented person that say nothing of gender. Our choice. */
// prettier-ignore
export const inventedNames = ["Robin", "Alex", "Noa", "Ariel", "Kim", "Jules", "Remy", "Sasha", "Quinn", "Andy", "Charlie", "Dana", "Nico", "Lou", "Mika", "Jamie", "Toni", "Val", "Yael", "Casey", "René", "Max", "Jess", "Sidney"];

/** People and figures whom everybody may name. */
export const publicNames = [
  "Martin Luther King",
  "Betty Ford",
  "Ronald McDonald",
  "Harry Potter",
  "Mary Jane",
  "Rosa Parks",
  "Jane Doe",
  "John Doe",
  "Virgin Mary",
  "Mother Teresa",
  "Bob Marley",
  "Michael Jackson",
  "Michael Jordan",
  "Jack Daniel",
  "Johnnie Walker",
  "Captain Morgan",
  "Victoria's Secret",
  "Charlie Brown",
  "Frida Kahlo",
  "Cesar Chavez",
  "César Chávez",
  "Harriet Tubman",
  "Kobe Bryant",
  "Serena Williams",
  "Taylor Swift",
  "Bill W",
  "Dora",
  "Jerry Springer",
  "Ellen DeGeneres",
  "Carl Rogers",
  "Serenity Prayer",
  "Prince Charming",
  "Santa Claus",
  "Charity Navigator",
  "Job Corps",
  "Job Center",
  "Grace Period",
];
