import type { HostErrorCode } from "../dispatch/host-error";
import { ACTION, type Action } from "./messages";

/** What goes wrong at one sync (1-based, clean-up not counted). */
export type Fault =
  /** The batch fails with this code after so many changes (0 when left out), which stay; see `isChange`. */
  | { readonly kind: "error"; readonly sync: number; readonly code: HostErrorCode; readonly afterChanges?: number }
  /** A person edits a cell: refused, or held until `release` when the request waits (delayForCellEdit). */
  | { readonly kind: "cellEdit"; readonly sync: number }
  /** The connection breaks at this sync and stays broken until `reconnect`; `isApplied`: the request still got through. */
  | { readonly kind: "connectionLost"; readonly sync: number; readonly isApplied?: boolean }
  | { readonly kind: "requestTooLarge"; readonly sync: number }
  /** Refused after the work was done: what a response over the limit is. */
  | { readonly kind: "responseTooLarge"; readonly sync: number }
  /** No answer ever comes; `isApplied`: the work is done all the same. */
  | { readonly kind: "neverSettles"; readonly sync: number; readonly isApplied?: boolean }
  /** The request is queued; it is carried out, and answered, only at `release`. */
  | { readonly kind: "late"; readonly sync: number };

export interface FaultPlan {
  faults: readonly Fault[];
  isConnected: boolean;
  /** Requests held back, in order; each call carries one out. */
  readonly held: (() => void)[];
}

export function createFaultPlan(): FaultPlan {
  return { faults: [], isConnected: true, held: [] };
}

export function faultAt(plan: FaultPlan, sync: number): Fault | undefined {
  return plan.faults.find((fault) => fault.sync === sync);
}

/** Does an action change the workbook as far as the wire shows? Objects that are added while a path is walked do not count. */
export function isChange(action: Action): boolean {
  if (action.ActionType === ACTION.setProperty) return true;
  return action.ActionType === ACTION.method && !action.Name.startsWith("_");
}
