import webpack, { type Compiler } from "webpack";
import { manualPage } from "../help/manual-page";

/** Puts the manual beside a page that links to it, as help.html. */
export class ManualPlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("ManualPlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "ManualPlugin", stage }, () =>
        compilation.emitAsset("help.html", new webpack.sources.RawSource(manualPage()), { minimized: true }),
      );
    });
  }
}
