import { resolve } from "node:path";
import { readBuildSettings } from "../../../scripts/webpack/build-settings";
import { contentPolicy } from "../../../scripts/webpack/content-policy";
import { manifestFor } from "../../../scripts/webpack/manifest";
import { MANIFEST_TEXT } from "../../manifest/manifest-file";

const read = (env: Readonly<Record<string, unknown>>) => readBuildSettings(env, "production");

describe("build settings", () => {
  test("without a word: the development server, Microsoft's CDN, the version of package.json", () => {
    const settings = read({ WEBPACK_BUILD: true });
    expect(settings).toMatchObject({
      host: "https://localhost:3000",
      officeJs: { origin: "https://appsforoffice.microsoft.com" },
    });
    expect(settings.version).toMatch(/^\d+\.\d+\.\d+\.0$/);
    expect(settings.out).toBe(resolve(__dirname, "../../../dist"));
  });

  test.each([
    ["public", "https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "https://appsforoffice.microsoft.com"],
    [
      "21vianet",
      "https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js",
      "https://appsforoffice.cdn.partner.office365.cn",
    ],
    ["own", "office-js/office.js", null],
    [
      "https://js.example.cn:8443/lib/office.js",
      "https://js.example.cn:8443/lib/office.js",
      "https://js.example.cn:8443",
    ],
  ])("officeJs=%s", (officeJs, address, origin) => {
    expect(read({ officeJs }).officeJs).toEqual({ address, origin });
  });

  test.each([
    ["https://addin.example.cn", "https://addin.example.cn"],
    ["https://addin.example.cn/", "https://addin.example.cn"],
    ["https://www.example.cn/tools/dianping/", "https://www.example.cn/tools/dianping"],
    ["https://ADDIN.example.cn:8443", "https://addin.example.cn:8443"],
  ])("host=%s", (host, expected) => {
    expect(read({ host }).host).toBe(expected);
  });

  test.each([
    ["1.2", "1.2.0.0"],
    ["1.2.3", "1.2.3.0"],
    ["10.0.0.7", "10.0.0.7"],
  ])("version=%s", (version, expected) => {
    expect(read({ version }).version).toBe(expected);
  });

  test.each<[Readonly<Record<string, unknown>>, string]>([
    [{ host: "http://addin.example.cn" }, "host"],
    [{ host: "addin.example.cn" }, "host"],
    [{ host: "https://addin.example.cn/taskpane.html" }, "host"],
    [{ host: "https://addin.example.cn/?a=1" }, "host"],
    [{ host: "https://user:word@addin.example.cn" }, "host"],
    [{ officeJs: "世纪互联" }, "officeJs"],
    [{ officeJs: "http://js.example.cn/office.js" }, "officeJs"],
    [{ officeJs: "https://js.example.cn/" }, "officeJs"],
    [{ officeJs: "constructor" }, "officeJs"],
    [{ version: "1" }, "version"],
    [{ version: "1.2.3-beta" }, "version"],
    [{ version: "1.02.3" }, "version"],
    [{ version: "1.2.3.4.5" }, "version"],
    [{ host: true }, "host"],
    [{ host: ["https://a.example.cn", "https://b.example.cn"] }, "host"],
    [{ hosts: "https://addin.example.cn" }, "hosts"],
  ])("%j is refused with one sentence that names it", (env, name) => {
    expect(() => read(env)).toThrow(new RegExp(`^[^\\n]*${name}[^\\n]*[。]$`, "u"));
  });
});

describe("the manifest for a place", () => {
  const made = manifestFor(MANIFEST_TEXT, { host: "https://www.example.cn/tools/dianping", version: "1.2.3.0" });

  test("has the version and the place everywhere, and an AppDomain without a folder", () => {
    expect(made).toContain("<Version>1.2.3.0</Version>");
    expect(made).toContain("<AppDomain>https://www.example.cn</AppDomain>");
    expect(made).toContain('"https://www.example.cn/tools/dianping/taskpane.html"');
    expect(made).not.toContain("localhost");
    expect(made.length).toBeGreaterThan(MANIFEST_TEXT.length);
  });

  test("is refused where the source has no version to replace", () => {
    expect(() => manifestFor("<OfficeApp/>", { host: "https://a.example.cn", version: "1.0.0.0" })).toThrow("Version");
  });
});

describe("the policy of a page", () => {
  const directive = (policy: string, name: string) =>
    policy.split("; ").find((each) => each.startsWith(`${name} `)) ?? "";

  test("lets scripts come from the page's own place and from Office.js's, and from nowhere else", () => {
    const policy = contentPolicy({ officeJs: read({ officeJs: "21vianet" }).officeJs });
    expect(directive(policy, "script-src")).toBe("script-src 'self' https://appsforoffice.cdn.partner.office365.cn");
    expect(directive(policy, "default-src")).toBe("default-src 'none'");
    expect(directive(policy, "connect-src")).toBe("connect-src 'self'");
    expect(policy).not.toContain("unsafe-eval");
  });

  test("allows a worker from a blob only where it is inside the page", () => {
    expect(directive(contentPolicy({}), "worker-src")).toBe("worker-src 'self'");
    expect(directive(contentPolicy({ hasInlineWorker: true }), "worker-src")).toBe("worker-src 'self' blob:");
  });
});
