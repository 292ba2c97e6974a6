/** Texts and edits made of what recordings are made of, from a seed. */
import { random } from "./random.ts";

// prettier-ignore
export const pieces = ["**Maria:** ", "Tina: ", "Nadia: ", "**Tina → Maria:** ", "W: ", "I: ", "Note: ", "> ", "> Feelings: ", "> Supervisor (KL, to Tina “x”): ", "| Dialogue | My feelings |\n|---|---|\n", "| Maria: a <br> Tina: b | c |", "|", "\n", "\n", "\n", "\n\n", "\r\n", "\r", "---\n", "---\nmembers: [Maria, Tina]\n---\n", "members: [Maria\n", "## Beginning\n", "# Plan\n", "### Check-in\n", "MARIA So it was\n", "Tina  So it was\n", "2 Maria: a\n", "Tina *low*: a\n", "Maria - low: a\n", "Tina>Maria: a\n", "*Tina*\n\na\n\n", "Maria (2 min): a\n", "\ufeff---\nmembers: [Tina]\n---\n",  "“So,” Sam said. ", "“And you?” asked the worker. Tina shrugged. ", "| x | Tina: a b c d. |\n", "==Tina:== a\n", "`Maria: a`\n", "**_Tina:_** ", "**<u>Maria</u>:** ", "<span style=\"color: red\">Tina:</span> ==a==\n", "### Tina: a b.\n", "### Sam (so) → Tina: a?\n", "## Reflection\n", "===\n", "```\n", "~~~\n", "<!-- ", "-->", "<!-- recording-disable-next-turn silent-member: x -->", "<!-- recording-disable no-member-to-member -->\n", "<!-- recording-enable no-member-to-member -->\n", "#taboo", "#?taboo(3)", "#same-boat", "#no-such-tag", "#", "\\#x", "`#a`", "[silence, 20 s]", "*(leans over)*", "(pause)\n", "[a](b)", "*", "**", "_", "&amp;", "<b>", "<div>\n", "hello there", "and father drinks too", "anyone else?", "Tina, what do you think?", "¿Quién más?", "👩‍👧", "e\u0301", "\ud800", "\u0000", "田中：", "- ", "12. ", "[00:14:05] ", "    ", "\t", "“", "“I know,” Maria said. “I saw it. ", "\n\n“So I left.” ", "http://a.b/#c", "A to B: ", "x", "<tr>\n<td>Maria: a</td><td>b</td>\n</tr>\n", "<table>\n<tr><th>Dialogue</th><th>Feelings</th></tr>\n", "</table>\n", "<p>Tina: a</p>\n", "<h2>Plan</h2>\n", "+---+---+\n", "+---+---+\n| Dialogue | Gut |\n|  | feelings |\n+===+===+\n", "| Maria: a | b |\n|  c | d |\n", "| Dialogue | Feelings |\n| Tina: a | b |\n", "> Maria: a\n> Tina: b\n> W: c\n", "Dialogue\nFeelings\nAnalysis\n", "No.\tWho\tWhat was said\tFeelings\n", "1\tTina\ta\tb\n", "2\tMaria\tAnd a.\n", "Maria\ta", "Speaker: Tina\nDialogue: a\n", "—Maria: ", "\nFeelings - so\n", "[Feelings: so]", "\\[laughs\\]", "\\\n", "Client: ", ":   ", "   - felt: so\n", "4. Nobody\n", "maria- a\n", "Tina; a\n", "M gracias\n", "Client (Tina): a\n", "| M1 – Tina | a | b |\n", "| T | a | b |\n", "| Exchange | |\n|---|---|\n| Tina | a |\n| Feelings | b |\n", "| Skill | b |\n", "Who | What was said | Feelings\n", "Tina | a | b\n", "| From | To | Dialogue |\n|---|---|---|\n", "| Me | Tina | my reaction |\n|---|---|---|\n", "| I said | a |\n", "| Total | a | b |\n", "(F) so\n", "(I) so\n", "(C) Tina: a\n", "F: so\n", "Key: F = feelings, M = Maria\n", "| Maria (so) | a |\n", "| Speaker | Dialogue | Feelings |\n|---|---|---|\n| Tina<br>(cries) | a | b |\n", "  --------------------\n  Who    Verbatim\n  ------ --------\n", "  Maria  a\n         b\n\n", "  --------------------\n", "  ------ --------\n", "Speaker   Tina\n", "To whom   Maria\n", "What they said   a\n", "What I felt   so\nWhat I saw\n", "Group\tour group\nMembers here\tMaria, Tina\n", "Time\tFrom\tTo\tWhat was said\tMe\n", "Tina\tMaria\t\"a\nb\"\t\n", "maria/ a\n", "TINA/ so // b\n", "// so\n", "ALL  a\n", "MARIA to TINA\n", "Tina.- (nods)\n", "maria my dad\n", "tina you hung up\n", "M so what\n", "W what\n", "Then Maria: ", "\"a\" – Tina #taboo\n", "maria goes yes. no\n", "**Maria** so\n", "**My theme of it:** I asked Tina why\n", "| Tina | so it was | b |\n", "| Maria | a b |\n", "a - Maria\n", "a b (Tina)\n", "Tina\ta\tb\n", "[tina] a\n", "*Tina* a\n", "## Progress note\n", "PHONE NOTES (a)\n\n", "The session\n\n", "END OF RECORDING\n", "Q: why\n", "A: so\n", "S: a\n", "O: b\n", "P: c\n", "Date: 3/4\nWorker: Sam\nMembers present: Maria, Tina\n", "Due: [ ] a [x] b\n", "## Staff minutes\n", "texts w/ Priya\n\n", "- Maria\n  - a b\n", "- Tina\n    - c\n      - *so*\n", "- [x] Maria: a\n", "🌻 Tina: b\n", "00:00:04.000 --> 00:00:08.000\n", "<v Maria>a</v>\n", "Maria [5:10 PM]\nso\n\n", "10:02 | Tina | a\n", "[10:02] Tina joined\n", "> Maria: a\n\n", "Speaker 1 = me, Speaker 2 = Tina\n", "Speaker 2: Tina\n", "Speaker 2  0:09\na\n\n", "Worker: Sam. Members: Maria, Tina\n", "Legend: S = student, M = Maria\n", "Student: D.K.      Field instructor: C.M.\n", "<details>\n<summary>a</summary>\n", "</div>\n", "<pre>\n", "| Maria: a |\n", "| x | Tina: b |\n", "| Our notes | b |\n|---|---|\n", "| Initials | Who |\n|---|---|\n| S | me |\n| T | Tina |\n", "Tina to herself: a\n", "Tina para Maria: a\n", "Tina (to no one): ", "Tina: Speaker 3\n", "<<<<<<< HEAD\n", "=======\n", "||||||| base\n", ">>>>>>> kl\n", "Maria\nwait what\n\n", "Tina said her supervisor was mean\n\n", "Maria said it was late and told Tina to go. “And you?” I asked. She said no. ", "Student: Maria Lee\n", "Members: J, T\nKey: J = Joy, T = Tina\n", "Attendance: 2 of 4 (Maria, Tina; Joy excused)\n", "Worker: Sam\nCo-facilitator: Joy\n", "**Maria** So it was.\n\n**Tina** So it was.\n\n**Maria** No.\n\n", "**Tina** nobody asks\n\n", "MARIA. Thanks Tina.\n", "*sighs*", " *rolls eyes* ", "\n*Everyone looks at the floor*\n", "_silence_\n", "*Tina leaves*\n", "| Name | Role |\n|---|---|\n| Maria | member |\n| Sam | worker |\n| Tina | member |\n"];

export function pick<T>(list: readonly T[], next: () => number): T {
  const item = list[Math.floor(next() * list.length)];
  if (item === undefined) throw new Error("An empty list has nothing to pick.");
  return item;
}

/** A random text of so many pieces. */
export function randomText(seed: number, count = 40): string {
  const next = random(seed);
  return Array.from({ length: count }, () => pick(pieces, next)).join("");
}

/** One change of a text: put `text` in the place of `start` up to `end`. */
export interface RandomEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit as people make them: letters mostly, pieces, lines pasted, moved and deleted, things opened and closed. */
export function randomEdit(text: string, next: () => number): RandomEdit {
  const start = Math.floor(next() * (text.length + 1));
  const kind = next();
  if (kind < 0.35) return { start, end: start, text: pick(["a", "b", " ", "s", ":", "#", "\n"], next) };
  if (kind < 0.5) return { start, end: Math.min(text.length, start + 1), text: "" };
  if (kind < 0.75) return { start, end: start, text: pick(pieces, next) };
  if (kind < 0.85) return { start, end: Math.min(text.length, start + Math.floor(next() * 60)), text: "" };
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  if (kind < 0.95) return { start: lineStart, end: lineStart, text: pick(pieces, next) + (next() < 0.5 ? "\n" : "") };
  return {
    start,
    end: Math.min(text.length, start + Math.floor(next() * 20)),
    text: Array.from({ length: 5 }, () => pick(pieces, next)).join(""),
  };
}
