/** What the mouse does in the charts; buttons in sentences and tables do the same by keyboard. */
import type { ShownReport } from "#core";
import { timelineScale } from "../charts/timeline.ts";
import type { Turns } from "./messages.ts";

/** What comes of clicks and drags. */
export interface Pointing {
  readonly shown: () => ShownReport | undefined;
  readonly onReveal: (turns: Turns) => void;
  readonly onOpen: (file: string) => void;
  /** What is being dragged over; nothing where the drag is over. */
  readonly onDrag: (turns?: Turns) => void;
  readonly onSelect: (turns: Turns) => void;
}

/** Shorter drags are clicks, in units of the drawing. */
const shortest = 6;
/** The button of a mouse, or the finger, in what is pressed. */
const primary = 1;

/** Listens to a document. Clicks on one thing again and again go from one of its turns to the next. */
export function listen(root: Document, { shown, onReveal, onOpen, onDrag, onSelect }: Pointing): void {
  let began: number | undefined;
  let last = -1;

  const next = (turns: readonly number[]): void => {
    const found = turns.find((turn) => turn > last) ?? turns[0];
    if (found === undefined) return;
    last = found;
    onReveal([found, found]);
  };

  /** The turns between the beginning of a drag and where the mouse is; none where it is a click. */
  const draggedTo = (event: MouseEvent): Turns | undefined => {
    const report = shown()?.report;
    const end = placeOn(event);
    if (!report || began === undefined || end === undefined || Math.abs(end - began) <= shortest) return undefined;
    const { at } = timelineScale(report, widthOf(event.target as Element));
    return [at(Math.min(began, end)), at(Math.max(began, end))];
  };

  /** Ends a drag that chooses nothing. */
  const letGo = (): void => {
    if (began === undefined) return;
    began = undefined;
    onDrag();
  };

  root.addEventListener("pointerdown", (event) => {
    began = placeOn(event);
  });
  root.addEventListener("pointermove", (event) => {
    // Of a button that is released outside the view nobody tells.
    if ((event.buttons & primary) === 0) letGo();
    const turns = draggedTo(event);
    if (turns) onDrag(turns);
  });
  root.addEventListener("pointerup", (event) => {
    if (placeOn(event) === undefined) letGo();
  });
  root.addEventListener("pointercancel", letGo);

  root.addEventListener("click", (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const file = target.closest("[data-file]")?.getAttribute("data-file");
    if (file) {
      onOpen(file);
      return;
    }
    const report = shown()?.report;
    if (!report) return;
    const dragged = draggedTo(event);
    began = undefined;
    if (dragged) {
      onDrag();
      onSelect(dragged);
      return;
    }
    const end = placeOn(event);
    const turns = numbers(target, "data-turns");
    const [first, to] = turns;
    if (first !== undefined && to !== undefined) onReveal([first, to]);
    else if (numbers(target, "data-at").length > 0) next(numbers(target, "data-at"));
    else {
      const person = target.closest("[data-person]")?.getAttribute("data-person");
      const own = report.people.findIndex(({ id }) => id === person);
      const all = report.timeline.speakers.flatMap((speaker, turn) => (speaker === own ? [turn] : []));
      const isMark = end !== undefined && target.closest(".lane") !== null && target.tagName === "path";
      if (isMark) {
        const turn = timelineScale(report, widthOf(target)).at(end);
        onReveal([turn, turn]);
      } else if (own >= 0) next(all);
    }
  });
}

/** Where on the timeline something happens, in the units of the drawing. */
function placeOn({ target, clientX }: MouseEvent): number | undefined {
  const chart = target instanceof Element ? target.closest<SVGSVGElement>("svg.timeline") : null;
  if (!chart) return undefined;
  const box = chart.getBoundingClientRect();
  const { width, height } = chart.viewBox.baseVal;
  // In a low window the drawing is smaller than its box, and stands in the middle of it.
  const scale = Math.min(box.width / width, box.height / height);
  const left = box.left + (box.width - scale * width) / 2;
  return (clientX - left) / Math.max(0.001, scale);
}

/** How wide the drawing is that something belongs to, in its own units. */
function widthOf(target: Element): number {
  const chart = target.closest("svg");
  return chart?.viewBox.baseVal.width ?? 1;
}

function numbers(target: Element, name: string): readonly number[] {
  const text = target.closest(`[${name}]`)?.getAttribute(name) ?? "";
  return text === "" ? [] : text.split(",").map(Number);
}
