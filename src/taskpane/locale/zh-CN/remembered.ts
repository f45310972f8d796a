import type { MemoryEntry } from "../../../app/host";

/** What is said when something was remembered, by its topic. */
export const REMEMBERED: Readonly<Record<MemoryEntry["topic"], string>> = {
  answer: "已记下您的回答",
  explanation: "已记下说明",
  ignored: "已忽略",
  template: "已记下您的回答",
  filled: "已记下填过的数",
};
