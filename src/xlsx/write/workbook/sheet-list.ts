import type { Edit, SheetKey } from "../../../core/workbook/edit-plan";
import type { SheetVisibility } from "../../../core/workbook/snapshot";
import type { OoxmlPackage } from "../../package/ooxml-package";
import { partKey } from "../../package/content-types";

/** A tab of the workbook after the plan. */
export interface ListedSheet {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** The `sheetId` attribute. */
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly partName: string;
  /** Position among the tabs as read; `null` when the plan adds it. */
  readonly oldIndex: number | null;
  /** The edit that adds it; `null` when it was there. */
  readonly added: Extract<Edit, { type: "addSheet" }> | null;
}

/**
 * The tabs after the plan, other kinds of sheets included. A sheet that is removed and added again under its name keeps its
 * number, relationship and part, so that doing so twice gives the same file.
 */
export function listSheets(base: OoxmlPackage, edits: readonly Edit[], usedIds: ReadonlySet<string>): ListedSheet[] {
  const list: ListedSheet[] = base.workbook.sheets.map((sheet, index) => ({
    key: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    sheetId: Number(sheet.id),
    relationshipId: sheet.relationshipId,
    partName: sheet.partName,
    oldIndex: index,
    added: null,
  }));
  const original = [...list];
  for (const edit of edits) {
    if (edit.type === "removeSheet") {
      const index = list.findIndex(({ key }) => key === edit.sheet);
      if (index >= 0) list.splice(index, 1);
    } else if (edit.type === "addSheet") {
      const after = edit.after === undefined ? list.length - 1 : list.findIndex(({ key }) => key === edit.after);
      const freed = original.find(
        (sheet) => sheet.name.toLowerCase() === edit.name.toLowerCase() && !list.includes(sheet),
      );
      const place = freed ?? freshPlace(base, [...original, ...list], usedIds);
      list.splice(after + 1, 0, {
        key: edit.key,
        name: edit.name,
        visibility: edit.visibility,
        sheetId: place.sheetId,
        relationshipId: place.relationshipId,
        partName: place.partName,
        oldIndex: null,
        added: edit,
      });
    }
  }
  return list;
}

type Place = Pick<ListedSheet, "sheetId" | "relationshipId" | "partName">;

/** Number, relationship and part that nothing has, not even a sheet that the plan removes. */
function freshPlace(base: OoxmlPackage, taken: readonly Place[], usedIds: ReadonlySet<string>): Place {
  const ids = new Set([...usedIds, ...taken.map(({ relationshipId }) => relationshipId)]);
  const parts = new Set(taken.map(({ partName }) => partKey(partName)));
  const folder = worksheetFolder(base);
  let number = 1;
  while (ids.has(`rId${number}`)) number++;
  let part = 1;
  while (parts.has(partKey(`${folder}sheet${part}.xml`)) || base.entry(`${folder}sheet${part}.xml`)) part++;
  return {
    sheetId: Math.max(0, ...taken.map(({ sheetId }) => sheetId).filter(Number.isFinite)) + 1,
    relationshipId: `rId${number}`,
    partName: `${folder}sheet${part}.xml`,
  };
}

/** Where the workbook keeps its worksheets. */
function worksheetFolder(base: OoxmlPackage): string {
  const known = base.workbook.sheets.find(({ kind }) => kind === "worksheet")?.partName;
  const from = known ?? `${base.workbook.partName.slice(0, base.workbook.partName.lastIndexOf("/") + 1)}worksheets/`;
  return from.slice(0, from.lastIndexOf("/") + 1);
}
