import type { ClassMembers } from "./class-members";
import { hostObject } from "./models";
import { assertAllowed } from "./range-guard";

export const headerFooterGroup: ClassMembers<Excel.HeaderFooterGroup, "HeaderFooterGroup"> = {
  guard: (self) => assertAllowed(self, null),
  get: { state: () => "Default", useSheetMargins: () => true, useSheetScale: () => true },
  navigate: { defaultForAllPages: (self) => hostObject("HeaderFooter", self) },
};

export const headerFooter: ClassMembers<Excel.HeaderFooter, "HeaderFooter"> = {
  guard: (self) => assertAllowed(self, null),
  get: {
    leftHeader: ({ page }) => page.header?.left ?? "",
    centerHeader: ({ page }) => page.header?.center ?? "",
    rightHeader: ({ page }) => page.header?.right ?? "",
    leftFooter: ({ page }) => page.footer?.left ?? "",
    centerFooter: ({ page }) => page.footer?.center ?? "",
    rightFooter: ({ page }) => page.footer?.right ?? "",
  },
  set: {
    leftHeader: ({ page }, left) => {
      page.header = { ...page.header, left };
    },
    centerHeader: ({ page }, center) => {
      page.header = { ...page.header, center };
    },
    rightHeader: ({ page }, right) => {
      page.header = { ...page.header, right };
    },
    leftFooter: ({ page }, left) => {
      page.footer = { ...page.footer, left };
    },
    centerFooter: ({ page }, center) => {
      page.footer = { ...page.footer, center };
    },
    rightFooter: ({ page }, right) => {
      page.footer = { ...page.footer, right };
    },
  },
};
