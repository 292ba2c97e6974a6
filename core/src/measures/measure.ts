/** What a measure is: a figure with its definition, so that whoever reads it can say what was counted. */
import type { Stretch } from "./stretch.ts";

/** A measure of a stretch of turns. Its page, the report and the schema are made from this one declaration. */
export interface Measure<T> {
  readonly id: string;
  /** The field's own term. */
  readonly name: string;
  /** What is counted and how, in a sentence or two. */
  readonly definition: string;
  readonly unit: string;
  /** Where it comes from; whoever sets a number that no source gives says so. */
  readonly source: string;
  /** The figure over a stretch. */
  readonly of: (stretch: Stretch) => T;
}

/** A measure with the type of its figure. */
export function defineMeasure<T>(measure: Measure<T>): Measure<T> {
  return measure;
}
