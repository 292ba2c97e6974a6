/** What `check` says about one file, in words that can go from one thread to another. */
import { type Language, message, type Rule } from "#core";
import type { NamedPack } from "#disk";
import type { Check } from "../command.ts";
import { type Checked, checkFile } from "../findings.ts";
import type { Path } from "../find.ts";
import { load, loadFound } from "../load.ts";
import { brokenLines, type Counts, faultLine, noFindings, stackOf } from "../report.ts";
import { type Say, sayIn } from "../words.ts";
import { fixFile } from "./fix.ts";
import { formats } from "./formats/formats.ts";
import { seriesOf } from "./series.ts";

/** How everything is to be said. */
export interface Manner extends Pick<Check, "format" | "failOn" | "fix"> {
  readonly language: Language;
  readonly colour: boolean;
  readonly debug: boolean;
  /** Packs that were named. */
  readonly packs: readonly NamedPack[];
}

/** What there is to say about one file. */
export interface Told {
  /** `passed`: it is no recording, and nobody named it. */
  readonly state: "checked" | "unread" | "passed";
  readonly out: string;
  readonly err: string;
  readonly found: Counts;
  /** How many findings the writer has answered. */
  readonly answered: number;
  /** How many fixes were written. */
  readonly fixes: number;
  /** Something could not be read, or broke. */
  readonly isFault: boolean;
}

const unread: Told = { state: "unread", out: "", err: "", found: noFindings, answered: 0, fixes: 0, isFault: true };

/** Reads a file and asks the rules about it. Never throws. */
export function tell({ path, isNamed, siblings = [] }: Path, manner: Manner, rules?: readonly Rule[]): Told {
  const say = sayIn(manner.language);
  try {
    const file = isNamed ? load(path, manner.packs) : loadFound(path, manner.packs);
    if (!file) return { ...unread, state: "passed", isFault: false };
    if ("why" in file) return { ...unread, err: faultLine(file, say) };
    const fixed = manner.fix ? fixFile(file, rules) : { file, fixes: 0 };
    if ("why" in fixed) return { ...unread, err: faultLine({ path, ...fixed }, say) };
    return {
      ...toldOf(checkFile(fixed.file, say, rules, seriesOf(siblings, manner.packs)), manner, say),
      fixes: fixed.fixes,
    };
  } catch (error) {
    return brokenOn(path, manner, error);
  }
}

/** What is said of a file on which something of ours broke. */
export function brokenOn(path: string, { language, debug }: Manner, error: unknown): Told {
  const why = message("Something of ours broke on this file. That is our mistake, not yours; it was not checked.");
  const said = faultLine({ path, why }, sayIn(language));
  return { ...unread, err: debug ? `${said}${stackOf(error)}\n` : said };
}

function toldOf(checked: Checked, manner: Manner, say: Say): Told {
  const { findings, answers, broken } = checked;
  const found = { ...noFindings };
  for (const { severity } of findings) found[severity]++;
  return {
    state: "checked",
    out: formats[manner.format].ofFile(checked, { ...manner, say }),
    err: brokenLines(checked, say, manner.debug),
    found,
    answered: answers,
    fixes: 0,
    isFault: broken.length > 0,
  };
}
