import { application } from "./application";
import type { AnyMembers, ClassMembers } from "./class-members";
import type { ClassName } from "./models";
import { range } from "./range";
import { rangeAreas, rangeCollection } from "./range-areas";
import { workbook } from "./workbook";
import { worksheet } from "./worksheet";
import { worksheetCollection } from "./worksheet-collection";

function erase<T, N extends ClassName>(members: ClassMembers<T, N>): AnyMembers {
  // the dispatcher pairs each model with its own class's members: the types have done their work above
  return members as unknown as AnyMembers;
}

/** What the host answers, by class of the client. */
export const MEMBERS: Readonly<Partial<Record<ClassName, AnyMembers>>> = {
  Application: erase(application),
  Range: erase(range),
  RangeAreas: erase(rangeAreas),
  RangeCollection: erase(rangeCollection),
  Workbook: erase(workbook),
  Worksheet: erase(worksheet),
  WorksheetCollection: erase(worksheetCollection),
};
