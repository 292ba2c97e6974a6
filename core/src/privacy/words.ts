/** Words that tell a personal name from other capitalised words, in English and Spanish. Data; compared as `foldName` says. */
import { foldName } from "./fold-name.ts";

const list = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .split(/\s+/)
      .filter((word) => word !== "")
      .map(foldName),
  );

/** Before a family name or a full name, with a dot or without. */
export const shortTitles = list(`
  mr mrs ms mx dr prof rev sr sra srta dra lic profe ing arq sgt lt capt det gov sen rep hon fr sor
`);

/** Before a family name or a full name. */
export const titles = list(`
  senator governor mayor councilman councilwoman congressman congresswoman deacon bishop rabbi imam captain sergeant lieutenant deputy
  warden attorney aunt auntie uncle grandma grandpa granny nana tía tío abuela abuelo ingeniero ingeniera arquitecto arquitecta
  comandante capitán sargento diputado diputada senador senadora juez jueza fiscal fray sor
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
  suegro nuera yerno nieta nieto nietecita nietecito bisabuela bisabuelo ahijada ahijado consuegra consuegro padrastro madrastra hijastra
  hijastro hermanastra hermanastro nena nene gemela gemelo melliza mellizo exmarido exesposo exesposa exmujer exnovio exnovia expareja
  prometida prometido psicóloga psicólogo bebé niña niño cliente clienta paciente terapeuta consejera consejero
`);

/** “named Angela”, “se llama Angela”. */
export const naming = list(
  `named called nicknamed llama llamo llaman llamaba llamada llamado apodan apodada apodado dicen decimos pusimos puse puso pusieron nombre`,
);

/** Words for what people hope for and see, and for colours and kinds, that are names, too: they come and go as people do. */
export const notions = list(`
  hope faith joy grace patience dawn summer autumn winter destiny honor honour justice mercy charity prudence serenity harmony chance
  trinity constance amity felicity rain storm star sunny sky melody chastity liberty glory genesis heaven haven
  luz paz esperanza fe gloria consuelo soledad dolores milagros caridad clara blanca linda bella serena modesta justa alma aurora alba
  estrella luna sol flor victoria socorro remedios amparo mar cruz dulce feliz justo prudencia inocencia
`);

/** What only people do. */
export const humanVerbs = list(`
  said says told tells asked asks answered replied cried cries laughed laughs smiled thinks thought wants wanted feels felt hated hates
  loved loves knows knew yelled yells screamed drinks drank relapsed lives lived tried tries nodded shrugged whispered looked walked
  drove texted picked sat stood
  dijo dice preguntó pregunta contestó respondió lloró llora rió ríe piensa pensó quiere quería siente sintió odia sabe sabía pegó gritó
  trabaja vive vivía asintió miró intentó
`);

/** Who somebody is, besides relations. */
export const people = list(`
  lady man guy girl woman boy kid nurse driver super clerk principal judge officer director aide worker dude gentleman
  señora señor muchacha muchacho chica chico joven chava chavo tipo enfermera enfermero chofer encargada encargado directora director
`);

/** Short for months. */
export const shortMonths = list(`jan mar apr jun jul aug sep sept oct nov dec ene abr ago dic`);

/** Names that are verbs: “Jack up the car”, “Drew a picture”. */
export const verbNames = list(`
  jack bob mark chase drew pat sue josh rob skip grant chip nick roger mike bill curt peter drake hunt will rich lance wade rush reed
  buck duke ray ward carol dusty frank marry miles neil pierce stew sandy art gene bud
`);

/** Behind a verb, and not behind a name. */
export const afterVerb = list(
  `up down off out away around over my your his her their our the them it him a an some this that these those me us`,
);

/** The same in Spanish: “Leo lo que llevamos.” */
export const spanishVerbNames = list("leo");
export const afterSpanishVerb = list("lo el un una mi mis en esto eso este esta otra");

/** Given names elsewhere. */
export const spanishPronouns = list("ella");

/** What begins a sentence before a name. */
export const openers = list(`
  but and so then when if because since though although while once now did does do is was were has have had can could would should will
  ask tell call see even only maybe like that what who why how no yes well oh poor little big old young dear hi hey hello thanks
  pero y cuando si porque como aunque mientras entonces ya hasta que con sin para según ni también sólo solo ay hola gracias pobre a de
`);

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
  building tower court jail prison network association society club group aid services inc llc university team method school's ward unit
  hospital clínica centro casa escuela primaria secundaria preparatoria colegio academia universidad instituto iglesia capilla
  templo parroquia refugio albergue agencia servicios fundación programa proyecto calle avenida parque plaza puente río lago playa condado
  ciudad pueblo biblioteca tienda mercado farmacia ley
`);

/** Before a name, as its kind: “Hospital General”, “Calle Hidalgo”, “Lake Charles”. */
export const institutionsBefore = list(`
  hospital clínica centro casa escuela colegio universidad instituto iglesia parroquia calle avenida parque plaza colonia
  fundación río lago ley puerto costa ciudad villa isla lake mount mt fort port camp cape university church
`);

/** Names that are places first: a city or a state where a preposition of place stands before them. */
export const alsoPlaces = list(`
  austin dallas houston jordan phoenix paris london brooklyn madison charlotte chelsea florence georgia virginia carolina
  dakota montana savannah sydney lincoln jackson washington cleveland denver orlando diego santiago israel kenya india china chad
  sierra camden bronx salem aurora memphis raleigh aspen alexandria victoria trenton francisco antonio jose josé guadalupe juan
  cuba marion augusta helena eugene carmel troy milton clifton dayton francia asunción concepción mercedes rosario
`);

/** Places that tell of a name beside them that it is one, too. */
export const places = list(`
  bronx queens manhattan harlem boston chicago miami atlanta philadelphia newark jersey baltimore detroit tampa california texas florida
  ohio arizona oregon nevada pennsylvania michigan illinois tennessee kentucky alabama mississippi louisiana maryland connecticut
  mexico méxico honduras guatemala nicaragua panamá panama colombia ecuador perú peru bolivia chile argentina venezuela puebla oaxaca
  monterrey guadalajara bogotá lima quito medellín haiti jamaica
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
  immigration welfare housing management security court police congress uscis ice
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

/** First and second halves of given names that are two words: “Ana María”, “Mary Ann”. */
export const firstHalves = list(`
  ana maria maría rosa luz juan josé jose francisco javier jorge víctor julio mario miriam norma blanca alma luis jesús carlos miguel marco pedro eva laura sara mary anna peggy sarah betty billy bobby jim john lee
`);
export const secondHalves = list(`
  maría maria josé jose luis carlos alberto fernando javier eduardo enrique andrés ángel ignacio ramón alejandro david daniel rafael
  felipe dolores soledad lourdes eugenia cristina victoria paz luz antonio miguel elena isabel fernanda teresa jesús pablo manuel luisa clara inés carmen guadalupe
  ann anne anna lou jo sue beth joe bob ray lee kate rose paul mae jane ellen
`);

/** What stands behind the particle of a given name: “María de la Luz”, “José de Jesús”, “Ana del Carmen”. */
export const afterParticle = list(`
  luz carmen pilar rosario ángeles jesús lourdes guadalupe socorro consuelo refugio mar valle sol milagros mercedes dolores nieves rocío
  remedios fátima belén cielo paz concepción asunción montserrat amparo soledad
`);

/** “Marco teórico”: a name that is a noun, and what may stand behind it. */
export const spanishNouns = list("marco");
export const afterSpanishNoun = list(
  "teórico legal conceptual normativo lógico metodológico referencial institucional de del",
);

/** Names for an invented person that say nothing of gender. Our choice. */
// prettier-ignore
export const inventedNames = ["Robin", "Alex", "Noa", "Ariel", "Kim", "Jules", "Remy", "Sasha", "Quinn", "Andy", "Charlie", "Dana", "Nico", "Lou", "Mika", "Jamie", "Toni", "Val", "Yael", "Casey", "René", "Max", "Jess", "Sidney"];

/** People and figures whom everybody may name. */
export const publicNames = [
  "Martin Luther King",
  "Betty Ford",
  "Ronald McDonald",
  "Harry Potter",
  "Mario Kart",
  "Super Mario",
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
  "Romeo",
  "Juliet",
  "Papa John",
  "Burger King",
  "Little Caesar",
  "Uncle Ben",
  "Aunt Jemima",
  "Jack in the Box",
  "Sherwin Williams",
  "Johnson & Johnson",
  "Reyes Magos",
  "Puerto Rico",
  "Costa Rica",
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
