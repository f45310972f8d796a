/** @type {import("jest").Config} */
export default {
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": ["@swc/jest", { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } }],
    "^.+\\.mjs$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }],
  },
  // hucre (an independent reader, used by tests only) comes as ES modules alone
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  testTimeout: 60_000,
};
