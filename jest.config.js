/** @type {import("jest").Config} */
export default {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  // Tests in a browser have a configuration of their own, which builds the pages first.
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/browser/"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }],
    "^.+\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  // hucre (an independent reader, used by tests only) comes as ES modules alone
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  // Both of two cores: alone, one worker takes most of CI's quarter of an hour.
  maxWorkers: "100%",
  testTimeout: 60_000,
};
