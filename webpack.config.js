import { fileURLToPath } from "node:url";
import webpack from "webpack";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The command line as one file that runs with Node alone: `node dist/cli/dianping.cjs check 台账.xlsx`. */
const commandLine = {
  name: "cli",
  target: "node20",
  entry: path("src/cli/main.ts"),
  output: { path: path("dist/cli"), filename: "dianping.cjs", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  optimization: { minimize: false },
};

export default [commandLine];
