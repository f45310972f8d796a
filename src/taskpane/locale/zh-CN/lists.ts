/** Long lists, wherever they stand. */
export const LISTS = {
  shown: (shown: number, all: number) => (shown === all ? `共 ${all} 条` : `显示 ${shown} 条，共 ${all} 条`),
  more: (count: number) => `再显示 ${count} 条`,
} as const;
