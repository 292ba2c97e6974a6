/** Who is named: other names for everybody, and what may lead to a person. */
import type { GivenText, PlacedRange } from "./places.ts";

/** Request of the client: whom a recording and the other sessions of its group name. */
export const namedRequest = "processRecordings/named";
export interface NamedParams {
  readonly uri: string;
  /** Files that may be of the same group. */
  readonly others: readonly GivenText[];
}
export interface NamedPeople {
  readonly people: readonly { readonly name: string; readonly turns: number; readonly proposed: string }[];
  /** URIs of the other sessions. */
  readonly series: readonly string[];
}

/** Request of the client: where names stand in texts, and what becomes of them. */
export const renameRequest = "processRecordings/renamePeople";
export interface RenameParams {
  readonly names: readonly (readonly [from: string, to: string])[];
  readonly texts: readonly GivenText[];
}
export interface RenamedText {
  readonly uri: string;
  /** UTF-16 offsets, in order. */
  readonly places: readonly { readonly start: number; readonly end: number; readonly to: string }[];
}

/** Request of the client: what in a recording may lead to a person, as the privacy gate sees it. */
export const confidentialityRequest = "processRecordings/confidentiality";
export interface ConfidentialityParams {
  readonly uri: string;
}
/** Request of the client: whether what names people may leave the machine; of a `ConfidentialityParams`. */
export const gateRequest = "processRecordings/privacyGate";
export interface Gate {
  readonly refused: boolean;
  readonly notice: string;
  /** What stands in the way, one line each. */
  readonly open: readonly string[];
}

export interface Identifying {
  readonly what: string;
  readonly range: PlacedRange;
  /** What could be done about it, in one step. */
  readonly fixes: readonly {
    readonly title: string;
    readonly edits: readonly { readonly range: PlacedRange; readonly newText: string }[];
  }[];
}
