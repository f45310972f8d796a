import { MEMBERS } from "../members/registry";
import { startHost } from "../start-host";
import { readSchema } from "../schema/schema";

async function codeOf(act: (context: Excel.RequestContext) => unknown, excelApi = 13): Promise<string> {
  const base = startHost();
  const host = startHost({ profile: { ...base.profile, excelApi } });
  try {
    await host.client.Excel.run(async (context) => {
      act(context);
      await context.sync();
    });
    return "done";
  } catch (error) {
    return error instanceof host.client.OfficeExtension.Error ? `${error.code} ${error.message}` : String(error);
  }
}

test.each<[string, (context: Excel.RequestContext) => unknown, RegExp]>([
  [
    "a method",
    (c) => c.workbook.worksheets.getItem("Sheet1").getRange("A1").insert("Down"),
    /NotImplemented Range\.insert/,
  ],
  ["a property", (c) => c.workbook.load("autoSave"), /NotImplemented Workbook\.autoSave/],
  [
    "a setter",
    (c) => (c.workbook.worksheets.getItem("Sheet1").standardWidth = 9),
    /NotImplemented Worksheet\.standardWidth/,
  ],
  ["a class", (c) => c.workbook.worksheets.getItem("Sheet1").charts.load("count"), /NotImplemented Worksheet\.charts/],
  ["everything", (c) => c.workbook.load(), /NotImplemented Workbook\./],
])("%s that is not emulated fails with its name", async (_name, act, message) => {
  await expect(codeOf(act)).resolves.toMatch(message);
});

test.each<[string, (context: Excel.RequestContext) => unknown, number]>([
  ["Range.getMergedAreasOrNullObject", (c) => c.workbook.getSelectedRange().getMergedAreasOrNullObject(), 13],
  ["Worksheet.pageLayout", (c) => c.workbook.worksheets.getItem("Sheet1").pageLayout.load("orientation"), 9],
  ["DataValidation", (c) => c.workbook.getSelectedRange().dataValidation.load("type"), 8],
])("%s is refused below its requirement set", async (_name, act, set) => {
  await expect(codeOf(act, set - 1)).resolves.toMatch(/^ApiNotFound/);
  await expect(codeOf(act, set)).resolves.toBe("done");
});

test("every member the host answers is one the client has", () => {
  const schema = readSchema(startHost().client.Excel);
  const unknown: string[] = [];
  for (const [className, members] of Object.entries(MEMBERS)) {
    const known = new Set([...(schema.get(className)?.members.values() ?? [])].map(({ name }) => name));
    const { get = {}, set = {}, navigate = {}, call = {}, wire = {} } = members;
    for (const name of Object.keys({ ...get, ...set, ...navigate, ...call, ...wire })) {
      if (!known.has(name)) unknown.push(`${className}.${name}`);
    }
  }
  expect(unknown).toEqual([]);
});

test("an object kept for later is let go when the run ends", async () => {
  const host = startHost();
  await host.client.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    await context.sync();
    range.load("address");
    await context.sync();
    expect(host.references.objects.size).toBeGreaterThan(0);
  });
  expect(host.references.objects.size).toBe(0);
});
