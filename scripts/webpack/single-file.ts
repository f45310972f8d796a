import { createHash } from "node:crypto";
import webpack, { type Compilation, type Compiler } from "webpack";
import { manualPage } from "../help/manual-page";
import { contentPolicy } from "./content-policy";

const PAGE = "workbench.html";
const RESULT = "点评台账.html";
/** Parts of the page's script after the first, in the order in which they are wanted (`webpackChunkName` names them). */
export const PAGE_PARTS = ["page", "grid", "pane"];
/** All that the single file holds beside the first script: a part starts workers only of sources that stand before it. */
const BEHIND_THE_FIRST = ["page", "grid", "xls", "engine-worker", "pane"];

/** Puts the page's scripts and the sources of its workers into the page itself, and allows by its policy just those scripts. */
export class SingleFilePlugin {
  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap("SingleFilePlugin", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SingleFilePlugin", stage }, () => {
        const page = textOf(compilation, PAGE);
        if (page === null) return; // the page itself could not be built, and says why
        // Minimised as it is: another pass would change the script, and its hash would not fit any more.
        compilation.emitAsset(RESULT, new webpack.sources.RawSource(singleFile(compilation, page)), {
          minimized: true,
        });
      });
    });
  }
}

function singleFile(compilation: Compilation, page: string): string {
  const source = (name: string): string => embeddable(sourceOf(compilation, name));
  const script = source("workbench");
  const pageParts = new Map(PAGE_PARTS.map((name) => [name, source(name)]));
  const scriptHashes = [script, ...pageParts.values()].map(hashOf);
  const policy = contentPolicy({ scriptHashes, hasInlineWorker: true, isFile: true });
  const withPolicy = replaced(page, contentPolicy({}), policy);
  const withoutScript = replaced(withPolicy, /<script[^>]*src="?workbench\/workbench\.js[^>]*><\/script>/, "");
  const withoutFiles = replaced(withoutScript, /<link[^>]*rel="?preload[^>]*>/g, "");
  // The first script needs the worker's source alone and is run as soon as that is there; what it wants next comes behind it.
  const body = [
    inertScript("file-worker", source("file-worker")),
    `<script>${script}</script>`,
    ...BEHIND_THE_FIRST.map((name) => inertScript(name, pageParts.get(name) ?? source(name))),
    // A manual has no closing tag of a script in it.
    inertScript("help", manualPage()),
  ];
  return replaced(withoutFiles, "</body>", `${body.join("")}</body>`);
}

function hashOf(script: string): string {
  return createHash("sha256").update(script, "utf8").digest("base64");
}

/** Text for the page's own script to read; nothing runs it. */
function inertScript(name: string, text: string): string {
  return `<script type="text/plain" id="source:${name}">${text}</script>`;
}

function replaced(page: string, what: string | RegExp, by: string): string {
  const result = page.replace(what, () => by);
  if (result === page) throw new Error(`${PAGE} has nothing like ${String(what)} any more`);
  return result;
}

function sourceOf(compilation: Compilation, name: string): string {
  const source = textOf(compilation, `workbench/${name}.js`);
  if (source === null) throw new Error(`the build made no workbench/${name}.js`);
  return source;
}

function textOf(compilation: Compilation, name: string): string | null {
  const asset = compilation.getAsset(name);
  return asset === undefined ? null : asset.source.source().toString();
}

/** Inside strings and regular expressions, the only places where these can stand, the backslash changes nothing. */
function embeddable(source: string): string {
  return source
    .replace(/\n?\/\/# sourceMappingURL=.*$/m, "")
    .replace(/<\/(?=script)/gi, "<\\/")
    .replace(/<!--/g, "\\x3c!--");
}
