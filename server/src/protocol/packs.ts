/** Course packs: what can be done with them, who decides how a rule asks, and what is in force. */

/** Request of the client: the course packs that can be worked on, the one around a document first. */
export const packFoldersRequest = "processRecordings/packFolders";
export interface PackFolder {
  /** URI of its folder. */
  readonly uri: string;
  readonly name: string;
  readonly version: string;
}

/** Request of the client: whether a pack is in order. Its problems are shown in its files. */
export const checkPackRequest = "processRecordings/checkPack";
export interface PackChecked {
  readonly name: string;
  readonly version: string;
  /** One sentence a problem, with file and line; the first ones. */
  readonly problems: readonly string[];
  readonly count: number;
  /** Whether it can be used all the same. */
  readonly usable: boolean;
}

/** Request of the client: a pack as one file; none where the pack is broken. */
export const exportPackRequest = "processRecordings/exportPack";
export interface PackExported extends PackChecked {
  /** Base64. */
  readonly archive?: string;
  /** What leads to a person in its recordings, where something does: somebody has to say why it may go out. */
  readonly gate?: { readonly refused: true; readonly notice: string; readonly open: readonly string[] };
}

/** Request of the client: a pack, a folder or one file, at hand for all recordings. */
export const installPackRequest = "processRecordings/installPack";
export interface InstallPackParams {
  readonly uri: string;
  /** Also in place of a newer one. */
  readonly force?: boolean;
}
export interface PackInstalled extends PackChecked {
  readonly state: "installed" | "broken" | "newer-is-there" | "refused";
  /** The version that it took the place of, or that is newer. */
  readonly before?: string;
  /** Why it was refused. */
  readonly why?: string;
}

/** Request of the client: the files of a new pack. */
export const newPackRequest = "processRecordings/newPack";
export interface NewPack {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
}

/** Request of the client: all rules. */
export const rulesRequest = "processRecordings/rules";
export interface RuleChoice {
  readonly id: string;
  readonly summary: string;
}

/** Request of the client: who decides how a rule asks in a recording. */
export const explainRequest = "processRecordings/explain";
export interface ExplainParams {
  readonly uri: string;
  readonly rule: string;
}
export interface Explained {
  /** Severity and options, and suppressions. */
  readonly decisions: readonly ExplainedDecision[];
}
export interface ExplainedDecision {
  readonly key: string;
  readonly value: string;
  /** Who said something, the one who decided first; nobody where it is our default. */
  readonly said: readonly ExplainedSaying[];
}
export interface ExplainedSaying {
  readonly from: "settings" | "pack" | "folder" | "recording";
  readonly value: string;
  /** `sowk487/rules.yaml:3`, counted from 1. */
  readonly place?: string;
  readonly uri?: string;
  /** Zero-based. */
  readonly line?: number;
}

/** Request of the client: what an export needs of the course pack in force. */
export const packInForceRequest = "processRecordings/packInForce";
export interface PackInForce {
  /** The pack as data; nothing where it is the built-in one. */
  readonly pack?: object;
  /** The school's own form, in base64. */
  readonly form?: string;
}
