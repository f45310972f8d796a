import { itemNotFound } from "../dispatch/host-error";
import { cellsOf, fullAddress } from "../model/address";
import type { ClassMembers } from "./class-members";
import { hostObject } from "./models";
import { rangeObject } from "./range-geometry";

export const rangeAreas: ClassMembers<Excel.RangeAreas, "RangeAreas"> = {
  get: {
    address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet.name, area)).join(","),
    areaCount: ({ areas }) => areas.length,
    cellCount: ({ areas }) => areas.reduce((sum, area) => sum + cellsOf(area), 0),
  },
  navigate: {
    areas: (self) => hostObject("RangeCollection", self),
    format: (self) => hostObject("RangeFormat", self),
    worksheet: ({ sheet }) => hostObject("Worksheet", sheet),
  },
};

export const rangeCollection: ClassMembers<Excel.RangeCollection, "RangeCollection"> = {
  items: ({ sheet, areas }) => areas.map((area) => hostObject("Range", { sheet, area })),
  call: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, index) => {
      const area = areas[index ?? -1];
      if (area === undefined) throw itemNotFound(`area ${String(index)}`);
      return rangeObject(sheet, area);
    },
  },
};
