/** The page about classes and archives, with what was measured. */

/** A command over many files, as a whole process. */
export interface Measured {
  readonly what: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** The most memory of the process and its children, in megabytes. */
  readonly peakMb?: number;
}

/** What the page is written from. */
export interface Figures {
  readonly check: Measured;
  readonly stats: Measured;
  readonly merge: Measured;
  readonly machine: string;
  readonly turns: number;
  readonly files: number;
  readonly archive: number;
  readonly version: string;
}

/** `docs/scale.md`. */
export function pageOf({ check, stats, merge, machine, turns, files, archive, version }: Figures): string {
  const minutes = (seconds: number): string =>
    seconds < 100 ? `${seconds.toFixed(0)} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  const row = ({ what, perSecond, seconds, peakMb }: Measured, count: number): string =>
    `| \`${what}\` | ${count.toLocaleString("en")} | ${seconds.toFixed(1)} | ${perSecond.toFixed(0)} | ${peakMb?.toFixed(0) ?? "–"} |`;
  const whole = (one: Measured, machines: number): string => minutes(archive / one.perSecond / machines);
  return `# Classes and archives

One recording needs nothing of any other but the sessions of its own group, so many can be spread over as many machines as there are.

## What it takes

Written by \`npm run scale\` on ${new Date().toISOString().slice(0, 10)}: recordings of ${turns} turns with 20 findings, whole processes, the best of three rounds. ${machine}.

| Command | Files | Seconds | Files a second | MB at most |
| --- | ---: | ---: | ---: | ---: |
${[row(check, files), row(stats, files), row(merge, archive)].join("\n")}

${archive.toLocaleString("en")} recordings, worked out from the above: \`check\` ${whole(check, 1)} on one such machine, ${whole(check, 20)} on twenty; \`stats\` ${whole(stats, 1)} and ${whole(stats, 20)}. Joining what the parts have given was measured with all ${archive.toLocaleString("en")}: ${minutes(merge.seconds)}.

## A class

\`process-recordings report FOLDER\` shows [a class](report.md#a-whole-class): a row a recording, safety first, never ranked.

## A repository of a class, on GitHub

\`\`\`yaml
# .github/workflows/recordings.yml
name: Recordings
on: [push]
permissions:
  contents: read
  security-events: write
jobs:
  check:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - id: check
        uses: OWNER/process-recordings@v${version}
        with:
          path: recordings
          fail-on: never
      - uses: github/codeql-action/upload-sarif@v3
        with:
          sarif_file: \${{ steps.check.outputs.sarif }}
\`\`\`

The log says how many questions of each kind there are, and no word or name of any recording. The questions themselves are in the SARIF file, and some of them name members: uploaded, they are seen by whoever may see the code scanning of the repository. Keep such repositories private, with invented names only.

## Before each commit

With [pre-commit](https://pre-commit.com), \`.pre-commit-config.yaml\`:

\`\`\`yaml
repos:
  - repo: https://github.com/OWNER/process-recordings
    rev: v${version}
    hooks:
      - id: process-recordings
\`\`\`

It needs Node, and takes a minute at its first call. It stops at errors: what cannot be read as it stands. \`entry: action/hook.mjs --fail-on warning\` asks for more.

## A CI matrix or a job array

Each part on a machine of its own, each line a recording, then one:

\`\`\`sh
process-recordings stats --format ndjson archive/2019 > 2019.ndjson
process-recordings stats --format ndjson archive/2020 > 2020.ndjson
process-recordings stats --merge --format csv *.ndjson > all.csv
\`\`\`

A recording that is in several parts counts once. \`check --format ndjson\` has a finding a line; parts of it are joined by \`cat\`. The sessions of one group belong into one part: rules that compare sessions see those of one call.
`;
}
