/**
 * Whether “she” or “he” may stand for a name. Only names of which it is plain: a title says it, a list of frequent
 * names, or an ending that nearly all names of one sort have. Everybody else may be either.
 */
import { nameKey } from "../text/names.ts";

/** What a pronoun or a name says of a person. */
export type Gender = "she" | "he";

// prettier-ignore
const names: Readonly<Record<Gender, readonly string[]>> = {
  she: ["mrs", "ms", "miss", "sra", "dña", "abby", "abigail", "adele", "agnes", "aisling", "alice", "alison", "amber", "amy", "ann", "anne", "annie", "april", "ashley", "astrid", "audrey", "ava", "beatrice", "becky", "beth", "betty", "birdie", "bonnie", "bridget", "brittany", "brooke", "carol", "caroline", "carmen", "charlene", "cheryl", "chloe", "christine", "cindy", "claire", "colleen", "courtney", "crystal", "daisy", "darlene", "dawn", "deb", "debbie", "deborah", "denise", "diane", "dolores", "doris", "dorothy", "edith", "eileen", "elaine", "eleanor", "elise", "elizabeth", "ellen", "elsie", "emily", "erin", "esther", "estelle", "ethel", "eve", "evelyn", "faith", "fay", "fern", "florence", "frances", "gail", "geraldine", "gertrude", "ginger", "gladys", "grace", "gwen", "hannah", "harriet", "hazel", "heather", "heidi", "helen", "holly", "hope", "inés", "irene", "iris", "isabel", "ivy", "jane", "janet", "janice", "jasmine", "jeannette", "jennifer", "jenny", "jess", "jill", "joan", "joanne", "josie", "joy", "joyce", "judith", "judy", "julie", "june", "kaitlyn", "karen", "kate", "katherine", "kathleen", "kathy", "katie", "kristen", "lauren", "leah", "lillian", "lily", "lois", "lorraine", "louise", "lucy", "luz", "lynn", "mabel", "madison", "mae", "maggie", "marge", "margaret", "marguerite", "marian", "maribel", "marie", "marilyn", "marisol", "marjorie", "marlene", "mary", "maureen", "meg", "megan", "mercedes", "michelle", "mildred", "millie", "miriam", "molly", "muriel", "nadine", "nancy", "naomi", "natalie", "nell", "nicole", "opal", "pam", "patrice", "pauline", "pearl", "peggy", "penny", "phyllis", "pilar", "rachel", "raquel", "rocío", "rosalind", "rose", "rosemary", "ruby", "ruth", "ruthie", "sally", "sarah", "shannon", "sharon", "sheryl", "shirley", "simone", "soledad", "stephanie", "sue", "susan", "suzanne", "sylvie", "tammy", "tiffany", "trish", "vicky", "violet", "vivian", "wendy", "willow", "winnie", "yvonne", "zoe", "beatriz", "consuelo", "socorro", "rosario", "remedios", "amparo", "noemí", "nieves", "ángeles", "milagros", "conchi", "reme", "itzel", "araceli", "maite", "belén", "montse", "merche", "charo", "lourdes", "leonor", "ester", "abril", "marleny", "yuly", "meche", "chayo", "concepción", "asunción", "encarnación"],
  he: ["mr", "sr", "don", "señor", "aaron", "adam", "al", "alan", "albert", "alfred", "andre", "andrew", "anthony", "art", "arthur", "ben", "bernard", "bill", "billy", "bob", "bobby", "brad", "brandon", "brian", "bruce", "calvin", "carl", "carlos", "cedric", "charles", "chester", "chris", "clarence", "claude", "clyde", "cody", "colin", "craig", "curtis", "dan", "daniel", "dante", "darnell", "darryl", "dave", "david", "dean", "dennis", "derek", "desmond", "devon", "dominic", "donald", "doug", "duane", "dwayne", "earl", "ed", "eddie", "edgar", "edward", "eli", "elijah", "elliot", "eric", "ernest", "ernie", "ethan", "eugene", "evan", "felix", "floyd", "frank", "fred", "gabriel", "gary", "gene", "george", "gerald", "gilbert", "glen", "gordon", "grant", "greg", "gus", "hal", "hank", "harold", "harry", "harvey", "hector", "henry", "herb", "herman", "howard", "hugh", "ian", "isaac", "isaiah", "ivan", "jack", "jacob", "jake", "jamal", "james", "jared", "jason", "jeff", "jeremy", "jerome", "jerry", "jim", "jimmy", "joe", "joel", "john", "johnny", "jon", "jonah", "jonathan", "joseph", "josh", "joshua", "juan", "julian", "justin", "karl", "keith", "ken", "kenneth", "kenny", "kevin", "kurt", "kyle", "larry", "lawrence", "len", "leo", "leon", "leonard", "leroy", "lester", "lewis", "lloyd", "louis", "lowell", "lucas", "luis", "luke", "malcolm", "marcus", "mark", "marlon", "marshall", "martin", "marvin", "matt", "matthew", "maurice", "max", "melvin", "michael", "miguel", "mike", "milton", "mitch", "morris", "mort", "nate", "nathan", "neil", "nicholas", "nick", "noah", "norman", "oliver", "omar", "oscar", "otis", "owen", "patrick", "paul", "percy", "pete", "peter", "phil", "philip", "quentin", "ralph", "ramon", "randy", "raúl", "ray", "raymond", "reggie", "rex", "rich", "richard", "rick", "rob", "robert", "rodney", "roger", "roland", "ron", "ronald", "ross", "roy", "rudy", "russell", "ryan", "sal", "samuel", "scott", "sean", "seth", "sid", "simon", "stan", "stanley", "steve", "steven", "stuart", "ted", "terrence", "theodore", "thomas", "tim", "timothy", "todd", "tom", "tommy", "tony", "travis", "trevor", "tyler", "tyrone", "vern", "vernon", "victor", "vince", "vincent", "wade", "wally", "walt", "walter", "warren", "wayne", "wendell", "wes", "wesley", "will", "william", "willie", "winston", "xavier", "zach", "andrés", "ángel", "césar", "efraín", "fermín", "germán", "héctor", "javier", "jesús", "jorge", "josé", "julián", "manuel", "matías", "nicolás", "rafael", "ramón", "rubén", "salvador", "sebastián", "tomás", "wilmer", "jhon", "braian", "iván", "joaquín", "simón", "martín", "agustín", "hernán", "ezra", "luca", "elías", "micah"],
};
const known = new Map<string, Gender>(
  (["she", "he"] as const).flatMap((gender) => names[gender].map((name) => [name, gender] as const)),
);
/** Names that are anybody's, whatever they end in. */
const open = new Set([
  "dana",
  "jordan",
  "drew",
  "leslie",
  "kelly",
  "kim",
  "stacy",
  "tracy",
  "jean",
  "dakota",
  "sasha",
  "mika",
  "nikita",
  "misha",
  "shea",
  "jo",
  "lupe",
  "cielo",
  "sol",
  "kiko",
  "flo",
  "coco",
  "bo",
  "mo",
]);

/** Whom a name belongs to, where it is plain. */
export function genderOf(name: string): Gender | undefined {
  const first = nameKey(name).split(/[ .]/, 1)[0] ?? "";
  if (open.has(first)) return undefined;
  return (
    known.get(first) ??
    (first.length < 4 ? undefined : first.endsWith("a") ? "she" : first.endsWith("o") ? "he" : undefined)
  );
}
