import fc from "fast-check";
import { groupProblems } from "../../../src/core/rectification/same-problem";
import { OpenGroup } from "../../../src/core/rectification/open-group";
import type { ProblemRow, ProblemSubject } from "../../../src/core/rectification/problem-row";
import type { LedgerBlock } from "../../../src/core/ledger/recognition";

const SHEETS = new Map<string, LedgerBlock>();

function blockOf(sheetId: string): LedgerBlock {
  const known = SHEETS.get(sheetId);
  if (known) return known;
  const block = { sheetId, sheetName: sheetId, columns: [], carryDown: [] } as Partial<LedgerBlock> as LedgerBlock;
  SHEETS.set(sheetId, block);
  return block;
}

interface Told {
  readonly sheet?: string;
  readonly isReview?: boolean;
  readonly id?: string | null;
  readonly text?: string;
  readonly round?: number | null;
  readonly organization?: number | null;
  readonly name?: string;
  readonly member?: string;
}

function rowOf(told: Told, row: number): ProblemRow {
  const { sheet = "台账", isReview = false, id = "1", text = "学习不够深入", round = null } = told;
  const subject: ProblemSubject = {
    organization: told.organization === undefined ? 0 : told.organization,
    organizationText: told.name ?? "",
    organizationKey: told.name ?? "第一支部",
    memberName: null,
    memberKey: told.member ?? "",
    isNamedInProblem: false,
    ref: null,
  };
  const record = { block: blockOf(sheet), row, cells: {} } as Partial<ProblemRow["record"]> as ProblemRow["record"];
  return {
    record,
    view: record,
    isReview,
    isTracked: true,
    ids: id === null ? [] : [id],
    subject,
    problemKey: text,
    reviewDate: null,
    round,
    status: null,
    isStatusUnreadable: false,
    hasMeasures: false,
    completed: null,
    replied: null,
    reReviewed: null,
    outcome: null,
    deadline: null,
  };
}

/** What `OpenGroup.accepts` stands for, asked of each row that speaks. */
function isSameProblem(a: ProblemRow, b: ProblemRow, isRunning: boolean): boolean {
  const isOneSheet = a.record.block.sheetId === b.record.block.sheetId;
  if ((isOneSheet || isRunning) && !mayBeOneSubject(a.subject, b.subject)) return false;
  if (a.isReview || b.isReview || !isOneSheet) return true;
  return a.problemKey === "" || b.problemKey === "" || a.problemKey === b.problemKey || a.round !== b.round;
}

function mayBeOneSubject(one: ProblemSubject, other: ProblemSubject): boolean {
  if (one.memberKey !== "" && other.memberKey !== "" && one.memberKey !== other.memberKey) return false;
  if (one.organization !== null && other.organization !== null) return one.organization === other.organization;
  if (one.organizationKey === "" || other.organizationKey === "") return true;
  return one.organization !== null || other.organization !== null || one.organizationKey === other.organizationKey;
}

const told = fc.record({
  sheet: fc.constantFrom("甲", "乙"),
  isReview: fc.boolean(),
  text: fc.constantFrom("", "问题一", "问题二"),
  round: fc.constantFrom(null, 1, 2),
  organization: fc.constantFrom(null, 0, 1),
  name: fc.constantFrom("", "一支部", "二支部"),
  member: fc.constantFrom("", "林晓", "周敏"),
});

test("a group takes a row when every row that speaks would", () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 5 }), told, fc.boolean(), (speakers, asked, isRunning) => {
      const [first, ...others] = speakers.map(rowOf);
      const row = rowOf(asked, 9);
      if (!first) return;
      const group = new OpenGroup("1", 0, first);
      for (const other of others) group.speak(other);
      const expected = group.speaking.every((speaker) => isSameProblem(speaker, row, isRunning));
      expect(group.accepts(row, isRunning)).toBe(expected);
    }),
    { seed: 20_240_601, numRuns: 2000 },
  );
});

describe("one number over very many rows takes seconds, not hours", () => {
  const MANY = 20_000;
  test.each<[title: string, told: (index: number) => Told, groups: number]>([
    ["one problem, told again and again", () => ({}), 1],
    ["one problem through as many rounds", (index) => ({ round: index + 1, text: `问题${index}` }), 1],
    ["as many problems: the number was given to each", (index) => ({ text: `问题${index}` }), MANY],
    ["every unit counts its own", (index) => ({ organization: index }), MANY],
    ["every member, told of twice", (index) => ({ organization: 1, member: `员${index >> 1}` }), MANY / 2],
    [
      "on two sheets, each problem on both",
      (index) => ({ id: "WT-1", sheet: index % 2 === 0 ? "甲" : "乙", text: `问题${index >> 1}` }),
      MANY / 2,
    ],
    ["reviews that refer to one problem", (index) => ({ isReview: index > 0, sheet: index > 0 ? "点评" : "台账" }), 1],
    ["no number, the same words on one sheet", () => ({ id: null }), MANY],
  ])("%s", (_, tell, groups) => {
    const rows = Array.from({ length: MANY }, (__, index) => rowOf(tell(index), index));
    expect(groupProblems(rows)).toHaveLength(groups);
  });
});
