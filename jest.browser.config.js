import base from "./jest.config.js";

/** Tests in a real browser, on what the production build makes: built once, before the first test. `npm run test:browser`. */
/** @type {import("jest").Config} */
export default {
  ...base,
  roots: ["<rootDir>/test/browser"],
  testPathIgnorePatterns: ["/node_modules/"],
  globalSetup: "<rootDir>/test/browser/support/set-up.ts",
  globalTeardown: "<rootDir>/test/browser/support/tear-down.ts",
  // Pages are drawn by the same two cores: more at once would only make each slower.
  maxWorkers: 2,
  testTimeout: 150_000,
};
