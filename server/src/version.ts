/** The same as in package.json; `test/wire/lifecycle.test.ts` compares them. */
export const version = "0.1.0";
