import { readFileSync } from "node:fs";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import type { BuildSettings } from "./build-settings";
import { contentPolicy } from "./content-policy";
import { ManualPlugin } from "./manual";
import { repositoryPath } from "./paths";
import { PAGE_PARTS, SingleFilePlugin } from "./single-file";
import { TYPESCRIPT } from "./typescript";

/** How a worker loads its later parts: they lie beside its own script. */
const IN_WORKER = { chunkLoading: "import-scripts", publicPath: "../" };

/**
 * The workbench, workbench.html with its scripts under `workbench/`, and all of it once more as one file that opens by
 * double click (点评台账.html). The workers are scripts of their own, which the page starts by name.
 */
export function workbench({ mode, out }: BuildSettings): Configuration {
  const isProduction = mode === "production";
  return {
    ...TYPESCRIPT,
    name: "workbench",
    mode,
    target: ["web", "es2022"],
    entry: {
      workbench: repositoryPath("src/workbench/index.ts"),
      "file-worker": { import: repositoryPath("src/app/file-host/worker.ts"), ...IN_WORKER },
      "engine-worker": { import: repositoryPath("src/app/engine/engine-worker.ts"), ...IN_WORKER },
    },
    output: {
      path: out,
      filename: "workbench/[name].js",
      publicPath: "",
      clean: { keep: (asset) => !asset.startsWith("workbench") },
    },
    module: {
      rules: [
        ...(TYPESCRIPT.module?.rules ?? []),
        { test: /\.(xlsx|svg)$/, type: "asset/inline" },
        // The pane is one part of the page here, the pages that Excel's pane fetches in it: the single file can fetch none.
        { test: /[\\/]src[\\/]taskpane[\\/]/, parser: { dynamicImportMode: "eager" } },
      ],
    },
    plugins: [
      new HtmlPlugin({
        template: repositoryPath("src/workbench/workbench.html"),
        filename: "workbench.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
        inject: "head",
        minify: false,
        templateParameters: {
          contentPolicy: contentPolicy({}),
          scripts: PAGE_PARTS.map((name) => `workbench/${name}.js`),
          styles: readFileSync(repositoryPath("src/workbench/workbench.css"), "utf8"),
        },
      }),
      new ManualPlugin(),
      // Sixteen megabytes of unminimised text that no developer opens.
      ...(isProduction ? [new SingleFilePlugin()] : []),
    ],
    optimization: {
      // Parts of the page are what the source says, under the names that it gives them: the single file finds them by these.
      splitChunks: false,
      chunkIds: "named",
    },
    devtool: isProduction ? false : "source-map",
    // The single file holds everything, the manual with its pictures among it.
    performance: { maxEntrypointSize: 3_500_000, maxAssetSize: 7_000_000 },
  };
}
