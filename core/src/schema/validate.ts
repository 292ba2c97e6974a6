/** What is wrong with a value, in words for the person who wrote it, each at the way to its place. */
import { type OutputUnit, Validator } from "@cfworker/json-schema";
import { message, type Message } from "../text/message.ts";
import { closest } from "../text/names.ts";
import { branches, isRecord, type JsonType, type Path, type Schema, schemasAt } from "./schema.ts";

/** One thing that is wrong. */
export interface Issue {
  readonly path: Path;
  /** Whether it is the key, not its value, that is wrong. */
  readonly atKey: boolean;
  readonly message: Message;
}

/** Everything that a schema has against a value. */
export function validate(value: unknown, schema: Schema): readonly Issue[] {
  let errors: readonly OutputUnit[];
  try {
    ({ errors } = new Validator(schema as object, "7", false).validate(value));
  } catch {
    // The library writes ways as URIs, and half a surrogate pair in a key makes none.
    return [{ path: [], atKey: false, message: message("A key in this file holds half a character.") }];
  }
  return relevant(errors, value).flatMap((unit) => {
    const path = pathOf(unit.instanceLocation, value);
    const found = explain(unit, path, value, schema);
    return found ? [{ path, atKey: unit.keyword === unknownKey, message: found }] : [];
  });
}

/** Under this keyword the library tells of a value that nothing may stand for: that of an unknown key. */
const unknownKey = "false";

/** Of alternatives only what speaks about the one that was meant: the one of the value's type. */
function relevant(errors: readonly OutputUnit[], root: unknown): readonly OutputUnit[] {
  const dropped = new Set<OutputUnit>();
  for (const [at, choice] of errors.entries()) {
    if (choice.keyword !== "anyOf") continue;
    const inside = insideOf(errors, at).filter((unit) => !dropped.has(unit));
    const others = new Set(
      inside.filter((unit) => isOfOtherType(unit, choice, root)).map((unit) => branchOf(unit, choice)),
    );
    const isMeant = (unit: OutputUnit): boolean => !others.has(branchOf(unit, choice));
    const isAnyMeant = inside.some(isMeant);
    if (isAnyMeant) dropped.add(choice);
    for (const unit of inside) if (!isAnyMeant || !isMeant(unit)) dropped.add(unit);
  }
  return errors.filter((unit) => !dropped.has(unit));
}

/** What is said of the alternatives of a choice: the library says it right behind the choice. */
function insideOf(errors: readonly OutputUnit[], at: number): readonly OutputUnit[] {
  const choice = errors[at];
  let end = at + 1;
  for (let unit = errors[end]; choice && unit && isInside(unit, choice); unit = errors[end]) end++;
  return errors.slice(at + 1, end);
}

function isInside(unit: OutputUnit, choice: OutputUnit): boolean {
  return (
    unit.keywordLocation.startsWith(`${choice.keywordLocation}/`) &&
    `${unit.instanceLocation}/`.startsWith(`${choice.instanceLocation}/`)
  );
}

/** Which of the alternatives a unit speaks about. */
function branchOf(unit: OutputUnit, choice: OutputUnit): string {
  return unit.keywordLocation.slice(choice.keywordLocation.length + 1).split("/", 1)[0] ?? "";
}

function isOfOtherType(unit: OutputUnit, choice: OutputUnit, root: unknown): boolean {
  if (unit.instanceLocation !== choice.instanceLocation) return false;
  if (unit.keyword === "type") return true;
  const isWord = typeof valueAt(root, pathOf(unit.instanceLocation, root)) === "string";
  return unit.keyword === "enum" && !isWord;
}

function explain(unit: OutputUnit, path: Path, root: unknown, rootSchema: Schema): Message | undefined {
  const value = valueAt(root, path);
  const candidates = schemasAt(rootSchema, path).flatMap((each) => branches(each, value));
  const key = nameOf(path);
  const says = candidates.find((each) => each["x-says"] !== undefined)?.["x-says"];
  if (says !== undefined && ["pattern", "enum"].includes(unit.keyword)) return message(says, { value: shown(value) });
  switch (unit.keyword) {
    case unknownKey:
      return unknown(path, root, rootSchema);
    case "required":
      return missing(unit, value, path);
    case "type":
    case "anyOf":
      if (value === null) return message("{key} is empty.", { key });
      return message("{key} should be {expected}.", { key, expected: expectation(schemasAt(rootSchema, path)) });
    case "enum":
      return message("{key} should be one of: {expected}.", {
        key,
        expected: candidates.flatMap((each) => each.enum ?? []).join(", "),
      });
    case "minimum":
    case "maximum": {
      const { minimum, maximum } = candidates.find((each) => each.minimum !== undefined) ?? {};
      return message("{key} should be a number from {minimum} to {maximum}.", {
        ...{ key, minimum: minimum ?? "", maximum: maximum ?? "" },
      });
    }
    case "maxLength":
      return message("{key} is longer than it may be.", { key });
    case "minLength":
    case "minItems":
    case "minProperties":
      return message("{key} is empty.", { key });
    default:
      return undefined;
  }
}

function unknown(path: Path, root: unknown, schema: Schema): Message {
  const key = String(path.at(-1) ?? "");
  const around = path.slice(0, -1);
  const known = schemasAt(schema, around)
    .flatMap((each) => branches(each, valueAt(root, around)))
    .flatMap((each) => Object.keys(each.properties ?? {}));
  // Two slips in three letters make any word of another.
  const meant = closest(key, known, key.length > 3 ? 2 : 1);
  if (meant !== undefined) return message("“{key}” means nothing here. Did you mean “{meant}”?", { key, meant });
  if (known.length > mostListed) return message("“{key}” means nothing here.", { key });
  return message("“{key}” means nothing here. There are: {known}.", { key, known: known.join(", ") });
}

/** So many keys are read; more are passed over. */
const mostListed = 16;

function missing({ error }: OutputUnit, value: unknown, path: Path): Message {
  const key = /"(.*)"/.exec(error)?.[1] ?? "";
  const id = isRecord(value) ? value["id"] : undefined;
  return typeof id === "string"
    ? message("“{id}” has no “{key}”.", { id, key })
    : message("{name} has no “{key}”.", { name: nameOf(path), key });
}

/** What a person would call the thing at this way. */
function nameOf(path: Path): { readonly en: string; readonly es: string } {
  const key = path.findLast((step) => typeof step === "string");
  if (typeof path.at(-1) === "string") return { en: `“${key}”`, es: `“${key}”` };
  const number = path.at(-1);
  if (number === undefined) return { en: "This file", es: "Este archivo" };
  const place = Number(number) + 1;
  return key === undefined
    ? { en: `Entry ${place}`, es: `La entrada ${place}` }
    : { en: `Entry ${place} of “${key}”`, es: `La entrada ${place} de “${key}”` };
}

const types: Readonly<Record<JsonType, readonly [en: string, es: string]>> = {
  string: ["text", "texto"],
  number: ["a number", "un número"],
  integer: ["a whole number", "un número entero"],
  boolean: ["true or false", "true o false"],
  array: ["a list", "una lista"],
  object: ["lines of the form “key: value”", "líneas de la forma “clave: valor”"],
};

function expectation(schemas: readonly Schema[]): { readonly en: string; readonly es: string } {
  const all = schemas.flatMap((each) => branches(each));
  const kinds = [...new Set(all.map((each) => each.type ?? "string"))];
  const words = kinds.map((kind) => types[kind]);
  return { en: words.map(([en]) => en).join(" or "), es: words.map(([, es]) => es).join(" o ") };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined),
    root,
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** `#/0/label` as keys and places in lists. */
function pathOf(pointer: string, root: unknown): Path {
  let at = root;
  return pointer
    .split("/")
    .slice(1)
    .map((step) => {
      const key = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
      const next = Array.isArray(at) ? Number(key) : key;
      at = valueAt(at, [next]);
      return next;
    });
}
