import { BuildSettingsError, readBuildSettings } from "./scripts/webpack/build-settings.ts";
import { commandLine } from "./scripts/webpack/command-line.ts";
import { pane } from "./scripts/webpack/pane.ts";
import { workbench } from "./scripts/webpack/workbench.ts";

/** One file each under scripts/webpack; `--config-name NAME` builds one alone. Run through `npm run build`. */
const TARGETS = [pane, workbench, commandLine];

/**
 * `npm run build -- --env host=https://… --env officeJs=public|21vianet|own|https://… --env version=…`.
 * @param {Record<string, unknown>} env
 * @param {{ mode?: string }} argv
 */
export default function configuration(env, argv) {
  try {
    const settings = readBuildSettings(env, argv.mode === "development" ? "development" : "production");
    return TARGETS.map((target) => target(settings));
  } catch (cause) {
    if (!(cause instanceof BuildSettingsError)) throw cause;
    console.error(cause.message);
    process.exit(2);
  }
}
