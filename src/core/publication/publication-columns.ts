import type { PublicLine } from "./publication";

export interface PublicColumn {
  readonly key: keyof PublicLine;
  readonly heading: string;
  readonly width: number;
  readonly isCentred: boolean;
  /** Stays even when no row has anything in it. */
  readonly isAlwaysThere: boolean;
}

const column = (
  key: keyof PublicLine,
  heading: string,
  width: number,
  look: { readonly isCentred?: boolean; readonly isAlwaysThere?: boolean } = {},
): PublicColumn => ({
  key,
  heading,
  width,
  isCentred: look.isCentred ?? false,
  isAlwaysThere: look.isAlwaysThere ?? false,
});

const REVIEW: readonly PublicColumn[] = [
  column("reviewer", "点评领导", 16, { isAlwaysThere: true }),
  column("date", "点评时间", 15, { isCentred: true, isAlwaysThere: true }),
  column("place", "点评地点", 10, { isCentred: true }),
  column("method", "点评方式", 9, { isCentred: true }),
  column("pledges", "承诺事项及完成情况", 20),
  column("result", "点评结果", 28, { isAlwaysThere: true }),
  column("problems", "存在的问题", 20),
  column("rectification", "整改情况", 18),
];

const SUBJECTS = {
  organizations: [column("subject", "党组织名称", 20, { isAlwaysThere: true })],
  members: [
    column("subject", "姓名", 9, { isCentred: true, isAlwaysThere: true }),
    column("organization", "所在党组织", 16, { isAlwaysThere: true }),
  ],
} as const;

/** The columns of a list; those in which no line has anything are left out. */
export function publicColumns(list: keyof typeof SUBJECTS, lines: readonly PublicLine[]): readonly PublicColumn[] {
  return [...SUBJECTS[list], ...REVIEW].filter(
    ({ key, isAlwaysThere }) => isAlwaysThere || lines.some((line) => line[key] !== ""),
  );
}
