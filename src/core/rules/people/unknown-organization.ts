import type { LedgerKind } from "../../ledger/kinds";
import { cellOf } from "../../ledger/record";
import { isCellError } from "../../workbook/cell";
import { labelOf, placeOf } from "../place";
import { createNearestName } from "./nearest-name";
import { quoteName } from "../quote";
import { recordKey } from "../record-key";
import type { Rule } from "../rule";

/** Ledgers in which the organisation says where somebody or something belongs; subjects of reviews have their own rule. */
const KINDS: ReadonlySet<LedgerKind> = new Set(["memberRoster", "memberReview", "rectification"]);

export const unknownOrganization: Rule = {
  id: "unknown-organization",
  title: "党组织不在名册",
  severity: "query",
  source: null,
  messages: {
    unknown: "“{label}”的“{name}”不在党组织名册中，请核对名称，或在名册中补登。",
    resembles: "“{label}”的“{name}”不在党组织名册中，是否为“{other}”？请核对名称，或在名册中补登。",
  },
  *check({ records, roster }) {
    if (roster.isProposed || !roster.organizations.some(({ record }) => record !== null)) return;
    const nearest = createNearestName(roster.organizations.map(({ name }) => name));
    const known = new Map<string, boolean>();
    for (const record of records.all) {
      if (!KINDS.has(record.kind)) continue;
      const cell = cellOf(record, "organization");
      if (cell === undefined || cell.blank !== null || isCellError(cell.raw)) continue;
      let isKnown = known.get(cell.text);
      if (isKnown === undefined) {
        isKnown = roster.findOrganization(cell.text, []).found !== "none";
        known.set(cell.text, isKnown);
      }
      if (isKnown) continue;
      const other = nearest(cell.text);
      const data = { label: labelOf(record.block, "organization"), name: quoteName(cell.text) };
      const said = other === null ? data : { ...data, other: quoteName(other) };
      yield {
        messageId: other === null ? "unknown" : "resembles",
        data: said,
        place: placeOf(record, "organization"),
        key: recordKey(record),
      };
    }
  },
};
