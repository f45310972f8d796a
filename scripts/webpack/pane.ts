import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import type { Configuration } from "webpack";
import type { BuildSettings } from "./build-settings";
import { contentPolicy } from "./content-policy";
import { developmentServer } from "./development-server";
import { manifestFor } from "./manifest";
import { ManualPlugin } from "./manual";
import { repositoryPath } from "./paths";
import { TYPESCRIPT } from "./typescript";

/**
 * What a web server needs for Excel: manifest.xml, taskpane.html with its scripts under `pane/`, and the icons. Pane and
 * ribbon commands share one runtime, hence one page. The folder also holds the other targets, so only `pane/` is cleaned.
 */
export function pane(settings: BuildSettings): Configuration {
  const { mode, officeJs, out } = settings;
  const isProduction = mode === "production";
  return {
    ...TYPESCRIPT,
    name: "pane",
    mode,
    target: ["web", "es2022"],
    entry: { taskpane: repositoryPath("src/taskpane/index.tsx") },
    output: {
      path: out,
      filename: isProduction ? "pane/[name].[contenthash:10].js" : "pane/[name].js",
      assetModuleFilename: "pane/[name].[contenthash:10][ext]",
      clean: { keep: (asset) => !asset.startsWith("pane/") },
    },
    plugins: [
      new HtmlPlugin({
        template: repositoryPath("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        // Office.js must be there first: it stands in the template, ours come deferred.
        scriptLoading: "defer",
        inject: "head",
        templateParameters: { officeJs: officeJs.address, contentPolicy: contentPolicy({ officeJs }) },
      }),
      new ManualPlugin(),
      new CopyPlugin({
        patterns: [
          { from: repositoryPath("assets/icon-*.png"), to: join(out, "assets", "[name][ext]") },
          { from: repositoryPath("assets/support.html"), to: join(out, "support.html") },
          {
            from: repositoryPath("manifest.xml"),
            to: join(out, "manifest.xml"),
            transform: (source) => manifestFor(source.toString("utf8"), settings),
          },
        ],
      }),
    ],
    devtool: isProduction ? false : "source-map",
    devServer: developmentServer(out),
    // The manual holds its pictures, and is no script.
    performance: {
      maxEntrypointSize: 1_200_000,
      maxAssetSize: 1_200_000,
      assetFilter: (name: string) => name.endsWith(".js"),
    },
  };
}
