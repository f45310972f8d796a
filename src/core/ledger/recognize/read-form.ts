import { cellAt } from "../../workbook/snapshot";
import type { ColumnMapping, LedgerBlock } from "../recognition";
import { CONFIDENT } from "../recognition";
import { formEntry } from "../values/form-entry";
import { normalizeHeader } from "../vocabulary/header-text";
import type { HeaderMatcher } from "../vocabulary/match-header";
import { assignColumns } from "./assignment";
import type { ProfiledColumn } from "./candidates";
import type { FoundForm } from "./find-forms";
import type { FormLabel } from "./form-label";
import { isFurtherCopy } from "./further-copy";
import { isBlankValue } from "./grid";
import type { Grid } from "./grid";
import type { QuestionPlace } from "./questions";
import { readSurroundings } from "./surroundings";
import { NO_VALUES } from "./value-profile";

/** Understands one review form. `above` is the first row that may hold its title. */
export function readForm(
  grid: Grid,
  form: FoundForm,
  above: number,
  place: QuestionPlace,
  matcher: HeaderMatcher,
): LedgerBlock {
  // Labels may share a sheet column, so each has a number of its own; only those of one row are numbered as neighbours.
  const numberOf = ({ row }: FormLabel, index: number): number => row * form.labels.length + index;
  const columns = form.labels.map((label, index) => asColumn(label, numberOf(label, index)));
  const asMember = assignColumns(columns, "memberReview", matcher, new Map());
  const isMember = [...asMember.fields.values()].some(
    ({ field, score }) => field === "memberName" && score >= CONFIDENT,
  );
  const kind = isMember ? "memberReview" : "organizationReview";
  const assignment = isMember ? asMember : assignColumns(columns, kind, matcher, new Map());
  const mappings = form.labels.map((label, index): ColumnMapping => {
    const found = assignment.fields.get(numberOf(label, index));
    return {
      column: label.valueColumn,
      header: label.group === "" ? label.label : `${label.group}/${label.label}`,
      label: label.label,
      field: found?.field ?? null,
      confidence: found ? Math.min(1, found.score) : 0,
      reason: found?.reason ?? "不是登记表用到的栏目",
      valueRow: label.row,
      ...(label.valueUntil === undefined ? {} : { valueUntil: label.valueUntil }),
    };
  });
  const isCopy = isFurtherCopy(grid, above, form.top - 1);
  return {
    sheetId: place.sheetId,
    sheetName: place.sheetName,
    kind,
    kindConfidence: 0.95,
    kindReason: isCopy ? "一式几份的点评登记表里的又一份，不重复计" : "左边是栏目、右边填内容，是一张点评登记表",
    layout: "form",
    headerTop: -1,
    headerBottom: -1,
    recordRows: !isCopy && isFilled(grid, mappings) ? [form.top] : [],
    columns: mappings,
    questions: [],
    totalRows: [],
    unitRows: [],
    carryDown: [],
    ...readSurroundings(grid, above, form.top - 1, grid.firstColumn, grid.lastColumn),
    tableId: null,
  };
}

/** Has anybody filled it in? A member's organisation alone is printed in advance. */
function isFilled(grid: Grid, mappings: readonly ColumnMapping[]): boolean {
  const filled = mappings.filter(
    ({ field, column, valueRow }) =>
      field !== null && !isBlankValue(formEntry(cellAt(grid.sheet, valueRow ?? 0, column))),
  );
  const isOfMember = mappings.some(({ field }) => field === "memberName");
  return filled.some(({ field }) => !isOfMember || (field !== "organization" && field !== "parentOrganization"));
}

function asColumn({ label, group }: FormLabel, number: number): ProfiledColumn {
  return {
    header: {
      column: number,
      header: group === "" ? label : `${group}/${label}`,
      label,
      text: normalizeHeader(label),
      groups: group === "" ? [] : [normalizeHeader(group)],
    },
    profile: NO_VALUES,
    isFirst: false,
  };
}
