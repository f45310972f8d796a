/** The layering of docs/architecture.md, held by a machine. Imports run downwards only. */
export default {
  forbidden: [
    {
      name: "core-is-pure",
      comment: "The core imports only the core: it runs the same in Excel, in a browser and on the command line.",
      severity: "error",
      from: { path: "^src/core" },
      to: { pathNot: "^src/core" },
    },
    {
      name: "adapters-know-only-core",
      comment:
        "An adapter carries out a plan and decides nothing; it knows neither use cases nor shells nor the other adapter.",
      severity: "error",
      from: { path: "^src/(excel|xlsx)/" },
      to: { path: "^src/", pathNot: ["^src/core", "^src/$1/"] },
    },
    {
      name: "excel-read-stands-alone",
      comment: "In the live adapter folders build on each other: read, then looks, then apply, then journal.",
      severity: "error",
      from: { path: "^src/excel/read/" },
      to: { path: "^src/excel/(looks|apply|journal)/" },
    },
    {
      name: "excel-looks-only-read",
      comment: "What looks are is known without a plan being carried out.",
      severity: "error",
      from: { path: "^src/excel/looks/" },
      to: { path: "^src/excel/(apply|journal)/" },
    },
    {
      name: "excel-apply-knows-no-journal",
      comment: "A plan is carried out the same whether it is written down or not.",
      severity: "error",
      from: { path: "^src/excel/apply/" },
      to: { path: "^src/excel/journal/" },
    },
    {
      name: "app-knows-no-shell",
      comment: "Use cases are the same for every shell.",
      severity: "error",
      from: { path: "^src/app" },
      to: { path: "^src/(taskpane|commands|cli|workbench)" },
    },
    {
      name: "shells-are-apart",
      comment: "A shell that imports another shell drags its host along.",
      severity: "error",
      from: { path: "^src/(commands|cli)/" },
      to: { path: "^src/(taskpane|commands|cli|workbench)/", pathNot: "^src/$1/" },
    },
    {
      name: "nothing-shipped-imports-tests",
      comment: "Test code never reaches a user.",
      severity: "error",
      from: { path: "^src" },
      to: { path: "^(test|scripts|bench)/" },
    },
    {
      name: "no-cycles",
      comment: "Two files that need each other are one file, or hide a third.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-unresolved",
      comment: "An import that cannot be found works on one machine only.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "no-dev-dependency-shipped",
      comment: "What is shipped may not need a development package.",
      severity: "error",
      from: { path: "^src" },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
