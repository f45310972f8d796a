import { application } from "./application";
import { autoFilter, filter } from "./auto-filter";
import { rangeBorder, rangeBorderCollection } from "./borders";
import {
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
} from "./conditional-format";
import { dataValidation } from "./data-validation";
import { formatProtection, rangeFill, rangeFont } from "./font-fill";
import { rangeFormat } from "./format";
import { headerFooter, headerFooterGroup } from "./header-footer";
import { namedItem, namedItemCollection, settingCollection, settingMembers } from "./names-settings";
import { pageBreak, pageBreakCollection } from "./page-breaks";
import { pageLayout } from "./page-layout";
import { freezePanes, workbookProtection, worksheetProtection } from "./panes-protection";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { table, tableCollection } from "./table";
import { tableColumn, tableColumnCollection } from "./table-column";
import { workbook } from "./workbook";
import { workbookCreated } from "./workbook-created";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";
import type { AnyMembers, ClassMembers } from "./class-members";
import type { ClassName } from "./models";

function erase<T, N extends ClassName>(members: ClassMembers<T, N>): AnyMembers {
  // the dispatcher pairs each model with its own class's members: the types have done their work in the files above
  return members as unknown as AnyMembers;
}

/** What the host answers, by class of the client. */
export const MEMBERS: Readonly<Record<ClassName, AnyMembers>> = {
  Application: erase(application),
  AutoFilter: erase(autoFilter),
  ConditionalFormat: erase(conditionalFormat),
  ConditionalFormatCollection: erase(conditionalFormatCollection),
  ConditionalFormatRule: erase(conditionalFormatRule),
  ConditionalRangeFill: erase(conditionalRangeFill),
  ConditionalRangeFont: erase(conditionalRangeFont),
  ConditionalRangeFormat: erase(conditionalRangeFormat),
  CustomConditionalFormat: erase(customConditionalFormat),
  DataValidation: erase(dataValidation),
  Filter: erase(filter),
  FormatProtection: erase(formatProtection),
  HeaderFooter: erase(headerFooter),
  HeaderFooterGroup: erase(headerFooterGroup),
  NamedItem: erase(namedItem),
  NamedItemCollection: erase(namedItemCollection),
  PageBreak: erase(pageBreak),
  PageBreakCollection: erase(pageBreakCollection),
  PageLayout: erase(pageLayout),
  Range: erase(range),
  RangeAreas: erase(rangeAreas),
  RangeBorder: erase(rangeBorder),
  RangeBorderCollection: erase(rangeBorderCollection),
  RangeCollection: erase(rangeCollection),
  RangeFill: erase(rangeFill),
  RangeFont: erase(rangeFont),
  RangeFormat: erase(rangeFormat),
  Setting: erase(settingMembers),
  SettingCollection: erase(settingCollection),
  Table: erase(table),
  TableCollection: erase(tableCollection),
  TableColumn: erase(tableColumn),
  TableColumnCollection: erase(tableColumnCollection),
  Workbook: erase(workbook),
  WorkbookCreated: erase(workbookCreated),
  WorkbookProtection: erase(workbookProtection),
  Worksheet: erase(worksheet),
  WorksheetCollection: erase(worksheetCollection),
  WorksheetFreezePanes: erase(freezePanes),
  WorksheetProtection: erase(worksheetProtection),
};
