/** Texts that could make reading slow, of any size: what Markdown, headers, tables, names, tags and stories allow. */

type Make = (n: number) => string;

function many(n: number, piece: (index: number) => string, between = ""): string {
  return Array.from({ length: Math.ceil(n) }, (_, index) => piece(index)).join(between);
}

/** A word of letters for each number. */
function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(97 + index)
    : letters(Math.floor(index / 26) - 1) + String.fromCharCode(97 + (index % 26));
}

/** A name for each number, no two of them one letter apart in more than their end. */
function nameOf(index: number): string {
  const word = letters(index + 700);
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}o`;
}

const head = "---\nrecording: group\nworker: Sam\nmembers: [Maria, Tina, Gloria]\n---\n\n";
const roster: Make = (n) => `---\nrecording: group\nworker: Sam\nmembers: [${many(n, nameOf, ", ")}]\n---\n\n`;
const line =
  (piece: string): Make =>
  (n) =>
    `**Maria:** ${piece.repeat(n)}`;
const under =
  (piece: string): Make =>
  (n) =>
    head + piece.repeat(n);

/** Each grows in proportion to its number. */
export const hostile: Readonly<Record<string, Make>> = {
  // Blocks
  "rulers in a row": (n) => "  ------ ------\n".repeat(n),
  "headings that no ruler ends": (n) => "  --------------------\n  Who  Verbatim\n".repeat(n),
  "rows under a ruler": (n) => `  Who    Verbatim\n  ------ --------\n${"  Maria  a\n\n".repeat(n)}`,
  "fields before gaps": (n) => `${head}${"Speaker   Tina\nWhat they said   a\nWhat I saw\n".repeat(n)}`,
  "names with nothing behind": (n) => `${head}${"maria my dad\ntina ha\n".repeat(n)}`,
  "strokes behind words": (n) => `${head}${"Tina: a // b\n// c\n".repeat(n)}`,
  "labels in one paragraph": (n) => head + "Sam: a Maria: b ".repeat(n),
  "nested quotes": (n) => `${"> ".repeat(n)}x`,
  "unclosed comments": (n) => "<!-- recording-disable a\n".repeat(n),
  "comments that open in one line": line("<!-- recording-disable a "),
  "unclosed fences": (n) => `${"```\nx\n\n".repeat(n)}\`\`\``,
  "longer and longer fences": (n) => many(6 * Math.sqrt(n), (index) => `${"`".repeat(3 + index)}x\n`),
  "unclosed scripts": (n) => "<script>\n".repeat(n),
  headings: (n) => "## Beginning\n".repeat(n),
  "headings over turns": under("## Beginning\n\n**Maria:** a #taboo\n\n"),
  "headings of all levels": (n) => many(n, (index) => `${"#".repeat(1 + (index % 6))} Part\n\nText #taboo here.\n\n`),
  "a long heading": (n) => `# ${"a #".repeat(n)}`,
  "blank lines": (n) => "\n".repeat(n),
  "lone carriage returns": (n) => `${"\r".repeat(n)}x`,
  "short paragraphs": (n) => "a.\n\n".repeat(n),
  "short lines": (n) => "a\n".repeat(n),
  "a line of dashes": (n) => `${"- ".repeat(n)}x`,
  "names without end in a form": (n) => `Date: May\nCrew: ${"A y ".repeat(n)}#\n\nx\n`,
  // The inside of a line
  "emphasis runs": line("*_* _ "),
  "emphasis on many lines": (n) => `**Maria:** ${"*_* _ ".repeat(20)}\n`.repeat(n / 10),
  "open brackets": line("[("),
  "brackets on many lines": (n) => `**Maria:** ${"[(".repeat(40)}\n`.repeat(n / 10),
  "one long line": line("word "),
  "a gap": (n) => `**Maria:** a${" ".repeat(4 * n)}b`,
  backticks: line("` `` "),
  "longer and longer backticks": (n) => `**Maria:** ${many(4 * Math.sqrt(n), (index) => `${"`".repeat(index + 1)} `)}`,
  entities: line("&amp;"),
  links: line("[a](b) "),
  references: (n) => `**Maria:** ${"[a][b] ".repeat(n)}\n\n${"[b]: c\n".repeat(n)}`,
  addresses: line("http://a.b/#c "),
  acts: line("(sighs) "),
  "acts, code, tags and comments": line("(sighs) `#a` (x) #taboo <!-- y --> "),
  digits: line("5555"),
  numbers: line("555 "),
  "numbers with dashes": line("5-5-"),
  "at signs": line("a@"),
  dots: line("a.b."),
  colons: line("a: "),
  capitals: line("Maria Lopez "),
  streets: line("12 Aa "),
  "Han characters": line("田中"),
  "combining marks": line("e\u0301\u0301\u0301"),
  "lone surrogates": line("\ud800\ud800"),
  "zero characters": line("\u0000\u0000"),
  // Tables
  "a huge table": (n) => `| Dialogue | My feelings |\n|---|---|\n${"| Maria: a | b |\n".repeat(n)}`,
  "a ragged table": (n) => `| Dialogue | My feelings |\n|---|---|\n${"| Maria: a |\n".repeat(n)}`,
  "a wide table": (n) => `${"| Dialogue ".repeat(n)}|\n${"|---".repeat(n)}|\n${"| Maria: a ".repeat(n)}|\n`,
  "a cell of many turns": (n) => `| Dialogue | My feelings |\n|---|---|\n| ${"Maria: a <br> ".repeat(n)}| b |\n`,
  "many tables": (n) => "| Dialogue | My feelings |\n|---|---|\n| Maria: a | b |\n\n".repeat(n),
  "a table in HTML": (n) =>
    `<table>\n<tr><th>Dialogue</th><th>Feelings</th></tr>\n${"<tr>\n<td><p>Maria: a</p></td>\n<td>b</td>\n</tr>\n".repeat(n)}</table>\n`,
  "a form between tabs": (n) => `Who\tWhat was said\tFeelings\n${"Maria\tYes. And\nmore.\tsad\n".repeat(n)}`,
  "rows between tabs that go on and on": (n) =>
    `Who\tWhat was said\tFeelings\n1\ta${"\t".repeat(n)}\n2\ta\n${"and then we all went.\tb\n".repeat(n)}`,
  "a row between tabs": (n) =>
    `Who\tWhat was said\tFeelings\n${"a\t".repeat(n)}\n${"b.\n".repeat(n)}${"Maria".repeat(n)}`,
  "a row of HTML": (n) => `<tr><th>Dialogue</th></tr>\n<tr>${"<td>Maria: a</td>".repeat(n)}</tr>\n`,
  "a cell of HTML": (n) =>
    `<tr><th>Dialogue</th><th>Feelings</th></tr>\n<tr><td>${"<p> ".repeat(n)}a${" </p>".repeat(n)} ${" ".repeat(n)}<b></td></tr>\n`,
  "a grid": (n) =>
    `+---+---+\n| Dialogue | Feelings |\n+===+===+\n${"| Maria: a | b |\n| c | d |\n+---+---+\n".repeat(n)}`,
  "a row of a grid": (n) =>
    `+---+---+\n| Dialogue | Feelings |\n+===+===+\n| Maria: a | b |\n${"| c | d |\n".repeat(n)}`,
  "headings of grids": (n) => "+---+---+\n| a | b |\n".repeat(n),
  "cells on lines": under("Dialogue\nFeelings\nMaria: a\nb\n"),
  "a quoted session": (n) => `${head}${"> Maria: a\n> Tina: b\n> Gloria: c\n".repeat(n)}`,
  "lines that backslashes end": under("Maria: a \\\nTina: b\\ \n"),
  // Header
  "a long roster": roster,
  "one name again and again": (n) => `---\nmembers: [${"Maria, ".repeat(n)}Tina]\n---\n\n**Maria:** a\n`,
  "members with letters": (n) =>
    `---\nmembers:\n${many(n, (index) => `  - { name: ${nameOf(index)}, alias: ${letters(index).toUpperCase()} }\n`)}---\n\n`,
  "a long legend": (n) =>
    `---\naliases: { ${many(n, (index) => `${letters(index).toUpperCase()}: ${nameOf(index)}`, ", ")} }\n---\n\n`,
  "many letters of one person": (n) =>
    `---\naliases: { ${many(n, (index) => `${letters(index).toUpperCase()}: Maria`, ", ")} }\n---\n\n`,
  "many keys": (n) => `---\n${many(n, (index) => `k${letters(index)}: v\n`)}---\n\n**Maria:** a\n`,
  "keys in brackets": (n) => `---\nrules: { ${many(n, (index) => `k${letters(index)}: off`, ", ")} }\n---\n`,
  "one key again and again": (n) => `---\n${"k: v\n".repeat(n)}---\n\n**Maria:** a\n`,
  "a nested value": (n) => `---\nk: ${"[".repeat(n)}\n---\n`,
  "an unclosed header": (n) => `---\n${many(n, (index) => `k${letters(index)}: v\n`)}`,
  "plain header lines": (n) => many(n, (index) => `Date: x${100_000 + index}\n`),
  // People
  speakers: (n) => many(n, (index) => `**P${letters(index)}:** x`, "\n"),
  "labels that occur twice": (n) => many(n, (index) => `${nameOf(index)}: x\n\n${nameOf(index)}: y\n\n`),
  "a roster that speaks": (n) => roster(n) + many(n, (index) => `**${nameOf(index)}:** x`, "\n"),
  "a roster and strangers": (n) => roster(n) + many(n, (index) => `**${nameOf(index)}x:** x`, "\n"),
  "strangers who are addressed": (n) => head + many(n, (index) => `**Maria → ${nameOf(index)}:** a\n`),
  "one stranger": under("**Nadia:** a\n\n"),
  "people addressed": under("**Maria → Tina, Gloria:** a\n"),
  rounds: (n) => "W: anyone?\n".repeat(n),
  "one long round": (n) =>
    `${head}**Sam:** Who else?\n\n${"**Maria:** a\n\n**Tina:** b\n\n**Gloria:** c\n\n".repeat(n / 3)}`,
  "prompts and answers": under("**Sam:** Who else?\n\n**Maria:** a\n\n"),
  "a worker who talks": under("**Sam:** we talk a lot about the weather today\n\n**Maria:** a\n\n"),
  // What rules listen for
  advice: under("**Maria → Tina:** You should call her.\n\n**Gloria → Tina:** You have to leave him.\n\n"),
  "advice and answers": under("**Maria → Tina:** You should call her.\n\n**Tina → Maria:** I did.\n\n"),
  "questions of a worker": under("**Sam → Maria:** Did you call her? Do you eat?\n\n**Maria:** No.\n\n"),
  "questions in one line": (n) => `${head}**Sam → Maria:** ${"Did you call her? ".repeat(n)}`,
  reassurance: under("**Maria:** I am afraid.\n\n**Sam → Maria:** Don't worry, it will be fine.\n\n"),
  "words of harm": under("**Maria:** I want to die.\n\n**Tina:** Sometimes I want to kill him.\n\n"),
  "words of harm in one line": (n) => `${head}**Maria:** ${"I want to die, and he hits me. ".repeat(n)}`,
  "what is like for everybody": under(
    "**Maria:** Me too, my mother drank. I felt so alone.\n\n**Tina:** Same here.\n\n",
  ),
  // Remarks, tags, suppressions
  remarks: (n) => `${head}**Maria:** a\n${"> Feelings: b #taboo\n".repeat(n)}`,
  "remarks apart": (n) => `${head}**Maria:** a\n\n${"> Feelings: b\n\n".repeat(n)}`,
  "lines under a quote": (n) => `${head}**Maria:** a\n> b\n${"c\n".repeat(n)}`,
  silences: under("[silence]\n"),
  tags: line("#taboo "),
  "unknown tags": (n) => `**Maria:** ${many(n, (index) => `#x${letters(index)} `)}`,
  "tags that look ahead": (n) =>
    `${head}**Sam:** a\n> Analysis: ${"#same-boat ".repeat(n)}\n${"**Maria:** b\n\n**Tina:** c\n\n".repeat(n / 2)}`,
  "tags that look back": under("**Maria:** a #taboo(99)\n\n**Sam:** b #same-boat(99)\n\n"),
  "suppressions in one line": line("<!-- recording-disable x: y -->"),
  suppressions: under("<!-- recording-disable silent-member: y -->\n\n**Maria:** a\n\n"),
  "suppressions that end": under(
    "<!-- recording-disable unknown-tag: y -->\n\n**Maria:** a #nono\n\n<!-- recording-enable unknown-tag -->\n\n",
  ),
  "suppressions that answer": under("<!-- recording-disable-next-turn unknown-tag: y -->\n\n**Maria:** a #nono\n\n"),
  "a suppression of many rules": (n) =>
    `${head}<!-- recording-disable ${many(n, (index) => `r${index}`, ", ")}: y -->\n`,
  // Stories
  "a story of many names": (n) =>
    roster(n).replace("---\n\n", "notation: narrative\n---\n\n") +
    many(n, (index) => `${nameOf(index)} said that ${nameOf((index + 7) % n)} had gone. `),
  "a long paragraph": under("Maria said she was tired and Tina told her that she knew. "),
  "many paragraphs": under("Maria said she was tired. Tina told her that she knew.\n\n"),
  "names without verbs": under("Maria and Tina and Gloria, "),
  quotations: (n) => `${head}Maria said ${"“a” ".repeat(n)}`,
  "quotations that never close": (n) => `${head}Maria said ${"“a ".repeat(n)}`,
  "broken quotations that never close": (n) => `${head}${"“a,” Maria said. “b ".repeat(n)}`,
  newcomers: (n) => many(n, (index) => `${nameOf(index)} said that it was late. `),
};
