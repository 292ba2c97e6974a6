/** Everybody whom a header names, with the letters that its legend has for them. */
import { collectiveOf, workerLabels } from "../../language/index.ts";
import type { Span } from "../../markdown/block.ts";
import { nameKey } from "../../text/names.ts";
import { optional } from "../../text/optional.ts";
import type { Header, Person, Role } from "../model.ts";
import { byShortName } from "../people/short-names.ts";

/** Somebody in a header. */
export interface Declared {
  readonly name: string;
  readonly role: Role;
  readonly aliases: readonly string[];
  readonly span: Span;
  /** Of a worker whom only a letter names. */
  readonly id?: string;
}

/** Everybody whom a header names, with their letters. */
export function declaredPeople(header: Header): Declared[] {
  const letters = new Map<string, string[]>();
  const all: readonly Person[] = [...header.workers, ...header.members, ...header.absent, ...header.newcomers];
  const keys = new Set(all.map(({ name }) => nameKey(name)));
  const bearer = byShortName(all);
  // “Francisco (Quico)”, “Q = Quico”
  const byAlias = new Map(all.flatMap((each) => (each.alias === undefined ? [] : [[nameKey(each.alias), each]])));
  const bearerOf = (key: string): Person | undefined => byAlias.get(key) ?? bearer.get(key);
  const onlyWorker = header.workers.length === 1 ? header.workers[0] : undefined;
  for (const { letter, name } of header.aliases) {
    const key = nameKey(name.text);
    // “E = Estudiante” beside one worker who is named is a letter of hers.
    const named = keys.has(key) ? name.text : workerLabels.has(key) ? onlyWorker?.name : bearerOf(key)?.name;
    const whose = nameKey(named ?? name.text);
    const kept = letters.get(whose) ?? [];
    letters.set(whose, kept);
    kept.push(letter.text);
    // “M.J. = María José” speaks as `MJ:`, too.
    const bare = letter.text.replaceAll(".", "");
    if (bare.length > 1 && bare !== letter.text) kept.push(bare);
  }
  const lettersOf = (name: string): readonly string[] =>
    (letters.get(nameKey(name)) ?? []).filter((letter) => letter !== name);
  const people: Declared[] = [];
  const seen = new Set<string>();
  const declare = ({ name, alias, span }: Person, role: Role, id?: string): void => {
    people.push({ name, role, aliases: [...lettersOf(name), ...(alias ? [alias] : [])], span, ...optional("id", id) });
  };
  /** “S = S”: who is called by a letter alone. */
  const onlyLetters = new Set(
    header.aliases.flatMap(({ letter, name }) => (letter.text === name.text ? name.text : [])),
  );
  for (const worker of header.workers) declare(worker, "worker", onlyLetters.has(worker.name) ? "worker" : undefined);
  for (const member of header.members) declare(member, "member");
  for (const person of people) seen.add(nameKey(person.name));
  // One person may stand in `members:` and in `new:`; two of one name in `members:` are two people.
  for (const person of [...header.absent, ...header.newcomers]) {
    if (seen.has(nameKey(person.name))) continue;
    seen.add(nameKey(person.name));
    declare(person, "member");
  }
  for (const { letter, name } of header.aliases) {
    const key = nameKey(name.text);
    if (seen.has(key) || (!keys.has(key) && bearerOf(key)) || collectiveOf(name.text)) continue;
    // “T = trabajadora social”: what somebody does names nobody.
    const isRole = workerLabels.has(key);
    if (isRole && onlyWorker) continue;
    seen.add(key);
    // “W = Sam”; “S = Maria” beside a worker is a member.
    const isWorker = isRole || (header.workers.length === 0 && workerLabels.has(nameKey(letter.text)));
    declare({ name: name.text, span: name.span }, isWorker ? "worker" : "member", isRole ? "worker" : undefined);
  }
  return people;
}
