/** The script of the web view: of the report of a recording, and of the view of many. */
import { message, render as rendered } from "#message";
import type { ReportSpeech } from "#core";
import { render } from "preact";
import type { Weight } from "../charts/map.ts";
import { chartStyle, style } from "../style.ts";
import { appView, howShown, isReport } from "./app.ts";
import type { FromView, Shown, ToView, Turns, ViewSpeech, ViewState } from "./messages.ts";
import { pageOf, pngOf, svgOf } from "./picture.ts";
import { listen } from "./pointing.ts";

declare function acquireVsCodeApi(): {
  readonly postMessage: (message: FromView) => void;
  readonly setState: (state: ViewState) => void;
};

const { postMessage, setState } = acquireVsCodeApi();
const root = document.getElementById("report");
const given = JSON.parse(document.getElementById("speech")?.textContent ?? "{}") as ViewSpeech;
const speech = speechOf(given);
let shown: Shown | undefined;
let weight: Weight = "turns";
/** What is being dragged over. */
let dragged: Turns | undefined;

/** The style stands in the page with its nonce, empty: its text is ours alone. */
const look = document.getElementById("style");
if (look) look.textContent = style + chartStyle + controls();

function show(): void {
  if (!shown || !root) return;
  const app = appView({
    ...{ shown, speech, weight, width: widthOf(root), narrow: root.clientWidth < 600, dragged },
    onWeight(next) {
      weight = next;
      show();
    },
    onSelect: select,
    onSave: (chart, format) => void save(chart, format),
    onSavePage: savePage,
    onChoose: () => postMessage({ kind: "choose" }),
  });
  render(app, root);
}

function select(turns?: Turns): void {
  postMessage(turns ? { kind: "select", turns } : { kind: "select" });
}

async function save(chart: string, format: "svg" | "png"): Promise<void> {
  const data = format === "svg" ? svgOf(chart) : await pngOf(chart);
  if (data !== undefined) postMessage({ kind: "save", name: chart, format, data });
}

/** What is seen, as a page of its own: wide, with all tables open, and without buttons. */
function savePage(): void {
  if (!shown) return;
  const how = howShown({ shown, speech, weight, width: 960, dragged: undefined });
  postMessage({ kind: "save", name: "report", format: "html", data: pageOf(shown, how, given.language) });
}

window.addEventListener("message", ({ data }: MessageEvent<ToView>) => {
  ({ shown } = data);
  setState(data.state);
  show();
  if (data.section) goTo(data.section);
  // The next report is asked for when this one can be seen: no timer decides how often.
  requestAnimationFrame(() => postMessage({ kind: "ready" }));
});

if (root) new ResizeObserver(show).observe(root);
listen(document, {
  shown: () => (shown && isReport(shown) ? shown : undefined),
  onOpen: (file) => postMessage({ kind: "open", file }),
  onReveal: (turns) => postMessage({ kind: "reveal", turns }),
  onDrag(turns) {
    dragged = turns;
    show();
  },
  onSelect: select,
});
postMessage({ kind: "loaded" });

/** Goes to the heading of a section, with the eyes and by keyboard. */
function goTo(section: string): void {
  const heading = document.getElementById(`section-${section}`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus();
  heading.scrollIntoView();
}

/** Charts are as wide as the view, within reason. */
function widthOf({ clientWidth }: HTMLElement): number {
  return Math.max(440, Math.min(1000, clientWidth));
}

function speechOf({ language, catalogue }: ViewSpeech): ReportSpeech {
  return {
    say: (text, args) => rendered(message(text, args), catalogue, language),
    pick: (text) => (language === "es" ? text.es : undefined) ?? text.en,
  };
}

function controls(): string {
  return `
.controls { display: flex; flex-wrap: wrap; gap: .4rem 1rem; margin: .4rem 0; align-items: center; }
.controls span, .controls form { display: flex; flex-wrap: wrap; gap: .3rem; align-items: center; }
.controls button {
  font: inherit; padding: .15rem .6rem; cursor: pointer; color: var(--vscode-button-secondaryForeground);
  background: var(--vscode-button-secondaryBackground); border: 1px solid var(--vscode-button-border, var(--vscode-contrastBorder, transparent));
}
.controls button[aria-pressed="true"] { color: var(--vscode-button-foreground); background: var(--vscode-button-background); text-decoration: underline; }
.controls button:disabled { cursor: default; }
.controls input {
  font: inherit; width: 5rem; margin: 0 .3rem; color: var(--vscode-input-foreground); background: var(--vscode-input-background);
  border: 1px solid var(--vscode-input-border, var(--vscode-contrastBorder, gray));
}
button.link { font: inherit; padding: 0; border: 0; background: none; text-align: inherit; cursor: pointer; color: var(--text); text-decoration: underline; }
li > button.link { vertical-align: top; }
:focus-visible { outline: 2px solid var(--vscode-focusBorder); outline-offset: 1px; }
svg.timeline { cursor: crosshair; user-select: none; touch-action: pan-y; }
[data-person], [data-at], [data-turns], [data-file] { cursor: pointer; }
`;
}
