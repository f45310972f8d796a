import { invalidArgument } from "../dispatch/host-error";
import { nextId } from "../model/workbook";
import type { ClassMembers } from "./class-members";
import { hostObject } from "./models";

export const application: ClassMembers<Excel.Application, "Application"> = {
  get: { calculationMode: () => "Automatic", calculationState: () => "Done" },
  call: {
    calculate: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
    suspendApiCalculationUntilNextSync: () => undefined,
  },
  wire: {
    createWorkbook: (workbook, base64) => {
      const isText = typeof base64 === "string" && /^[A-Za-z0-9+/]+=*$/.test(base64);
      if (base64 !== null && !isText) throw invalidArgument("a workbook comes as Base64 text");
      return hostObject("WorkbookCreated", {
        workbook,
        id: `created#${nextId(workbook)}`,
        base64: isText ? base64 : null,
      });
    },
  },
};
