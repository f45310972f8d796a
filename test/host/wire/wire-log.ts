/** One `context.sync()` as it went over the wire; the client's own clean-up of references is marked. */
export interface WireEntry {
  /** 1-based among the syncs of the add-in; 0 for clean-up. */
  readonly sync: number;
  readonly isCleanup: boolean;
  readonly flags: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** "Class.member" texts would need the resolved objects; these are the wire names, in order, without instantiations. */
  readonly calls: readonly string[];
  /** Error code answered; `null` when all went well; "none" when no answer was sent. */
  readonly outcome: string | null;
}

export interface WireLog {
  readonly entries: WireEntry[];
}

export interface WireTotals {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Sums over the add-in's own syncs. */
export function wireTotals(log: WireLog): WireTotals {
  const own = log.entries.filter((entry) => !entry.isCleanup);
  return {
    syncs: own.length,
    requestBytes: own.reduce((sum, entry) => sum + entry.requestBytes, 0),
    responseBytes: own.reduce((sum, entry) => sum + entry.responseBytes, 0),
  };
}
