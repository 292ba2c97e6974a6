/**
 * Stretches of a line in which names have a place of their own: “Supervisor (KL, 2026-02-12, to Tina “You …”):”, and the
 * ids in a suppression. They are masked with spaces, so that places stay.
 */
const heads = /(?:supervisora?|instructora?|field instructor|profesora?)[ \t]*\([^()\n]{0,200}\)/giu;
const outsiders =
  /^[ \t*_]*(?:(?:field |faculty )?instructora?|student|professor|profesora?|supervisora?|estudiante|alumn[oa])(?: name|['’]s name)?[ \t*_]*:[^\n]*/gimu;
const directive = /<!--\s*recording-[a-z-]+[^:>\n]*/g;
const web = /(?:https?:\/\/|www\.)\S+|\]\([^()\n]*\)/g;

/** One of these is in each of them. */
const signs = /upervis|nstruct|rofes|tudent|studiante|lumn|<!--|http|www|\]\(/i;

/** The text with those stretches blank. Same length. */
export function withoutHeads(text: string): string {
  const blank = (found: string): string => " ".repeat(found.length);
  if (!signs.test(text)) return text;
  return text.replace(heads, blank).replace(outsiders, blank).replace(directive, blank).replace(web, blank);
}
