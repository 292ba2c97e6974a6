/** Who a header names, where several of its lines say it together: who leads, who wrote it, whom letters stand for. */
import { headerKeyOf, workerLabels } from "../../language/index.ts";
import type { Entry } from "../../markdown/yaml-value.ts";
import { nameKey } from "../../text/names.ts";
import type { Header, Person } from "../model.ts";
import type { Letter } from "./header-values.ts";

/** Who leads. `people`: those of a key; `beside`: the line of those who lead together. */
export function workersOf(people: (key: string) => readonly Person[], beside: Entry | undefined): readonly Person[] {
  const [leading, others] = [people("worker"), people("workers")];
  // “Co-facilitator: Lou” stands beside the student who wrote it.
  const isBesideStudent = leading.length === 0 && others.length === 1 && /^co/i.test(beside?.key.text ?? "");
  return [...(isBesideStudent ? people("student").slice(0, 1) : leading), ...others];
}

/** “Client: Dee (34)”: in an interview she is the only member. What says nothing but a name names somebody. */
export function clientOf(entry: Entry | undefined): readonly Person[] {
  if (entry?.value.kind !== "scalar") return [];
  const { text, span } = entry.value;
  const name = /^["“«]?(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2})["”»]?\s*(?:$|[(,–—\r\n]|- )/u.exec(text)?.[1];
  if (name === undefined) return [];
  const start = span.start + Math.max(0, span.block.text.slice(span.start, span.end).indexOf(name));
  return [{ name, span: { block: span.block, start, end: start + name.length } }];
}

/** The legend, and the workers with whom it says is the writer: `Worker: Priya` is the `S = me` below it. */
export function withWriter(
  letters: readonly Letter[],
  declared: readonly Person[],
  student: Person | undefined,
): Pick<Header, "workers" | "aliases"> {
  const workers = [...declared];
  const [writer] = nameKey(student?.name ?? "").split(" ");
  // “T = me (Tom)”: of two workers it is he who wrote it.
  const isOnly = letters.filter(({ isWriter }) => isWriter).length === 1;
  const aliases = letters.map(({ letter, name, isWriter }) => {
    const [first = ""] = nameKey(name.text).split(" ");
    // “Student: Yari” above is who wrote “Y = Yari”.
    if (!isWriter && (first !== writer || declared.length > 0)) return { letter, name };
    const isUnnamed = name.text === letter.text || workerLabels.has(nameKey(name.text));
    const own = workers.find((worker) => nameKey(worker.name).split(" ")[0] === first);
    const [initial = ""] = nameKey(letter.text);
    const only = declared.length === 1 ? declared[0] : declared.find((each) => nameKey(each.name).startsWith(initial));
    const worker = own ?? (isUnnamed ? only : undefined);
    if (worker && isWriter && isOnly) workers[workers.indexOf(worker)] = { ...worker, me: "me" };
    if (worker) return { letter, name: { text: worker.name, span: worker.span } };
    // “S = student” is a worker by that word.
    if (name.text === letter.text || !workerLabels.has(nameKey(name.text)))
      workers.push({ name: name.text, span: name.span });
    return { letter, name };
  });
  return { workers, aliases };
}

/** “Members: J, T” above “J = Joy”: Joy it is, by her name in the legend; nobody, where the list has that name, too. */
export function spelledOut(
  aliases: Header["aliases"],
  names: ReadonlySet<string>,
): (person: Person) => readonly Person[] {
  const byLetter = new Map(aliases.map(({ letter, name }) => [nameKey(letter.text), name]));
  return (person) => {
    const key = nameKey(person.name);
    const full = byLetter.get(key);
    const own = nameKey(full?.text ?? "");
    if (!full || own === key || workerLabels.has(own)) return [person];
    return names.has(own) ? [] : [{ ...person, name: full.text, span: full.span }];
  };
}

/** The first name of the student who wrote it, as names are compared. Initials may be anybody's. */
export function studentIn({ fields }: Header): string | undefined {
  const field = fields.find(({ key }) => headerKeyOf(key.text) === "student");
  if (typeof field?.value !== "string") return undefined;
  const [first] = /^\p{Lu}[\p{L}'’-]{2,}(?=$|[\s,(])/u.exec(field.value.trim()) ?? [];
  return first === undefined ? undefined : nameKey(first);
}
