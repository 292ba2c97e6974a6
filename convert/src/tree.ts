/** Elements, text, and no more: what is kept of a page or of a part of a document. */

/** An element with what is in it, in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/** Deeper than any document, and than a stack holds. */
const deepest = 400;

/** A tree while it is read. */
export interface Growing {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text: (text: string) => void;
  readonly close: () => void;
  /** The first element, once it is closed. */
  readonly root: () => Element | undefined;
}

/** An empty tree. `tooDeep` throws. */
export function growing(tooDeep: () => never): Growing {
  const stack: { name: string; attributes: Readonly<Record<string, string>>; children: (Element | string)[] }[] = [];
  let root: Element | undefined;
  return {
    open(name, attributes) {
      if (stack.length >= deepest) tooDeep();
      stack.push({ name, attributes, children: [] });
    },
    text: (text) => void stack.at(-1)?.children.push(text),
    close() {
      const element = stack.pop();
      const parent = stack.at(-1);
      if (element && parent) parent.children.push(element);
      else root ??= element;
    },
    root: () => root,
  };
}

/** Elements directly below. */
export function childrenOf({ children }: Element): readonly Element[] {
  return children.filter((child) => typeof child !== "string");
}

/** All text below. */
export function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
}
