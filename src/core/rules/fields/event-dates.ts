import type { Field } from "../../ledger/fields";

/** Dates of things that happen on a day: words such as 长期 are no answer there. */
export const DAY_FIELDS: ReadonlySet<Field> = new Set(["reviewDate", "birthDate", "joinDate", "regularDate", "date"]);

/** Dates of plans: they may well lie ahead. */
export const PLAN_FIELDS: ReadonlySet<Field> = new Set(["deadline", "dueDate"]);
