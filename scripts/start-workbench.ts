import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { readBuildSettings } from "./webpack/build-settings";
import { workbench } from "./webpack/workbench";

/** Serves the workbench on this computer alone, without certificate; another port as the first argument. */
async function startWorkbench(): Promise<void> {
  const port = Number(process.argv[2] ?? 8080);
  const settings = readBuildSettings({}, "development");
  const server = new WebpackDevServer(
    {
      host: "localhost",
      port,
      hot: false,
      // Its client opens a socket and an overlay, which the page's policy forbids.
      client: false,
      liveReload: false,
      static: false,
      devMiddleware: { index: "workbench.html" },
      headers: { "Cache-Control": "no-store" },
    },
    webpack({ ...workbench(settings), stats: "errors-warnings" }),
  );
  await server.start();
  process.stdout.write(
    `\n正在准备页面（约半分钟），好了以后用浏览器打开 http://localhost:${String(port)} ；用完按 Ctrl+C。\n\n`,
  );
  server.middleware?.waitUntilValid(() => {
    process.stdout.write(`可以打开了：http://localhost:${String(port)}\n`);
  });
}

await startWorkbench();
