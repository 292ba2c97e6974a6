/** What the reader of a run sees: letters, breaks, symbols, emoji, what a form's field holds. */
import { childrenOf, type Element, textOf } from "../tree.ts";
import { childOf, descendants, isOn, valueOf } from "./xml.ts";

/** The characters of a run; lines that are broken by hand with `\n` between. */
export function charactersOf(run: Element): string {
  const font = childOf(childOf(run, "rPr"), "rFonts")?.attributes["ascii"] ?? "";
  let text = "";
  for (const child of childrenOf(run)) text += charactersIn(child, font);
  // Soft hyphens are for the printer.
  return text.replaceAll("\u00AD", "");
}

function charactersIn(element: Element, font: string): string {
  switch (element.name) {
    case "t":
      return isSigns(font) ? Array.from(textOf(element), (char) => sign(font, char)).join("") : textOf(element);
    case "tab":
    case "ptab":
      return "\t";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "sym":
    case "symEx": {
      const code = Number.parseInt(element.attributes["char"] ?? "", 16);
      return code > 0 && code <= 0x10ffff ? sign(element.attributes["font"] ?? "", String.fromCodePoint(code)) : "";
    }
    // Word writes an emoji twice: for itself, and for programs that do not know its form.
    case "AlternateContent": {
      const [first = "", ...others] = childrenOf(element).map((each) =>
        childrenOf(each)
          .map((child) => charactersIn(child, font))
          .join(""),
      );
      return first || others.join("");
    }
    // Letters with their reading above them.
    case "ruby":
      return descendants(childOf(element, "rubyBase"), "r").map(charactersOf).join("");
    case "fldChar":
      return chosenIn(childOf(element, "ffData"));
    default:
      return "";
  }
}

/** A box that is ticked, or what was chosen from a list, in forms of before 2007. */
function chosenIn(field: Element | undefined): string {
  const box = childOf(field, "checkBox");
  if (box) return isOn(childOf(box, "checked") ?? childOf(box, "default")) ? "☒" : "☐";
  const list = childOf(field, "ddList");
  if (!list) return "";
  const chosen = Number(valueOf(childOf(list, "result") ?? childOf(list, "default")) ?? 0);
  return valueOf(descendants(list, "listEntry")[chosen]) ?? "";
}

function isSigns(font: string): boolean {
  return /^(?:wingdings|symbol)\b/i.test(font);
}

/** What Word makes of `-->`, `==>` and `:)`, and of ticks and bullets: letters of fonts that have only signs. */
const signs: Readonly<Record<"wingdings" | "symbol", Readonly<Record<number, string>>>> = {
  wingdings: {
    ...{
      0x4a: "☺",
      0x4b: "😐",
      0x4c: "☹",
      0x43: "👍",
      0x44: "👎",
      0x6c: "●",
      0x6e: "■",
      0x6f: "□",
      0xa7: "▪",
      0xa8: "◻",
    },
    ...{ 0xd8: "➢", 0xdf: "←", 0xe0: "→", 0xe1: "↑", 0xe2: "↓", 0xe7: "←", 0xe8: "→", 0xef: "⇦", 0xf0: "⇨", 0xf3: "⇔" },
    ...{ 0xfb: "✗", 0xfc: "✓", 0xfd: "☒", 0xfe: "☑" },
  },
  symbol: { 0xac: "←", 0xad: "↑", 0xae: "→", 0xaf: "↓", 0xb7: "•", 0xdb: "⇔", 0xdc: "⇐", 0xde: "⇒" },
};

/** A sign that we do not know is still seen to be one. */
function sign(font: string, char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const isPrivate = code >= 0xf000 && code <= 0xf0ff;
  if (!isSigns(font)) return isPrivate ? "□" : char;
  if (/\s/.test(char) || code === 0xf020) return " ";
  return signs[/^symbol/i.test(font) ? "symbol" : "wingdings"][code & 0xff] ?? (isPrivate ? "□" : char);
}
