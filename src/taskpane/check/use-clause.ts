import { useEffect, useState } from "react";
import type { ClauseReading } from "../../core/scheme/read-clause";
import { usePaneStore } from "../state/use-pane";

const UNREAD: ClauseReading = { title: "", asked: [] };

/** What the schemes hold of a clause; the engine answers a moment later. `null`: no document demands it. */
export function useClause(clause: string | null): ClauseReading {
  const store = usePaneStore();
  const [read, setRead] = useState<{ readonly of: string; readonly reading: ClauseReading } | null>(null);
  useEffect(() => {
    if (clause === null) return;
    let isWanted = true;
    void store
      .ask((engine) => engine.clause(clause))
      .then((reading) => {
        if (isWanted && reading !== null) setRead({ of: clause, reading });
      });
    return () => {
      isWanted = false;
    };
  }, [store, clause]);
  return read?.of === clause ? read.reading : UNREAD;
}
