/** A chart as a picture of its own in the colours of paper, and all that is shown as a page of its own. */
import type { Sectioned } from "#core";
import { render } from "preact";
import { pageTree } from "../page-tree.ts";
import type { Showing } from "../sections.ts";
import { chartStyle } from "../style.ts";

const paper =
  "svg.chart { --page: #fff; --text: #1c1c1c; --faint: #5a5f66; --rule: #b9bec6; --one: #0b5c8a; --other: #8a4b08; --round: #1f6f43; --hot: #9a3412; --pole: #5b3fa0; --free: #0e6470; font: 12px sans-serif; background: #fff; }";

/** The chart as SVG. */
export function svgOf(chart: string): string | undefined {
  const drawn = document.getElementById(`chart-${chart}`);
  if (!(drawn instanceof SVGSVGElement)) return undefined;
  const copy = drawn.cloneNode(true) as SVGSVGElement;
  const { width, height } = drawn.viewBox.baseVal;
  copy.setAttribute("width", String(width));
  copy.setAttribute("height", String(height));
  const look = document.createElementNS("http://www.w3.org/2000/svg", "style");
  look.textContent = paper + chartStyle;
  copy.prepend(look);
  return new XMLSerializer().serializeToString(copy);
}

/** The chart as PNG in base64, twice as large as on the screen, on white. */
export async function pngOf(chart: string): Promise<string | undefined> {
  const svg = svgOf(chart);
  if (svg === undefined) return undefined;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [2 * image.width, 2 * image.height];
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png").split(",")[1];
}

/** The whole as a page without script, as the command line writes it. */
export function pageOf(shown: Sectioned, how: Pick<Showing, "words" | "chart">, language: string): string {
  // It stands nowhere in the view: nothing in it is shown or loaded here.
  const holder = document.createElement("div");
  render(pageTree(shown, how, language), holder);
  return `<!doctype html>\n${holder.innerHTML}\n`;
}
