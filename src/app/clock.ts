import { dayOf, type Day } from "../core/ledger/day";

/** What a shell knows of time; use cases get it as an argument. */
export interface Clock {
  /** Today by the machine's own calendar. */
  today(): Day;
  /** ISO 8601 with offset, to the second: "2011-03-10T09:30:00+08:00". */
  at(): string;
}

/** The machine's clock; `now` is `() => new Date()` outside tests. */
export function clockOf(now: () => Date): Clock {
  return {
    today() {
      const date = now();
      const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
      if (day === null) throw new Error("the machine's clock is out of range");
      return day;
    },
    at: () => isoWithOffset(now()),
  };
}

function isoWithOffset(date: Date): string {
  const ahead = -date.getTimezoneOffset();
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  const local = new Date(date.getTime() + ahead * 60_000).toISOString().slice(0, 19);
  const offset = Math.abs(ahead);
  return `${local}${ahead < 0 ? "-" : "+"}${two(offset / 60)}:${two(offset % 60)}`;
}
