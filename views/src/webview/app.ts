/** The report in the editor: what the page shows, with buttons that lead to turns and choose a stretch. */
import type { Cell, ReportSection, ReportSpeech, ShownReport } from "#core";
import type { VNode } from "preact";
import { chartOf } from "../charts/charts.ts";
import type { Weight } from "../charts/map.ts";
import { overTimeChart } from "../charts/over-time.ts";
import { h } from "../element.ts";
import { sectionView, type Showing } from "../sections.ts";
import { wordsOf } from "../words.ts";
import type { Shown, Turns } from "./messages.ts";

/** What the view shows, and what it hears of. */
export interface App {
  readonly shown: Shown;
  readonly speech: ReportSpeech;
  readonly weight: Weight;
  readonly width: number;
  readonly narrow: boolean;
  /** What is being dragged over. */
  readonly dragged: Turns | undefined;
  readonly onWeight: (weight: Weight) => void;
  readonly onSelect: (turns?: Turns) => void;
  readonly onSave: (chart: string, format: "svg" | "png") => void;
  readonly onSavePage: () => void;
  /** Of many recordings some are to be chosen. */
  readonly onChoose: () => void;
}

/** Whether it is the report of one recording. */
export function isReport(shown: Shown): shown is ShownReport {
  return "report" in shown;
}

/** The whole view. */
export function appView(app: App): VNode {
  const { shown, speech } = app;
  const showing: Showing = {
    ...{ open: !isReport(shown), narrow: app.narrow, link: (cell) => link(cell, speech) },
    ...howShown(app),
    controls: (section) => (isReport(shown) ? controlsOf(section, { ...app, shown }) : undefined),
  };
  const choosing = isReport(shown) ? [] : [button(speech.say("Choose Recordings…"), app.onChoose)];
  return h("main", {}, [
    h("h1", { key: "title" }, shown.title),
    h("p", { key: "scope", role: "status" }, shown.scope),
    h("div", { key: "page", class: "controls" }, [
      ...choosing,
      button(speech.say("Save as a Web Page…"), app.onSavePage),
    ]),
    shown.sections.map((section) => sectionView(section, showing)),
  ]);
}

/** The words and pictures of what is shown. */
export function howShown({
  shown,
  speech,
  ...drawing
}: Pick<App, "shown" | "speech" | "weight" | "width" | "dragged">): Pick<Showing, "words" | "chart"> {
  const words = wordsOf(isReport(shown) ? shown.report.concepts : {}, speech);
  const chart: Showing["chart"] = isReport(shown)
    ? (section) => chartOf(section, { ...shown, words, ...drawing })
    : ({ id }) => overTimeChart(id, shown.points[id] ?? [], words);
  return { words, chart };
}

/** Text that leads to turns, or to another recording, is a button: by keyboard, too. It says what it does, where its words do not. */
function link({ text, turns, file }: Cell, { say }: ReportSpeech): VNode | string {
  if (!turns && file === undefined) return text;
  const leads = turns ? { "data-turns": turns.join() } : { "data-file": file };
  const name = turns ? leadingTo(text, turns, say) : say("Open {file}", { file: text });
  return h("button", { type: "button", class: "link", ...leads, ...(name && { "aria-label": name }) }, text);
}

/** `Go to turn 5`; a sentence tells of its turns itself. What can be seen of a button stands in its name, too. */
function leadingTo(text: string, [first, last]: Turns, say: ReportSpeech["say"]): string | undefined {
  if (/[.?!]$/.test(text)) return undefined;
  const place =
    first === last
      ? say("Go to turn {turn}", { turn: first + 1 })
      : say("Go to turns {first}–{last}", { first: first + 1, last: last + 1 });
  return text === String(first + 1) || text === `${first + 1}–${last + 1}` ? place : `${text}: ${place}`;
}

/** A view of one recording. */
type ReportApp = App & { readonly shown: ShownReport };

function controlsOf({ id }: ReportSection, app: ReportApp): VNode | undefined {
  if (id === "map") return h("div", { class: "controls" }, [weights(app), saving(id, app)]);
  if (id === "timeline") return h("div", { class: "controls" }, [stretch(app), saving(id, app)]);
  return undefined;
}

function button(text: string, onClick: () => void, attributes: Readonly<Record<string, unknown>> = {}): VNode {
  return h("button", { type: "button", onClick, ...attributes }, text);
}

/** What the arrows weigh. */
function weights({ weight, onWeight, speech: { say } }: App): VNode {
  const choice = (each: Weight, text: string): VNode =>
    button(text, () => onWeight(each), { "aria-pressed": weight === each });
  return h("span", { role: "group", "aria-label": say("What the arrows weigh") }, [
    choice("turns", say("Turns")),
    choice("words", say("Words")),
  ]);
}

function saving(chart: string, { onSave, speech: { say } }: App): VNode {
  return h("span", {}, [
    button(say("Save as SVG…"), () => onSave(chart, "svg")),
    button(say("Save as PNG…"), () => onSave(chart, "png")),
  ]);
}

/** Fills a field when it is to show something else: what is being typed in it outlives a report of what changes. */
function keeping(value: number): (field: HTMLInputElement | null) => void {
  return (field) => {
    if (!field || field.dataset["shown"] === String(value)) return;
    field.value = field.dataset["shown"] = String(value);
  };
}

/** The keyboard's way to choose a stretch; the mouse drags over the timeline. */
function stretch({ shown, onSelect, speech: { say } }: ReportApp): VNode {
  const count = shown.report.timeline.words.length;
  const [first, last] = shown.figures.turns ?? [0, 0];
  const input = (id: string, text: string, value: number): VNode =>
    h("label", {}, [
      text,
      h("input", {
        ...{ id, type: "number", min: 1, max: Math.max(1, count), ref: keeping(value + 1) },
        required: true,
      }),
    ]);
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    const [from, to] = ["stretch-from", "stretch-to"].map((id) => {
      const field = document.getElementById(id);
      return field instanceof HTMLInputElement ? field.valueAsNumber - 1 : 0;
    });
    onSelect([Math.min(from ?? 0, to ?? 0), Math.max(from ?? 0, to ?? 0)]);
  };
  const isAll = first === 0 && last >= count - 1;
  return h("form", { onSubmit, "aria-label": say("A stretch of the session") }, [
    input("stretch-from", say("From turn"), first),
    input("stretch-to", say("to turn"), last),
    h("button", { type: "submit" }, say("Measure This Stretch")),
    button(say("Whole Recording"), () => onSelect(), { disabled: isAll }),
  ]);
}
