import path from "node:path";
import { project } from "../vscode/paths.ts";

/** A part of `npm test`: a process of its own that leaves its counts in a file. */
export interface Suite {
  readonly name: string;
  readonly about: string;
  readonly args: readonly string[];
  /** After how long it is ended by force. A stuck one must not take the others' time. */
  readonly limitMs: number;
  /** A story told to a real editor: on a busy machine a key may come before the window is ready. Told anew once. */
  readonly anew?: true;
}

const minute = 60_000;
const mocha = [path.join(project, "node_modules/mocha/bin/mocha.js"), "--reporter", "scripts/testing/reporter.ts"];
/** The specs and time limits of `.mocharc.json` are those of the unit tests; these drive a real editor. */
const slowMocha = [...mocha, "--no-config", "--timeout", "120000", "--slow", "15000"];
/** A user's steps build on each other: behind the first that fails, the others would only wait. */
const story = (file: string) => ({ args: [...slowMocha, "--bail", `test/ui/${file}.test.ts`], anew: true as const });

/** Work is measured in a process of its own: where others have left much in memory, collecting it counts as work. */
const growth = ["test/unit/growth.test.ts", "test/unit/narrative-growth.test.ts"];

/** In the order in which they run: the quick ones first. */
export const suites: readonly Suite[] = [
  {
    name: "unit",
    about: "unit tests, fixtures, and the server over stdio",
    args: [...mocha, ...growth.flatMap((file) => ["--ignore", file])],
    limitMs: 13 * minute,
  },
  {
    name: "growth",
    about: "work grows no faster than the text",
    args: [...mocha, "--no-config", "--timeout", "60000", ...growth],
    limitMs: 4 * minute,
  },
  {
    name: "host",
    about: "inside the extension host of a real VS Code",
    args: ["scripts/testing/host.ts"],
    limitMs: 4 * minute,
  },
  {
    name: "web",
    about: "inside the extension host of VS Code for the Web",
    args: ["scripts/testing/web.ts"],
    limitMs: 4 * minute,
  },
  {
    name: "ui",
    about: "a user with the packed extension",
    ...story("packed"),
    limitMs: 6 * minute,
  },
  {
    name: "exchange",
    about: "a user who imports a transcript and exports a recording",
    ...story("exchange"),
    limitMs: 4 * minute,
  },
  {
    name: "packs",
    about: "an instructor who makes a course pack, and a student who gets it",
    ...story("packs"),
    limitMs: 4 * minute,
  },
  {
    name: "review",
    about: "a supervisor who comments in a recording",
    ...story("review"),
    limitMs: 4 * minute,
  },
  {
    name: "practice",
    about: "a student who practises with an exemplar",
    ...story("practice"),
    limitMs: 4 * minute,
  },
  {
    name: "report",
    about: "a user who looks at the report while writing",
    ...story("report"),
    limitMs: 4 * minute,
  },
  {
    name: "restricted",
    about: "a user who does not trust the folder",
    ...story("restricted"),
    limitMs: 4 * minute,
  },
  {
    name: "spanish",
    about: "a user whose VS Code is Spanish",
    ...story("spanish"),
    limitMs: 4 * minute,
  },
  {
    name: "start",
    about: "“npm start” at a terminal",
    ...story("start"),
    limitMs: 4 * minute,
  },
];
