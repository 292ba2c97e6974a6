/** What of markdown-it the preview touches: its tokens, as it documents them. */

export interface Token {
  readonly type: string;
  map: [first: number, end: number] | null;
  level: number;
  content: string;
  children: Token[] | null;
  hidden: boolean;
  block: boolean;
  attrJoin: (name: string, value: string) => void;
  attrSet: (name: string, value: string) => void;
}

/** A text on its way through markdown-it. */
export interface State {
  readonly src: string;
  tokens: Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}
