import type { Configuration } from "webpack";
import type {} from "webpack-dev-server";

/**
 * The server of `npm run start:excel`: https on the address that manifest.xml names. The certificate is made by
 * `npm run certs`; the command line that starts the server hands its files over (see scripts/start-excel.ts).
 */
export function developmentServer(out: string): NonNullable<Configuration["devServer"]> {
  return {
    host: "localhost",
    port: 3000,
    hot: false,
    // Its client opens a socket and an overlay, which the page's policy forbids.
    client: false,
    liveReload: false,
    static: { directory: out, publicPath: "/" },
    headers: { "Cache-Control": "no-store" },
  };
}
