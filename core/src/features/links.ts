/** Words that lead somewhere: the pack, pages of rules, the sessions before and after. */
import type { SessionSummary } from "../analysis/series.ts";
import type { Span } from "../markdown/block.ts";
import type { Recording } from "../recording/model.ts";
import type { Context } from "./context.ts";

/** Words and where they lead. */
export interface DocumentLink {
  readonly span: Span;
  /** A URI; nothing where the host knows the way to the pack. */
  readonly target?: string;
  readonly to: "pack" | "rule" | "session";
  readonly about: string;
}

/** The links of a recording. `series`: the other sessions of its group. */
export function documentLinks(
  recording: Recording,
  series: readonly SessionSummary[],
  context: Context,
): readonly DocumentLink[] {
  return [
    ...packLink(recording, context),
    ...ruleLinks(recording, context),
    ...sessionLinks(recording, series, context),
  ];
}

function packLink({ header }: Recording, { speech: { say } }: Context): DocumentLink[] {
  return header.pack ? [{ span: header.pack.span, to: "pack", about: say("Open the course pack") }] : [];
}

function ruleLinks({ header, suppressions }: Recording, { docs, rules, speech }: Context): DocumentLink[] {
  if (docs === undefined) return [];
  const known = new Set(rules.map(({ id }) => id));
  const named = [...suppressions.flatMap((each) => each.rules), ...header.ruleEntries.map(({ key }) => key)];
  return named.flatMap(({ text, span }): DocumentLink[] =>
    known.has(text)
      ? [{ span, target: `${docs}rules/${text}.md`, to: "rule", about: speech.say("The rule's page") }]
      : [],
  );
}

/** The name of the group leads to the session before, the number to the one after. */
function sessionLinks(
  { header: { group, session } }: Recording,
  series: readonly SessionSummary[],
  { speech: { say } }: Context,
): DocumentLink[] {
  const here = session?.number;
  if (!group || !session || here === undefined) return [];
  const ordered = [...series].sort((a, b) => a.session - b.session || (a.uri < b.uri ? -1 : 1));
  const link = (span: Span, found: SessionSummary | undefined): DocumentLink[] =>
    found
      ? [
          {
            span,
            target: found.uri,
            to: "session",
            about: say("Session {number} of this group", { number: found.session }),
          },
        ]
      : [];
  return [
    ...link(
      group.span,
      ordered.findLast((each) => each.session < here),
    ),
    ...link(
      session.span,
      ordered.find((each) => each.session > here),
    ),
  ];
}
