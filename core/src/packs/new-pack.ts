/** The files of a course pack that somebody begins: in order as they are, each saying what else may stand in it. */
import type { Language } from "../recording/model.ts";
import { own } from "../schema/schema.ts";
import { kebab } from "../text/names.ts";
import { mutualAid } from "../vocabulary/mutual-aid.ts";
import { bundledPacks } from "./bundled.ts";

/** A new pack with a name, in the language of the person who writes it. */
export function newPack(name: string, language: Language): readonly { readonly path: string; readonly text: string }[] {
  const id = idOf(name);
  return Object.entries(texts[language]).map(([path, text]) => ({
    path: path.replaceAll("{id}", id),
    text: text.replaceAll("{id}", id),
  }));
}

/** A name as the id of a pack. */
function idOf(name: string): string {
  const id = kebab(name).replace(/[^\p{Ll}\p{M}\p{N}-]/gu, "");
  // A pack cannot build on itself, and one of our names would hide ours.
  const isOurs = id === mutualAid.name || own(bundledPacks, id) !== undefined;
  return /^\p{Ll}/u.test(id) && !isOurs ? id : `course${id === "" ? "" : `-${id}`}`;
}

const english = {
  "pack.yaml": `# A course pack: what a course adds to Process Recordings. Check it with “Check Course Pack”.
# Recordings ask for it in their header: pack: {id}
name: {id}
version: 1.0.0
title: My course
language: en
# What the course does not say, the built-in pack says.
extends: mutual-aid
`,
  "concepts/course.yaml": `# Words that students may tag. A new one needs all of these lines; one of the built-in pack only its id
# and what the course says differently, for example:
#
# - id: mutual-support
#   definition: What our course means by it.
- id: {id}-concept
  group: dynamic # dynamic, skill, obstacle, pitfall or idea
  label: A word of our course
  definition: What it means, in your own words.
  cues:
    - what can be seen or heard in the dialogue
  sources:
    - author: Name
      year: 2026
      place: p. 1
      confirmed: false
`,
  "phases.yaml": `# What the course calls the phases, and what a recording must show in each, for example:
#
# - id: middle
#   label: Work
#   mustShow:
#     - id: exchange
#       text: Two members who answer each other
#       satisfiedBy: [mutual-support, dialectic]
`,
  "rules.yaml": `# How rules ask in this course: off, on, a severity, or options. The note is shown after the rule's own words.
#
# worker-dominated-stretch:
#   severity: information
#   share: 0.5
#   note: Bring this stretch to the seminar.
`,
  "templates/{id}-first-minutes.md": `---
id: {id}-first-minutes
kind: phase
phase: beginning
title: The first minutes
description: How a session begins in our course.
---
## Beginning

**\${1:Worker} → group:** \${2:what you said first, word for word} #clarifying-purpose

**\${3:Maria} → $1:** \${4:the answer in their own words}

$0
`,
};

const spanish: typeof english = {
  "pack.yaml": `# Un paquete del curso: lo que un curso agrega a Process Recordings. Revísalo con “Revisar paquete del curso”.
# Los registros lo piden en su encabezado: pack: {id}
name: {id}
version: 1.0.0
title: Mi curso
language: es
# Lo que el curso no dice lo dice el paquete incluido.
extends: mutual-aid
`,
  "concepts/course.yaml": `# Palabras que se pueden usar como etiquetas. Una nueva necesita todas estas líneas; una del paquete incluido,
# solo su id y lo que el curso dice de otro modo, por ejemplo:
#
# - id: mutual-support
#   definition: Lo que nuestro curso entiende por ello.
- id: {id}-concepto
  group: dynamic # dynamic, skill, obstacle, pitfall o idea
  label: Una palabra de nuestro curso
  definition: Lo que significa, en tus propias palabras.
  cues:
    - lo que se ve o se oye en el diálogo
  sources:
    - author: Nombre
      year: 2026
      place: p. 1
      confirmed: false
`,
  "phases.yaml": `# Cómo llama el curso a las fases, y qué debe mostrar un registro en cada una, por ejemplo:
#
# - id: middle
#   label: Trabajo
#   mustShow:
#     - id: intercambio
#       text: Dos integrantes que se responden
#       satisfiedBy: [mutual-support, dialectic]
`,
  "rules.yaml": `# Cómo preguntan las reglas en este curso: off, on, una gravedad, u opciones. La nota va después de las palabras
# de la regla.
#
# worker-dominated-stretch:
#   severity: information
#   share: 0.5
#   note: Trae este tramo al seminario.
`,
  "templates/{id}-first-minutes.md": `---
id: {id}-first-minutes
kind: phase
phase: beginning
title: Los primeros minutos
description: Cómo empieza una sesión en nuestro curso.
---
## Inicio

**\${1:Facilitadora} → grupo:** \${2:lo primero que dijiste, palabra por palabra} #clarifying-purpose

**\${3:María} → $1:** \${4:su respuesta, con sus propias palabras}

$0
`,
};

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en: english, es: spanish };
