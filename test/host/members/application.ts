import { invalidArgument } from "../dispatch/host-error";
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
    createWorkbook: (_self, base64) => {
      if (base64 !== null && typeof base64 !== "string") throw invalidArgument("a workbook comes as Base64 text");
      return hostObject("WorkbookCreated", { base64 });
    },
  },
};
