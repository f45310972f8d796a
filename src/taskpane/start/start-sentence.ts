import { ZH_CN } from "../locale/zh-CN";

/** Errors meant for people speak Chinese; anything else is a fault of ours, told as such. */
export function startSentence(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  return /\p{Script=Han}/u.test(message) ? message : ZH_CN.shell.broken(message);
}
