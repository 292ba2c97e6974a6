/** How the report looks: in the colours of the editor's theme where there is one, and otherwise light or dark as wished. */
export const style = `
:root {
  color-scheme: light dark;
  --page: #fff; --text: #1c1c1c; --faint: #5a5f66; --rule: #b9bec6; --one: #0b5c8a; --other: #8a4b08; --wash: #eef1f5;
  --round: #1f6f43; --hot: #9a3412; --pole: #5b3fa0; --free: #0e6470;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #17191c; --text: #e6e6e6; --faint: #a9b0ba; --rule: #555c66; --one: #6cb6e8; --other: #f0a860; --wash: #23272d;
    --round: #6fce9a; --hot: #ff9d7a; --pole: #b9a2f5; --free: #6fd2df;
  }
}
body.vscode-light, body.vscode-high-contrast-light {
  --one: #0b5c8a; --other: #8a4b08; --round: #1f6f43; --hot: #9a3412; --pole: #5b3fa0; --free: #0e6470;
}
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {
  --one: #6cb6e8; --other: #f0a860; --round: #6fce9a; --hot: #ff9d7a; --pole: #b9a2f5; --free: #6fd2df;
}
body.vscode-light, body.vscode-dark, body.vscode-high-contrast {
  --page: var(--vscode-editor-background); --text: var(--vscode-editor-foreground);
  --faint: var(--vscode-editor-foreground); --rule: var(--vscode-editorIndentGuide-activeBackground1, gray);
  --wash: var(--vscode-editor-background);
}
body.vscode-high-contrast { --rule: var(--vscode-contrastBorder); }
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 1rem 1.25rem 3rem; max-width: 66rem; background: var(--page); color: var(--text);
  font: 1rem/1.45 var(--vscode-font-family, "Segoe UI", "Helvetica Neue", Arial, sans-serif); overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.2; margin: .5rem 0; font-weight: 600; }
h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; font-weight: 600; border-bottom: 1px solid var(--rule); }
p { margin: 0 0 .6rem; max-width: 46rem; }
.sentences { margin: 0 0 .6rem; padding-left: 1.2rem; max-width: 46rem; }
.figure { margin: .5rem 0; overflow-x: auto; }
svg.chart { display: block; width: 100%; min-width: 440px; height: auto; font: 12px "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
/* Letters in a drawing stay large enough to be read: where there is no room for it, it is scrolled. */
svg.map, svg.participation, svg:has(> .over-time) { min-width: 580px; max-width: 44rem; }
table { border-collapse: collapse; margin: .5rem 0 1rem; font-size: .92rem; }
caption { text-align: left; font-weight: 600; padding: .2rem 0; }
th, td { border: 1px solid var(--rule); padding: .2rem .5rem; text-align: left; vertical-align: top; font-weight: 400; }
thead th { font-weight: 600; background: var(--wash); }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
.scrolls { overflow-x: auto; }
table.talk th { white-space: nowrap; }
table.class { overflow-wrap: normal; font-size: .78rem; } table.class :is(th, td) { padding: .15rem .3rem; }
@media print {
  .scrolls, .figure { overflow: visible; } table.class { font-size: .6rem; }
  svg.chart { min-width: 0 !important; max-height: 95vh; }
}
summary { cursor: pointer; padding: .2rem 0; }
dt { font-weight: 600; } dd { margin: 0 0 .5rem 1rem; max-width: 46rem; }
.note { color: var(--faint); fill: var(--faint); }
`;

/** How charts look; it goes with them where they are saved by themselves. */
export const chartStyle = `
svg.chart text { fill: var(--text); paint-order: stroke; stroke: var(--page); stroke-width: 3px; stroke-linejoin: round; }
svg.chart .person.worker > rect, svg.chart .person.worker > circle { fill: var(--one); }
svg.map .person.member > circle { fill: var(--other); }
svg.map .person.silent > rect, svg.map .person.silent > circle { fill: none; stroke: var(--text); stroke-dasharray: 3 3; }
svg.map .arrow .line { fill: none; opacity: .75; }
svg.map .arrow.inferred .line { stroke-dasharray: 5 4; }
svg.map .arrow.worker .line { stroke: var(--one); } svg.map .arrow.worker .head { fill: var(--one); }
svg.map .arrow.member .line { stroke: var(--other); } svg.map .arrow.member .head { fill: var(--other); }
svg.map .group path { fill: none; stroke: var(--text); stroke-width: 1.5; }
svg.timeline .phase rect { fill: none; stroke: var(--rule); }
svg.timeline .phase text { font-weight: 600; }
svg.timeline .lane line { stroke: var(--rule); stroke-width: .5; }
svg.timeline .lane path { fill: var(--other); } svg.timeline .lane.worker path { fill: var(--one); }
svg.timeline .lane.collective path, svg.timeline .lane.unknown path { fill: none; stroke: var(--text); }
svg.timeline .band rect { fill: none; stroke-width: 2; }
svg.timeline .pattern-round-robin rect { stroke: var(--round); } svg.timeline .pattern-hot-seat rect { stroke: var(--hot); stroke-dasharray: 8 3; }
svg.timeline .pattern-maypole rect { stroke: var(--pole); stroke-dasharray: 2 2; } svg.timeline .pattern-free-floating rect { stroke: var(--free); }
svg.timeline .mark.tag { fill: var(--text); } svg.timeline .mark.tentative { fill: none; stroke: var(--text); }
svg.timeline .mark.finding { fill: none; stroke: var(--text); }
svg.timeline .silence { stroke: var(--text); stroke-dasharray: 1 3; }
svg.timeline .selection { fill: none; stroke: var(--text); stroke-width: 2; }
svg.participation rect.turns { fill: var(--one); } svg.participation rect.words { fill: none; stroke: var(--one); stroke-width: 1.5; }
svg.participation .person.worker > rect.words { fill: none; }
svg.participation .equal line, svg.facilitation .phase line { stroke: var(--text); stroke-dasharray: 4 3; }
svg.facilitation .grid line { stroke: var(--rule); }
svg.facilitation .area { fill: var(--one); opacity: .2; }
svg.chart .over-time .grid line { stroke: var(--rule); }
svg.chart .over-time .share { fill: none; stroke: var(--one); stroke-width: 2; } svg.chart .over-time circle { fill: var(--one); }
svg.chart .over-time .words .share { stroke: var(--other); stroke-dasharray: 6 4; } svg.chart .over-time rect { fill: var(--other); }
svg.facilitation .curve { fill: none; stroke: var(--one); stroke-width: 2; }
`;
