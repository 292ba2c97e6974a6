import { percent, present } from "../analysis/merge.ts";
import { earlierThan, type SessionSummary, workersNamed, workersOf } from "../analysis/series.ts";
import type { Sum } from "../recording/model.ts";
import { message } from "../text/message.ts";
import { note, notes } from "../text/note.ts";
import { interactionOptions, option } from "./options.ts";
import { defineRule } from "./rule.ts";

export const facilitationNotReceding = defineRule({
  id: "facilitation-not-receding",
  kind: "practice",
  severity: "information",
  concept: "facilitation-amount",
  summary: "Over the sessions of a group, the worker's share of the words grows from one to the next.",
  why: "Early on a worker shows and structures; later the group can carry more of it, and the worker takes a back seat. Where your share grows from session to session, the group may have learned to wait for you. Or something happened that needed you: then say what.",
  limits:
    "It compares this recording with earlier sessions of the same group in the same folder, as far as one of its workers led them, by the words that were remembered and written down. It knows no reason: a crisis, new members and an ending all ask more of a worker. No share and no slope are published for social work groups: three sessions and five points are our defaults.",
  options: {
    ...interactionOptions,
    sessions: option.number(
      3,
      2,
      50,
      "So many sessions in a row, this one among them, each with a larger share than the one before. Our default.",
    ),
    growth: option.number(
      0.05,
      0,
      0.99,
      "How much larger the last share must be than the first, of all words. Our default.",
    ),
  },
  examples: {
    fires: [
      notes(
        note`
          ---
          group: Tuesday parents
          session: 2
          members: [Maria, Tina, Gloria]
          worker: Sam
          ---
          **Sam:** Who begins?
          **Maria:** I do, because my week was long and I have so much to tell you.
          **Tina:** So was mine, and nobody slept, and the school called twice.
          **Gloria:** Mine was quiet, for once, and I do not trust it at all.
        `,
        note`
          ---
          group: Tuesday parents
          session: 3
          members: [Maria, Tina, Gloria]
          worker: Sam
          rules: { facilitation-not-receding: { sessions: 2, minSessionTurns: 4 } }
          ---
          **Sam:** Let me say first what we did last week, and then what I would like us to do today, if you agree.
          **Maria:** Fine.
          **Sam:** Then I will ask each of you how the week was, and you tell us in a few words, one after the other.
          **Tina:** Good.
        `,
      ),
      notes(
        note`
          ---
          group: Grupo del jueves
          session: 1
          members: [Ana, Rosa, Luz]
          worker: Sam
          ---
          **Sam:** ¿Cómo llegaron hoy a la reunión?
          **Ana:** Cansada, pero contenta de verlas a todas otra vez por aquí.
          **Rosa:** Yo también, y con muchas ganas de contarles lo del trabajo.
          **Luz:** Yo más o menos.
        `,
        note`
          ---
          group: Grupo del jueves
          session: 2
          members: [Ana, Rosa, Luz]
          worker: Sam
          ---
          **Sam:** Les cuento cómo va a ser la audiencia, porque varias me preguntaron.
          **Ana:** Sí, por favor, que yo no entendí nada de la carta.
          **Sam:** Primero hablan ellos y después ustedes.
          **Rosa:** Ah, bueno.
        `,
        note`
          ---
          group: Grupo del jueves
          session: 3
          members: [Ana, Rosa, Luz]
          worker: Sam
          rules: { facilitation-not-receding: { minSessionTurns: 4 } }
          ---
          **Sam:** Hoy les explico otra vez los papeles, uno por uno, para que a nadie le falte ninguno el martes.
          **Ana:** Gracias.
          **Sam:** El primero es la carta, el segundo la prueba de domicilio y el tercero el formulario azul.
          **Luz:** Entiendo.
        `,
      ),
    ],
    silent: [
      notes(
        note`
          ---
          group: Tuesday parents
          session: 2
          members: [Maria, Tina, Gloria]
          worker: Sam
          ---
          **Sam:** Let me say first what we did last week, and then what I would like us to do today, if you agree.
          **Maria:** Fine.
          **Sam:** Then I will ask each of you how the week was.
          **Tina:** Good.
        `,
        note`
          ---
          group: Tuesday parents
          session: 3
          members: [Maria, Tina, Gloria]
          worker: Sam
          rules: { facilitation-not-receding: { sessions: 2, minSessionTurns: 4 } }
          ---
          **Sam:** Who begins?
          **Maria:** I do, because my week was long and I have so much to tell you.
          **Tina:** So was mine, and nobody slept, and the school called twice.
          **Gloria:** Mine was quiet, for once, and I do not trust it at all.
        `,
      ),
      notes(
        note`
          ---
          group: Tuesday parents
          session: 2
          members: [Maria, Tina, Gloria]
          worker: Sam
          ---
          **Sam:** Who begins?
          **Maria:** I do, because my week was long and I have so much to tell you.
        `,
        note`
          ---
          group: Tuesday parents
          session: 3
          members: [Maria, Tina, Gloria]
          worker: Sam
          ---
          **Sam:** Two short sessions, with few turns, say nothing about a group, and so nobody is asked anything.
          **Maria:** Fine.
        `,
      ),
    ],
  },
  *check({ recording, series, options }) {
    const { header, tally } = recording;
    const session = header.session;
    if (session?.number === undefined || !header.group || series.length === 0) return;
    const isLongEnough = ({ all, members }: { readonly all: Sum; readonly members: number }): boolean =>
      all.turns >= options.minSessionTurns && members >= options.minSessionMembers;
    const own = workersNamed(recording);
    // “Your share” is a worker's own: of a session that was somebody else's nothing is compared.
    const isOwn = ({ workersNamed: theirs = [] }: SessionSummary): boolean =>
      own.length === 0 || theirs.length === 0 || own.some((name) => theirs.includes(name));
    const earlier = earlierThan(session.number, series)
      .filter((each) => isOwn(each) && isLongEnough({ all: each.all, members: each.present.members }))
      .slice(1 - options.sessions);
    if (earlier.length < options.sessions - 1) return;
    const room = present(recording);
    const sums = [...earlier, { all: tally.all, workers: workersOf(recording) }];
    const shares = sums.map(({ all, workers }) => (all.words === 0 ? 0 : workers.words / all.words));
    const [first = 0, last = 0] = [shares[0], shares.at(-1)];
    if (last - first < options.growth || shares.some((share, at) => at > 0 && share <= (shares[at - 1] ?? 0))) return;
    const figures = {
      sessions: sums.length,
      first: Math.round(100 * first),
      last: Math.round(100 * last),
      equal: percent(1, room.people),
    };
    yield {
      span: session.span,
      figures,
      message: message(
        "Your share of the words grew from session to session: {shares} (equal share here {equal} %). What could the group carry by now without you?",
        { shares: shares.map((share) => `${Math.round(100 * share)} %`).join(" → "), equal: figures.equal },
      ),
      elsewhere: earlier.map(({ uri, session: number, all, workers }) => ({
        uri,
        line: 0,
        message: message("Session {session}: you had {turns} of {of} turns and {percent} % of the words", {
          session: number,
          turns: workers.turns,
          of: all.turns,
          percent: percent(workers.words, all.words),
        }),
      })),
    };
  },
});
