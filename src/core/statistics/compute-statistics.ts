import { OTHER_METHOD } from "../scheme/read-methods";
import { countRow } from "./count-row";
import { findReportingUnit } from "./reporting-unit";
import { emptyBasis, gatherBases, joinBases, type RowBasis, type StatisticsInput } from "./row-basis";
import { frameRows, type RowFrame } from "./row-frame";
import type { StatisticsRow, StatisticsTable } from "./statistics";

/** The numbers of 领导点评工作情况统计表 with what stands behind each (DOMAIN §6). No rows when the unit is not in the roster. */
export function computeStatistics(input: StatisticsInput): StatisticsTable {
  const { roster, settings, coverage, records } = input;
  const unit = findReportingUnit(roster, settings.unit, records);
  const frames = frameRows(roster, unit);
  const bases = gatherBases(input, frames, unit.found === "one" ? unit.index : null);
  const methods = [...settings.scheme.methods.map((method) => method.id), OTHER_METHOD];
  const satisfied = settings.scheme.appraisal.satisfiedGrades;
  const count = (frame: RowFrame | null, basis: RowBasis): StatisticsRow => countRow(frame, basis, methods, satisfied);
  const total = count(null, joinBases(bases));
  const isUsed = (method: string): boolean => (total.reviews.byMethod.get(method)?.length ?? 0) > 0;
  const idle = new Set(
    settings.scheme.methods.flatMap(({ id, isColumnOnlyIfUsed }) => (isColumnOnlyIfUsed && !isUsed(id) ? [id] : [])),
  );
  return {
    unit: unit.name,
    period: settings.period,
    asOf: settings.asOf,
    methods,
    columnMethods: methods.filter((method) => !idle.has(method)),
    rows: frames.rows.map((frame, index) => count(frame, bases[index] ?? emptyBasis())),
    total,
    hasRates: coverage.hasRates,
  };
}
