import { spawnSync } from "node:child_process";
import { repositoryPath } from "./webpack/paths";

/**
 * `info` prints what the tool reads in the manifest and needs no network; `validate` sends the manifest to Microsoft's
 * validation service. The second argument is another manifest, e.g. dist/manifest.xml.
 */
function runManifestTool([action = "info", path = "manifest.xml"]: readonly string[]): number {
  if (action === "validate") {
    process.stdout.write("需要联网：清单（只有清单，没有台账数据）会送到微软的校验服务。\n");
  }
  const tool = repositoryPath("node_modules/office-addin-manifest/cli.js");
  const { status } = spawnSync(process.execPath, [tool, action, path], { stdio: "inherit" });
  if (action === "validate" && status !== 0) {
    process.stderr.write("没有通过，或者连不上校验服务；不联网时请用 npm test，里面有清单的结构检查。\n");
  }
  return status ?? 1;
}

process.exitCode = runManifestTool(process.argv.slice(2));
