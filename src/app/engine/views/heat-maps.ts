import type { DutyResult, SubjectCoverage } from "../../../core/coverage/coverage";
import type { Roster } from "../../../core/roster/roster";
import type { Duty } from "../../../core/scheme/scheme";
import { windowLabels } from "../../../core/scheme/window-label";
import type { Analysis } from "../../analyze";
import { organizationOf } from "./organization-of";
import type { HeatMap } from "./coverage-view";

interface Draft {
  readonly duty: Duty;
  readonly windows: Map<number, { readonly from: number; readonly to: number; readonly isOpen: boolean }>;
  /** By organisation, then by first day of the window. */
  readonly rows: Map<number, Map<number, { met: number; of: number }>>;
}

/** One map for each duty that somebody has; members without names have no windows and are in none. */
export function heatMaps({ coverage, roster }: Pick<Analysis, "coverage" | "roster">): readonly HeatMap[] {
  const drafts = new Map<string, Draft>();
  for (const subject of coverage.subjects) {
    for (const result of subject.duties) addResult(drafts, subject, result, roster);
  }
  return [...drafts.values()].map(finished);
}

function addResult(drafts: Map<string, Draft>, subject: SubjectCoverage, result: DutyResult, roster: Roster): void {
  const { duty } = result;
  let draft = drafts.get(duty.id);
  if (!draft) drafts.set(duty.id, (draft = { duty, windows: new Map(), rows: new Map() }));
  const own = organizationOf(subject, roster);
  const chain = own === null ? [] : [own, ...roster.ancestorsOf(own)];
  for (const window of result.windows) {
    draft.windows.set(window.from, { from: window.from, to: window.to, isOpen: window.isOpen });
    for (const organization of chain) {
      const row = draft.rows.get(organization) ?? new Map<number, { met: number; of: number }>();
      const cell = row.get(window.from) ?? { met: 0, of: 0 };
      cell.of += 1;
      if (window.isMet) cell.met += 1;
      draft.rows.set(organization, row.set(window.from, cell));
    }
  }
}

function finished({ duty, windows, rows }: Draft): HeatMap {
  const ordered = [...windows.values()].sort((a, b) => a.from - b.from);
  const labels = windowLabels(duty, ordered);
  return {
    duty: duty.id,
    subject: duty.subject,
    windows: ordered.map((window, index) => ({ ...window, label: labels[index] ?? "" })),
    rows: [...rows].map(([organization, cells]) => ({
      organization,
      cells: ordered.map(({ from }) => cells.get(from) ?? { met: 0, of: 0 }),
    })),
  };
}
