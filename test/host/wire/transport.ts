import type { ClientBridge } from "../client/load-client";
import { HostError, type HostErrorCode } from "../dispatch/host-error";
import type { Profile } from "../dispatch/profile";
import type { BeforeAction } from "../dispatch/run-request";
import { faultAt, isChange, type Fault, type FaultPlan } from "./faults";
import { ACTION, FLAG, type ClientMessage, type EventEntry, type RequestBody, type ResponseBody } from "./messages";
import type { WireEntry, WireLog } from "./wire-log";

/** What a transport needs of the host behind it. */
export interface TransportHost {
  readonly profile: Profile;
  readonly faults: FaultPlan;
  readonly log: WireLog;
  /** Is somebody typing into a cell? */
  readonly isEditingCell: () => boolean;
  readonly run: (body: RequestBody, beforeAction: BeforeAction) => ResponseBody;
  /** Events that the work just done has caused, for those who registered. */
  readonly takeEvents: () => readonly EventEntry[];
  /** A fault of the host itself: shown to the test, since no client would. */
  readonly onHostFault: (error: unknown) => void;
}

/** Joins the client's bridge to a host. Answers come later, never within the call. */
export function createTransport(host: TransportHost): ClientBridge {
  let syncs = 0;
  const bridge: ClientBridge = {
    sendMessageToHost: (text) => {
      const request = JSON.parse(text) as ClientMessage;
      const { body } = request.message;
      const isCleanup =
        body.Actions.every(
          ({ ActionType, Name }) => ActionType === ACTION.instantiate || Name === "_RemoveReference",
        ) && body.Actions.some(({ Name }) => Name === "_RemoveReference");
      if (!isCleanup) syncs += 1;
      const sync = isCleanup ? 0 : syncs;
      const fault = isCleanup ? undefined : faultAt(host.faults, sync);
      setImmediate(() =>
        deliver({ host, bridge, request, sync, fault, requestBytes: byteLength(JSON.stringify(body)) }),
      );
    },
  };
  return bridge;
}

interface Delivery {
  readonly host: TransportHost;
  readonly bridge: ClientBridge;
  readonly request: ClientMessage;
  readonly sync: number;
  readonly fault: Fault | undefined;
  readonly requestBytes: number;
}

/** What becomes of a request. */
type Verdict =
  | { readonly type: "answer" | "hold" }
  | { readonly type: "refuse"; readonly code: HostErrorCode; readonly isApplied: boolean }
  | { readonly type: "silence"; readonly isApplied: boolean };

function deliver(delivery: Delivery): void {
  const verdict = judge(delivery);
  switch (verdict.type) {
    case "answer":
      answer(delivery);
      break;
    case "hold":
      delivery.host.faults.held.push(() => {
        answer(delivery);
      });
      break;
    case "refuse":
      if (verdict.isApplied) carryOut(delivery);
      refuse(delivery, verdict.code);
      break;
    case "silence":
      if (verdict.isApplied) carryOut(delivery);
      record(delivery, 0, "none");
  }
}

function judge({ host, request, sync, fault, requestBytes }: Delivery): Verdict {
  // clean-up always gets through: the client would try again every 5 s and hold up each test of a lost connection
  if (sync === 0) return { type: "answer" };
  if (!host.faults.isConnected) return { type: "refuse", code: "ConnectionFailure", isApplied: false };
  const waits = (request.flags & FLAG.delayForCellEdit) !== 0;
  if (host.isEditingCell() || fault?.kind === "cellEdit") {
    return waits ? { type: "hold" } : { type: "refuse", code: "InvalidOperationInCellEditMode", isApplied: false };
  }
  if (requestBytes > host.profile.maxPayloadBytes) {
    return { type: "refuse", code: "RequestPayloadSizeLimitExceeded", isApplied: false };
  }
  switch (fault?.kind) {
    case "connectionLost":
      host.faults.isConnected = false;
      return { type: "refuse", code: "ConnectionFailure", isApplied: fault.isApplied === true };
    case "late":
      return { type: "hold" };
    case "neverSettles":
      return { type: "silence", isApplied: fault.isApplied === true };
    case "requestTooLarge":
      return { type: "refuse", code: "RequestPayloadSizeLimitExceeded", isApplied: false };
    case "responseTooLarge":
      return { type: "refuse", code: "ResponsePayloadSizeLimitExceeded", isApplied: true };
    case "error":
    case undefined:
      return { type: "answer" };
  }
}

function answer(delivery: Delivery): void {
  const response = carryOut(delivery);
  const text = JSON.stringify(response);
  const bytes = byteLength(text);
  if (bytes > delivery.host.profile.maxPayloadBytes) {
    refuse(delivery, "ResponsePayloadSizeLimitExceeded");
    return;
  }
  record(delivery, bytes, response.Error?.Code ?? null);
  send(delivery, text);
  fireEvents(delivery);
}

/** Runs the actions. A fault of the host itself is told to the test and answered as such, so that no sync hangs on it. */
function carryOut({ host, request, fault }: Delivery): ResponseBody {
  let changesLeft = fault?.kind === "error" ? (fault.afterChanges ?? 0) : Infinity;
  try {
    return host.run(request.message.body, (action) => {
      if (fault?.kind === "error" && changesLeft === 0) throw new HostError(fault.code, messageOf(fault.code));
      if (isChange(action)) changesLeft -= 1;
    });
  } catch (error) {
    host.onHostFault(error);
    const message = `the emulated host itself failed: ${String(error)}`;
    return { Error: { Code: "HostFault", Message: message, HttpStatusCode: 500 }, Results: [], TraceIds: [] };
  }
}

function refuse(delivery: Delivery, code: HostErrorCode): void {
  const error = new HostError(code, messageOf(code));
  const body: ResponseBody = {
    Error: { Code: code, Message: error.message, HttpStatusCode: error.httpStatus },
    Results: [],
    TraceIds: [],
  };
  const text = JSON.stringify(body);
  record(delivery, byteLength(text), code);
  send(delivery, text);
}

function send({ bridge, request }: Delivery, body: string): void {
  bridge.onMessageFromHost?.(`{"id":${request.id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`);
}

function fireEvents({ host, bridge }: Delivery): void {
  sendEvents(bridge, host.takeEvents());
}

/** Tells the client what happened; with nothing to tell, nothing is sent. */
export function sendEvents(bridge: ClientBridge, entries: readonly EventEntry[]): void {
  if (entries.length > 0) bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
}

function record(delivery: Delivery, responseBytes: number, outcome: string | null): void {
  const { host, request, sync, requestBytes } = delivery;
  const { Actions: actions } = request.message.body;
  const entry: WireEntry = {
    sync,
    isCleanup: sync === 0,
    flags: request.flags,
    requestBytes,
    responseBytes,
    actions: actions.length,
    calls: actions
      .filter(({ ActionType }) => ActionType !== ACTION.instantiate && ActionType !== ACTION.trace)
      .map(({ ActionType, Name }) => (ActionType === ACTION.query ? "(load)" : Name)),
    outcome,
  };
  host.log.entries.push(entry);
}

function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}

const MESSAGES: { readonly [C in HostErrorCode]?: string } = {
  AccessDenied: "You cannot perform the requested operation.",
  ConnectionFailure: "The connection to Excel was lost.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

function messageOf(code: HostErrorCode): string {
  return MESSAGES[code] ?? code;
}
