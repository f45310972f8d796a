import type { LedgerKind } from "../ledger/kinds";
import type { Settings } from "../scheme/settings";
import type { Source } from "../scheme/scheme";

/** The clause by which the scheme asks for ledgers of the kind; `null` when it asks for none. */
export function ledgerSource(kind: LedgerKind): (settings: Settings) => Source | null {
  return ({ scheme }) => scheme.requiredLedgers.find((ledger) => ledger.kind === kind)?.source ?? null;
}
