/** What a reader learns about the word under the pointer. */
import type { Recording, Turn } from "../recording/model.ts";
import { holds, tagAt, turnsAt } from "./at.ts";
import type { Context, Hover } from "./context.ts";
import { aboutConcept, aboutUnknownTag } from "./hover-concept.ts";
import { aboutKey, aboutRule } from "./hover-header.ts";
import { aboutPhase } from "./hover-phase.ts";
import { aboutEverybody, aboutPerson } from "./hover-person.ts";
import { inferredAddressees } from "./inlay-hints.ts";
import { escapeMarkdown } from "./speech.ts";

/** What is known about the tag, speaker, phase, key or rule at an offset. */
export function hover(recording: Recording, offset: number, context: Context): Hover | undefined {
  return (
    inHeader(recording, offset, context) ??
    onTag(recording, offset, context) ??
    onName(recording, offset, context) ??
    onPhase(recording, offset, context) ??
    onSuppression(recording, offset, context)
  );
}

function onTag(recording: Recording, offset: number, context: Context): Hover | undefined {
  const found = tagAt(recording, offset);
  if (!found) return undefined;
  const { tag } = found;
  const concept = tag.concept === undefined ? undefined : context.vocabulary.concept(tag.concept);
  const markdown = concept ? aboutConcept(concept, recording, context) : aboutUnknownTag(tag, context);
  return markdown === undefined ? undefined : { markdown, span: tag.span };
}

function onName(recording: Recording, offset: number, context: Context): Hover | undefined {
  for (const turn of turnsAt(recording, offset)) {
    const said = turn.label?.span ?? turn.frame;
    if (said && holds(said, offset)) {
      const about = [aboutPerson(turn.speaker, recording, context), ...aboutTurn(turn, recording, context)];
      return { markdown: about.join("\n\n"), span: said };
    }
    for (const addressee of turn.addressees) {
      if (!addressee.span || !holds(addressee.span, offset)) continue;
      const { span } = addressee;
      if (addressee.id === "group") return { markdown: aboutEverybody(recording, context), span };
      const person = recording.speakers.find((speaker) => speaker.id === addressee.id);
      return person && { markdown: aboutPerson(person, recording, context), span };
    }
  }
  return undefined;
}

/** To whom a turn goes where nobody wrote it: what the hint beside the name shows, in words. */
function aboutTurn(turn: Turn, recording: Recording, { speech }: Context): readonly string[] {
  const inferred = inferredAddressees(turn, recording, speech);
  if (!inferred) return [];
  const name = escapeMarkdown(inferred.names);
  return [`${speech.say("This turn is taken to be for {name}.", { name })} ${inferred.basis}`];
}

function onPhase(recording: Recording, offset: number, context: Context): Hover | undefined {
  const section = recording.sections.find(
    (each) => each.kind === "phase" && each.title !== "" && holds(each.heading, offset),
  );
  const phase = section && context.vocabulary.pack.phases.find((each) => each.id === section.phase);
  return section && phase && { markdown: aboutPhase(phase, section, recording, context), span: section.heading };
}

function onSuppression(recording: Recording, offset: number, context: Context): Hover | undefined {
  for (const suppression of recording.suppressions)
    for (const rule of suppression.rules)
      if (holds(rule.span, offset)) return { markdown: aboutRule(rule.text, context), span: rule.span };
  return undefined;
}

function inHeader(recording: Recording, offset: number, context: Context): Hover | undefined {
  const { header } = recording;
  const field = header.fields.find((each) => holds(each.key.span, offset));
  if (field) return aboutKey(field.key, context);
  const rule = header.ruleEntries.find(({ key }) => holds(key.span, offset))?.key;
  if (rule) return { markdown: aboutRule(rule.text, context), span: rule.span };
  const people = [
    ...[...header.workers, ...header.members, ...header.absent, ...header.newcomers].map(({ name, span }) => ({
      text: name,
      span,
    })),
    ...header.seating,
    ...header.aliases.flatMap(({ letter, name }) => [{ text: name.text, span: letter.span }, name]),
  ];
  const named = people.find((each) => holds(each.span, offset));
  const person =
    named &&
    (recording.speakers.find((speaker) => speaker.declaredAt === named.span) ??
      recording.speakers.find((speaker) => speaker.name === named.text || speaker.aliases.includes(named.text)));
  return named && person && { markdown: aboutPerson(person, recording, context), span: named.span };
}
