/** Text in the languages of the product. English is always there; Spanish where it has been written. */
export interface Localised<T = string> {
  readonly en: T;
  readonly es?: T;
}
