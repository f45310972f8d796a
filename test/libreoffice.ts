import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const hasLibreOffice = spawnSync("soffice", ["--version"], { timeout: 60_000 }).status === 0;

/** Tests that open what we wrote in a real spreadsheet program; skipped where there is none, and the title says so. */
export const withLibreOffice = hasLibreOffice ? test : test.skip;
export const skipReason = hasLibreOffice ? "" : " (skipped: there is no soffice on this machine)";

/** Opens the bytes in LibreOffice, has everything computed anew, and saves them as .xlsx. */
export function throughLibreOffice(bytes: Uint8Array): Uint8Array {
  return inProfile((folder, profile) => {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const target = ["--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", join(folder, "out")];
    execFileSync("soffice", [profile, "--headless", ...target, join(folder, "in.xlsx")], { timeout: 120_000 });
    return readFileSync(join(folder, "out", "in.xlsx"));
  });
}

export interface SortRequest {
  readonly sheet: string;
  /** A1 address of the rows to sort, without their heading. */
  readonly range: string;
  /** Column to sort by, 0-based inside the range. */
  readonly by: number;
}

/** Sorts the rows of a range as a person would with 数据 › 排序, and saves as .xlsx. */
export function sortedInLibreOffice(bytes: Uint8Array, request: SortRequest): Uint8Array {
  return inProfile((folder, profile) => {
    // The first start lays out the profile, and with it an empty library that ours then takes the place of.
    execFileSync("soffice", [profile, "--headless", "--terminate_after_init"], { timeout: 120_000 });
    const library = join(folder, "profile", "user", "basic", "Standard");
    writeFileSync(join(library, "script.xlb"), LIBRARY);
    writeFileSync(join(library, "Sorting.xba"), module(folder, request));
    writeFileSync(join(folder, "in.xlsx"), bytes);
    execFileSync("soffice", [profile, "--headless", "--norestore", "macro:///Standard.Sorting.Main"], {
      timeout: 120_000,
    });
    return readFileSync(join(folder, "out.xlsx"));
  });
}

function inProfile<T>(work: (folder: string, profile: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "dianping-lo-"));
  try {
    return work(folder, `-env:UserInstallation=file://${join(folder, "profile")}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LIBRARY = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
 <library:element library:name="Sorting"/>
</library:library>`;

function module(folder: string, { sheet, range, by }: SortRequest): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Sorting" script:language="StarBasic">
Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL("file://${folder}/in.xlsx", "_blank", 0, hidden())
  rows = document.Sheets.getByName("${sheet}").getCellRangeByName("${range}")
  Dim fields(0) As New com.sun.star.table.TableSortField
  fields(0).Field = ${by}
  fields(0).IsAscending = True
  Dim sorting(1) As New com.sun.star.beans.PropertyValue
  sorting(0).Name = "SortFields"
  sorting(0).Value = fields()
  sorting(1).Name = "ContainsHeader"
  sorting(1).Value = False
  rows.sort(sorting())
  Dim format(0) As New com.sun.star.beans.PropertyValue
  format(0).Name = "FilterName"
  format(0).Value = "Calc MS Excel 2007 XML"
  document.storeToURL("file://${folder}/out.xlsx", format())
  document.close(True)
  StarDesktop.terminate()
End Sub
</script:module>`;
}
