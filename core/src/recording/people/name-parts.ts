/** What a label holds beside a name: a number on a list, a role, when somebody speaks, how a form asks. */
import { clientLabels, collectiveOf, workerLabels } from "../../language/index.ts";
import { voice } from "../../language/voices.ts";
import { isLatin, latinSigns } from "../../text/latin.ts";
import { nameKey } from "../../text/names.ts";

/** The two names by which one person is called: “Worker/Sam”; of “M1 – Tina” only the name. */
export function namesBeside(name: string): readonly string[] {
  return twice.test(name) ? name.split(twice).filter((part) => !numbered.test(part)) : [];
}

/** The name's key in “M1 Tina”, “Member Tina”; nothing where all of it is the name, or none of it. */
export function withoutRole(name: string): string | undefined {
  const words = name.split(/[\s-]+/);
  const own = words.filter((word) => !numbered.test(word) && !isRole(nameKey(word)));
  return own.length > 0 && own.length < words.length ? nameKey(own.join(" ")) : undefined;
}

/** The name's key in “Then Maria”, “Tina again”; nothing where a label does not say when. */
export function withoutOrder(name: string): string | undefined {
  const key = nameKey(name);
  const own = key.replace(order, "");
  return own === key ? undefined : own;
}

/** Whose words a form asks for: “What the client said”, which only a form says, or “Worker's response”. */
export function askedFor(key: string): { readonly asked: string | undefined; readonly answering: string | undefined } {
  const [, asked, answering] = formLabel.exec(key) ?? [];
  return { asked, answering };
}

/** By what keys a legend may call a voice that a program has numbered: “Speaker 2”, “S2” or 2. */
export function voiceKeys(key: string): readonly string[] {
  const [, word = "", number = ""] = voice.exec(key) ?? [];
  return number === "" ? [] : [`${word} ${number}`, `${word} 0${number}`, `s${number}`, number];
}

/** The worker's word and the number or letter behind it: “W1”, “SW 2”, “Leader A”. */
export function numberedWorker(key: string): string | undefined {
  const [, bare = "", mark = ""] = /^(.*?)(?:[ -]?(\d)|[ -](\p{L})\.?)$/u.exec(key)?.filter(Boolean) ?? [];
  return workerLabels.has(bare) && mark !== "" ? mark : undefined;
}

/** The first word of a name, as the words of a text are cut. */
export function firstWord(key: string): string {
  return ((isLatin(key) ? latinWord : anyWord()).exec(key)?.[0] ?? "").replaceAll("’", "'");
}

/** “Member”, “Client”, “Student”: what somebody is in a group, in one word. */
function isRole(key: string): boolean {
  return clientLabels.has(key) || collectiveOf(key) === "unknown" || (key.length > 2 && workerLabels.has(key));
}

/** Between two names of one person. */
const twice = /\s*\/\s*|\s+[-–—]\s+/;
/** When somebody speaks, around the name. */
const order =
  /^(?:(?:and|so|then|next|now|finally|y|entonces|luego|después|ahora) )+| (?:again|too|otra vez|de nuevo|también)$/g;
/** “M1”, “U-2”: a person's number on a list. */
const numbered = /^\s*\p{Lu}{1,2}[-. ]?\d{1,2}\s*$/u;
/** How a form asks for somebody's words. */
const formLabel =
  /^(?:what (?:the )?([^:]{1,30}) (?:said|says)|(?:the )?([^:]{1,30}?)(?:['’]s)? (?:response|responses|statement|reply|words|verbatim))$/;

const latinWord = new RegExp(`^[${latinSigns}]+(?:['’‐‑-][${latinSigns}]+)*`);
const anyWord = (): RegExp => /^[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‐‑-][\p{L}\p{M}\p{N}]+)*/u;
