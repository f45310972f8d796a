import { startHost } from "../start-host";
import { useHost } from "./run-excel";

const excel = useHost();

async function settle(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("events (excel-add-ins-events)", () => {
  test("onChanged of a sheet tells the address, who changed it, and only that sheet's changes", async () => {
    const heard: [string, string][] = [];
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Sheet1");
      context.workbook.worksheets.add("别的");
      sheet.onChanged.add((event) => {
        heard.push([event.address, event.changeType]);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
    });
    excel.host.person.type("Sheet1!C3", "改");
    excel.host.person.type("别的!C3", "改");
    await settle();
    expect(heard).toEqual([
      ["A1:B2", "RangeEdited"],
      ["C3", "RangeEdited"],
    ]);
  });

  test("a handler that is removed hears nothing more", async () => {
    const heard: string[] = [];
    let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null = null;
    await excel.run(async (context) => {
      handler = context.workbook.worksheets.onChanged.add((event) => {
        heard.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    excel.host.person.type("Sheet1!A1", "一");
    await settle();
    const registered = handler as OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | null;
    if (registered === null) throw new Error("nothing was registered");
    registered.remove();
    await registered.context.sync();
    excel.host.person.type("Sheet1!A2", "二");
    await settle();
    expect(heard).toEqual(["A1"]);
    expect(excel.host.workbook.registrations.size).toBe(0);
  });

  test("selection of the workbook, deletion of a sheet", async () => {
    const heard: string[] = [];
    let id = "";
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("要删");
      sheet.load("id");
      context.workbook.onSelectionChanged.add(() => {
        heard.push("selected");
        return Promise.resolve();
      });
      context.workbook.worksheets.onDeleted.add((event) => {
        heard.push(event.worksheetId);
        return Promise.resolve();
      });
      await context.sync();
      ({ id } = sheet);
    });
    excel.host.person.select("Sheet1!B2");
    excel.host.person.deleteSheet("要删");
    await settle();
    expect(heard).toEqual(["selected", id]);
  });

  test("a sheet that is added, and the selection on any sheet, each with the sheet's id", async () => {
    const heard: [string, string][] = [];
    await excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add((event) => {
        heard.push([event.type, event.worksheetId]);
        return Promise.resolve();
      });
      worksheets.onSelectionChanged.add((event) => {
        heard.push([event.address, event.worksheetId]);
        return Promise.resolve();
      });
      await context.sync();
      const sheet = worksheets.add("新").load("id");
      await context.sync();
      excel.host.person.select("新!B2:C3");
      await settle();
      expect(heard).toEqual([
        ["WorksheetAdded", sheet.id],
        ["B2:C3", sheet.id],
      ]);
    });
  });

  test("renaming is told from ExcelApi 1.17 on; below, the registration is refused", async () => {
    const listen = (host: ReturnType<typeof startHost>, heard: string[]): Promise<void> =>
      host.client.Excel.run(async (context) => {
        context.workbook.worksheets.onNameChanged.add((event) => {
          heard.push(`${event.nameBefore}→${event.nameAfter}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    await expect(listen(excel.host, [])).rejects.toMatchObject({ code: "ApiNotFound" });
    const newer = startHost({ profile: { ...excel.host.profile, excelApi: 17 } });
    const heard: string[] = [];
    await listen(newer, heard);
    newer.person.renameSheet("Sheet1", "党员花名册");
    await settle();
    expect(heard).toEqual(["Sheet1→党员花名册"]);
  });
});
