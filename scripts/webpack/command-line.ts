import { join } from "node:path";
import webpack, { type Configuration } from "webpack";
import type { BuildSettings } from "./build-settings";
import { repositoryPath } from "./paths";
import { TYPESCRIPT } from "./typescript";

/** The command line as one file that runs with Node alone: `node dist/cli/dianping.cjs check 台账.xlsx`. */
export function commandLine({ out, mode }: BuildSettings): Configuration {
  return {
    ...TYPESCRIPT,
    name: "cli",
    mode,
    target: "node20",
    entry: repositoryPath("src/cli/main.ts"),
    output: { path: join(out, "cli"), filename: "dianping.cjs", clean: true },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
    optimization: { minimize: false },
    devtool: false,
  };
}
