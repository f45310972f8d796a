import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const TOP = join(__dirname, "../..");
const HOST = "https://www.example.cn/tools/dianping";

let out = "";
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), "dianping-build-"));
  const settings = { out, host: HOST, officeJs: "21vianet", version: "1.2.3" };
  const env = Object.entries(settings).flatMap(([name, value]) => ["--env", `${name}=${value}`]);
  const webpack = join(TOP, "node_modules/webpack/bin/webpack.js");
  const words = ["--import", "tsx", webpack, "--mode", "production", "--config-name", "pane", ...env];
  execFileSync(process.execPath, words, { cwd: TOP, stdio: "pipe" });
}, 240_000);
afterAll(() => rmSync(out, { recursive: true, force: true }));

describe("the production build of the pane, ready for a web server", () => {
  test("holds every file that its manifest points to", () => {
    const manifest = readFileSync(join(out, "manifest.xml"), "utf8");
    const addresses = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, address = ""]) => address);
    expect(addresses.length).toBeGreaterThan(60);
    const missing = addresses.filter((address) => {
      const file = address.replace(/#.*/, "").slice(HOST.length);
      return !address.startsWith(`${HOST}/`) || !existsSync(join(out, file));
    });
    expect(missing).toEqual([]);
    expect(manifest).toContain("<Version>1.2.3.0</Version>");
  });

  test("its page loads Office.js first, then our scripts, all of them there, none inline", () => {
    const page = readFileSync(join(out, "taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script\b([^>]*)>([^<]*)<\/script>/g)];
    expect(scripts.map(([, , inline]) => inline)).toEqual(scripts.map(() => ""));
    const [officeJs, ...ours] = scripts.map(([, attributes = ""]) => /src="?([^"\s>]+)/.exec(attributes)?.[1] ?? "");
    expect(officeJs).toBe("https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js");
    expect(ours.length).toBeGreaterThan(0);
    expect(ours.filter((script) => !existsSync(join(out, script)))).toEqual([]);
  });

  test("its page forbids scripts from anywhere else", () => {
    const page = readFileSync(join(out, "taskpane.html"), "utf8");
    expect(page).toContain("default-src 'none'; script-src 'self' https://appsforoffice.cdn.partner.office365.cn;");
    // The policy comes before any script, else it does not hold for it.
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<script"));
  });

  test("its scripts evaluate no text, which the policy would stop", () => {
    const scripts = readdirSync(join(out, "pane")).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    const evaluating = scripts.filter((name) =>
      /(?<![\w.$])eval\(|new Function\(/.test(readFileSync(join(out, "pane", name), "utf8")),
    );
    expect(evaluating).toEqual([]);
  });

  test("its first script packs into 220 KB, Office.js and the worker apart", () => {
    const first = readdirSync(join(out, "pane")).filter((name) => /^taskpane\..*\.js$/.test(name));
    expect(first).toHaveLength(1);
    const packed = gzipSync(readFileSync(join(out, "pane", first[0] ?? "")), { level: 9 }).length;
    expect(packed).toBeLessThan(220_000);
  });

  test("holds no source maps and no tests", () => {
    const names = readdirSync(out, { recursive: true }).map(String);
    expect(names.filter((name) => /\.map$|test/.test(name))).toEqual([]);
  });
});
