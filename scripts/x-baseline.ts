import { readFileSync } from "node:fs";
import { measureLines, type Line } from "./accuracy/lines.ts";
import { figuresOf } from "./accuracy/figures.ts";
for (const path of process.argv.slice(2)) {
  const language = /\/(en|e\d)/.test(path) ? "en" : "es";
  const lines: Line[] = readFileSync(path, "utf8").split("\n").filter((l) => l !== "").map((l) => { const [s = "", text = ""] = l.split("\t"); return { language, text, isPositive: s === "+", marks: [] }; });
  const { count } = measureLines("risk-disclosure", lines);
  const { precision, recall } = figuresOf(count);
  console.log(path, lines.length, JSON.stringify(count), precision.toFixed(3), recall.toFixed(3));
}
