/** How the page looks: on a screen, light or dark, and on A4 or Letter paper. */
export function styleOf(columns: number): string {
  // With six columns and more an upright page leaves two or three words a line.
  return `${columns > 5 ? "@page { size: landscape; }\n" : ""}${style}`;
}

const style = `@page { margin: 16mm 14mm; }
:root {
  color-scheme: light dark;
  --ink: #1c1c1c; --quiet: #55595f; --line: #b9bec6; --paper: #fff; --head: #eef1f5; --mine: #f6f8fb; --mark: #0b5c6b;
}
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e6; --quiet: #a9b0ba; --line: #4a5059; --paper: #17191c; --head: #262a30; --mine: #1d2126; --mark: #7fd0df; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1.5rem; max-width: 72rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.45 Georgia, "Times New Roman", serif; overflow-wrap: break-word;
}
h1, h2, h3, h4, h5, h6, th, .kind, .by, .tag { font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 1rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
h3, h4, h5, h6 { font-size: 1rem; margin: 1.25rem 0 .4rem; }
.what { font: .8rem/1.2 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: var(--quiet); margin: 0 0 .3rem; }
p { margin: 0 0 .6rem; max-width: 44rem; }
ul, ol { margin: 0 0 .6rem; padding-left: 1.4rem; max-width: 44rem; }
pre { white-space: pre-wrap; font: .85rem/1.4 Consolas, Menlo, monospace; }
blockquote { margin: 0 0 .6rem; padding-left: .8rem; border-left: 3px solid var(--line); }
table { border-collapse: collapse; width: 100%; margin: 0 0 1rem; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { background: var(--head); font-size: .8rem; }
td p, td ul { margin: 0 0 .25rem; } td p:last-child { margin-bottom: 0; }
.about { width: auto; min-width: 50%; font-size: .92rem; }
.about th { font-size: .8rem; font-weight: 600; white-space: nowrap; background: var(--head); }
.turns { table-layout: fixed; font-size: .92rem; }
.turns .number { width: 2.5rem; } .turns .speaker { width: 12%; } .turns .dialogue { width: 36%; }
.turns tbody th { white-space: nowrap; padding-inline: .35rem; font-weight: 400; font-size: .75rem; color: var(--quiet); }
.turns .who { font-weight: 600; font-family: "Segoe UI", "Helvetica Neue", Arial, sans-serif; font-size: .82rem; }
.to { display: block; font-weight: 400; color: var(--quiet); }
tr.worker td, tr.worker th { background: var(--mine); }
tr.between td { font-style: italic; color: var(--quiet); text-align: center; }
tr.between td p { max-width: none; }
.kind, .by { font-size: .78rem; font-weight: 600; color: var(--quiet); }
.reply { padding-left: .7rem; border-left: 2px solid var(--line); }
.tag { display: inline-block; font-size: .74rem; line-height: 1.25; color: var(--mark); border: 1px solid currentColor; border-radius: .6em; padding: .05em .45em; margin: .1rem .15rem .1rem 0; }
.orphan { border: 1px dashed var(--line); padding: .2rem .4rem; }
a { color: inherit; }
@media print {
  :root { --ink: #000; --quiet: #444; --line: #999; --paper: #fff; --head: #eee; --mine: #f7f7f7; --mark: #000; }
  :root { font-size: 10.5pt; }
  body { padding: 0 1px; max-width: none; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; }
  th, tr.worker td { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  a { text-decoration: none; }
}
`;
