/** The language that we answer in. */
export { catalogueOf, sayIn, type Say } from "#convert";
