import type { ClassMembers } from "./class-members";

/** Not in the declarations: what `Excel.createWorkbook` gets and opens. */
type WorkbookCreated = OfficeExtension.ClientObject;

export const workbookCreated: ClassMembers<WorkbookCreated, "WorkbookCreated"> = {
  identity: ({ id }) => ({ Id: id }),
  wire: {
    open: (self) => {
      self.workbook.openedWorkbooks.push(self.base64);
      return null;
    },
  },
};
