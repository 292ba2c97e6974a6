/** Mocha for browsers, of what we use. */
declare module "mocha/mocha.js" {
  interface Test {
    readonly duration: number;
    fullTitle(): string;
  }
  interface Runner {
    readonly stats: { readonly passes: number; readonly pending: number };
    on(event: "pass", hear: (test: Test) => void): void;
    on(event: "fail", hear: (test: Test, error: Error) => void): void;
  }
  const mocha: {
    setup(options: { ui: "bdd"; reporter: unknown; timeout: number }): void;
    run(done: (failures: number) => void): Runner;
  };
  // eslint-disable-next-line no-restricted-syntax -- that is how it exports
  export default mocha;
}
