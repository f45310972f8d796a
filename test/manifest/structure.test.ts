import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  attribute,
  childNames,
  element,
  elements,
  everyElement,
  MANIFEST,
  MANIFEST_PATH,
  MANIFEST_TEXT,
} from "./manifest-file";

const RESOURCE_KINDS = ["Image", "Url", "String"];
const resources = element("Resources");
const defined = everyElement(resources).filter(
  (node) => RESOURCE_KINDS.includes(node.name) && attribute(node, "id") !== "",
);
const used = everyElement().filter((node) => attribute(node, "resid") !== "");
const resource = new Map(defined.map((node) => [attribute(node, "id"), node]));
const isChinese = (text: string): boolean => /\p{Script=Han}/u.test(text);

describe("manifest.xml", () => {
  test("has its elements in the order that the schema wants", () => {
    const order =
      "Id Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions VersionOverrides";
    expect(childNames(MANIFEST)).toEqual(order.split(" "));
    const overrides = element("VersionOverrides");
    expect(childNames(overrides)).toEqual(["Hosts", "Resources"]);
    expect(childNames(element("Host", overrides))).toEqual(["Runtimes", "DesktopFormFactor"]);
    expect(childNames(element("DesktopFormFactor"))).toEqual(["GetStarted", "FunctionFile", "ExtensionPoint"]);
    expect(childNames(resources)).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    for (const group of elements("Group")) expect(childNames(group).slice(0, 3)).toEqual(["Label", "Icon", "Control"]);
    for (const control of elements("Control")) {
      expect(childNames(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  test("says what it is: a task pane of Excel 1.13 with a shared runtime, and nothing more", () => {
    expect(attribute(MANIFEST, "type")).toBe("TaskPaneApp");
    expect(element("Id").text).toBe("894909dd-ddb1-48c1-a4cc-2c53dfc004f2");
    expect(element("DefaultLocale").text).toBe("zh-CN");
    expect(element("Permissions").text).toBe("ReadWriteDocument");
    const sets = elements("Set").map((set) => `${attribute(set, "Name")} ${attribute(set, "MinVersion")}`);
    expect(sets).toEqual(["ExcelApi 1.13", "SharedRuntime 1.1"]);
    // Task panes know VersionOverrides 1.0 alone; 1.1 is Outlook's.
    expect(attribute(element("VersionOverrides"), "type")).toBe("VersionOverridesV1_0");
  });

  test("bears the version of package.json", () => {
    const { version } = JSON.parse(readFileSync(new URL("package.json", MANIFEST_PATH), "utf8")) as { version: string };
    expect(element("Version").text).toBe(`${version}.0`);
  });

  test("gives pane, ribbon functions and runtime one page, which lives on", () => {
    const runtime = element("Runtime");
    const page = attribute(runtime, "resid");
    expect(attribute(runtime, "lifetime")).toBe("long");
    expect(attribute(element("FunctionFile"), "resid")).toBe(page);
    expect(attribute(element("SourceLocation", element("ExtensionPoint")), "resid")).toBe(page);
    const address = attribute(resource.get(page) ?? MANIFEST, "DefaultValue");
    expect(attribute(element("SourceLocation", element("DefaultSettings")), "DefaultValue")).toBe(address);
  });

  test("has the seven buttons under their own tab", () => {
    const labels = elements("Control").map((control) =>
      attribute(resource.get(attribute(element("Label", control), "resid")) ?? MANIFEST, "DefaultValue"),
    );
    expect(labels).toEqual(["打开面板", "校验", "覆盖高亮", "整改跟踪", "生成统计表", "清除标记", "撤销"]);
    expect(elements("CustomTab")).toHaveLength(1);
  });
});

describe("identifiers", () => {
  test("are unique, and those of resources short enough", () => {
    const ids = everyElement()
      .map((node) => attribute(node, "id"))
      .filter((id) => id !== "");
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(defined.map((node) => attribute(node, "id")).filter((id) => id.length > 32)).toEqual([]);
    expect(ids.filter((id) => id.length > 125)).toEqual([]);
  });

  test("every resource that is asked for is there and of the right kind, and none lies idle", () => {
    const wanted: Readonly<Record<string, string>> = {
      Image: "Image",
      Runtime: "Url",
      FunctionFile: "Url",
      SourceLocation: "Url",
      LearnMoreUrl: "Url",
    };
    const wrong = used.filter((node) => {
      const kind = resource.get(attribute(node, "resid"))?.name;
      return kind !== (wanted[node.name] ?? "String");
    });
    expect(wrong.map((node) => attribute(node, "resid"))).toEqual([]);
    const names = new Set(used.map((node) => attribute(node, "resid")));
    expect([...resource.keys()].filter((id) => !names.has(id))).toEqual([]);
  });
});

describe("texts", () => {
  const limits: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
  const strings = Object.keys(limits).flatMap((list) =>
    elements("String", element(list)).map((node) => ({ node, id: attribute(node, "id"), limit: limits[list] ?? 0 })),
  );
  const labels = new Set([...elements("Label")].map((node) => attribute(node, "resid")));
  const ofAddIn = ["DisplayName", "Description"].map((name) => ({
    node: MANIFEST.children.find((node) => node.name === name) ?? MANIFEST,
    id: name,
    limit: name === "DisplayName" ? 125 : 250,
  }));

  test.each([...ofAddIn, ...strings].map((each) => [each.id, each] as const))(
    "%s is Chinese, has an English twin, and fits",
    (_, { node, id, limit }) => {
      const english = elements("Override", node).filter((each) => attribute(each, "Locale") === "en-US");
      expect(english).toHaveLength(1);
      const both = [attribute(node, "DefaultValue"), ...english.map((each) => attribute(each, "Value"))];
      expect(both.map(isChinese)).toEqual([true, false]);
      const most = labels.has(id) ? 32 : limit;
      expect(both.filter((text) => text.trim() === "" || text.length > most)).toEqual([]);
    },
  );
});

describe("addresses", () => {
  const all = [...MANIFEST_TEXT.matchAll(/(?:DefaultValue|Value)="(\w+:\/\/[^"]*)"/g)].map(
    ([, address = ""]) => address,
  );

  test("are all https, and all on the development server", () => {
    expect(all.length).toBeGreaterThan(60);
    expect(all.filter((address) => new URL(address).origin !== "https://localhost:3000")).toEqual([]);
    expect(elements("AppDomain").map(({ text }) => text)).toEqual(["https://localhost:3000"]);
  });

  test("every picture is there, with as many pixels as it is asked for", () => {
    const size = (address: string): string => {
      const file = readFileSync(new URL(new URL(address).pathname.slice(1), MANIFEST_PATH));
      expect(file.subarray(1, 4).toString("latin1")).toBe("PNG");
      return `${file.readUInt32BE(16)}×${file.readUInt32BE(20)}`;
    };
    const asked = everyElement(element("ExtensionPoint")).filter((node) => node.name === "Image");
    expect(asked.length).toBeGreaterThan(70);
    const wrong = asked.filter((node) => {
      const pixels = attribute(node, "size");
      return (
        size(attribute(resource.get(attribute(node, "resid")) ?? MANIFEST, "DefaultValue")) !== `${pixels}×${pixels}`
      );
    });
    expect(wrong.map((node) => attribute(node, "resid"))).toEqual([]);
    expect(size(attribute(element("IconUrl"), "DefaultValue"))).toBe("32×32");
    expect(size(attribute(element("HighResolutionIconUrl"), "DefaultValue"))).toBe("64×64");
  });

  test("every icon comes in the sizes that Office demands, and the others it may want", () => {
    const sizes = elements("Icon").map((icon) =>
      elements("Image", icon)
        .map((image) => attribute(image, "size"))
        .join(),
    );
    expect(new Set(sizes)).toEqual(new Set(["16,20,24,32,40,48,64,80"]));
    expect(sizes).toHaveLength(10);
  });
});

test("Microsoft's own tool reads it, without a network", () => {
  const tool = fileURLToPath(new URL("node_modules/office-addin-manifest/cli.js", MANIFEST_PATH));
  const told = execFileSync(process.execPath, [tool, "info", fileURLToPath(MANIFEST_PATH)], { encoding: "utf8" });
  const lines = told.split("\n").map((line) => line.trim());
  expect(lines).toEqual(
    expect.arrayContaining([
      "Id: 894909dd-ddb1-48c1-a4cc-2c53dfc004f2",
      "Name: 点评台账",
      "Type: TaskPaneApp",
      "Default Locale: zh-CN",
      "Hosts: Workbook",
      "Permissions: ReadWriteDocument",
      "Source Location: https://localhost:3000/taskpane.html",
    ]),
  );
});
