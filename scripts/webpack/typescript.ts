import type { Configuration } from "webpack";

/** How every target reads our TypeScript; types are checked by `npm run typecheck`, not here. */
export const TYPESCRIPT: Pick<Configuration, "resolve" | "module"> = {
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
};
