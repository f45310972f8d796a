import { readFileSync } from "node:fs";
import { join } from "node:path";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import webpack from "webpack";
import WebpackDevServer from "webpack-dev-server";
import { readBuildSettings } from "./webpack/build-settings";
import { pane } from "./webpack/pane";

interface Certificate {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** Of the folder given as the first argument (ca.crt, localhost.crt, localhost.key), else the one that `npm run certs` made. */
async function certificate(folder: string | undefined): Promise<Certificate> {
  if (folder === undefined) return getHttpsServerOptions();
  const read = (name: string): Buffer => readFileSync(join(folder, name));
  return { ca: read("ca.crt"), cert: read("localhost.crt"), key: read("localhost.key") };
}

async function startExcel(): Promise<void> {
  const options = await certificate(process.argv[2]);
  const { devServer, ...configuration } = pane(readBuildSettings({}, "development"));
  const server = new WebpackDevServer(
    { ...devServer, server: { type: "https", options } },
    webpack({ ...configuration, stats: "errors-warnings" }),
  );
  await server.start();
  process.stdout.write(
    [
      "",
      "面板在 https://localhost:3000/taskpane.html 。另开一个窗口，把它装进 Excel：",
      "  npx office-addin-debugging@7 start manifest.xml desktop --app excel --no-debug",
      "用完：npx office-addin-debugging@7 stop manifest.xml ，再在这里按 Ctrl+C。",
      "",
    ].join("\n"),
  );
}

await startExcel();
