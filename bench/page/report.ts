import type { Traced } from "./thread-time";

/** Milliseconds that a page may stand still. */
const LIMIT = 50;

/** One line about a step: pauses by the thread's own time, and by the clock in brackets. */
export function sentenceOf(what: string, { wall, tasks, workers }: Traced): string {
  const busy = tasks.reduce((sum, { processor }) => sum + processor, 0);
  const pauses = tasks.map(({ processor }) => processor).filter((processor) => processor > LIMIT);
  const byClock = tasks.filter((task) => task.wall > LIMIT).length;
  const longest = Math.max(0, ...tasks.map(({ processor }) => processor));
  const list = pauses.sort((a, b) => b - a).map((pause) => String(Math.round(pause)));
  return [
    `${what}：${milliseconds(wall)}，页面线程 ${milliseconds(busy)}，工作线程 ${milliseconds(workers)}`,
    `超过 ${String(LIMIT)} 毫秒的停顿 ${String(pauses.length)} 次${list.length > 0 ? `（${list.join("、")}）` : `，最长 ${milliseconds(longest)}`}（按时钟 ${String(byClock)} 次）`,
  ].join("；");
}

function milliseconds(value: number): string {
  return `${String(Math.round(value))} 毫秒`;
}
