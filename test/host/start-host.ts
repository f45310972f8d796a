import { connectClient, type Client, type ClientBridge } from "./client/load-client";
import type { ClassTable } from "./dispatch/class-table";
import { DESKTOP, type Profile } from "./dispatch/profile";
import type { References } from "./dispatch/resolve-path";
import { runRequest } from "./dispatch/run-request";
import { takeEvents } from "./model/events";
import { hostObject } from "./members/models";
import { MEMBERS } from "./members/registry";
import { appendSheet, createWorkbook, type WorkbookModel } from "./model/workbook";
import { personAt, type Person } from "./person";
import { readSchema, type Schema } from "./schema/schema";
import { createFaultPlan, type Fault, type FaultPlan } from "./wire/faults";
import { createTransport, sendEvents } from "./wire/transport";
import type { WireLog } from "./wire/wire-log";

/** An emulated Excel with one open workbook, reached through Microsoft's client. */
export interface Host {
  readonly client: Client;
  /** What the client talks through; for a client in another realm set `onMessageFromHost` anew. */
  readonly bridge: ClientBridge;
  readonly profile: Profile;
  readonly workbook: WorkbookModel;
  readonly person: Person;
  readonly log: WireLog;
  readonly faults: FaultPlan;
  /** What the add-in asked for that the host does not know: "Class.member". Empty in a passing test. */
  readonly unsupported: readonly string[];
  /** Faults of the host itself; they leave the sync unanswered. */
  readonly hostFaults: readonly unknown[];
  /** Objects the client still tracks; grows when an add-in leaks. */
  readonly references: References;
  /** Somebody begins or ends typing into a cell. Ending lets held requests go on. */
  setCellEdit(isEditing: boolean): void;
  inject(...faults: readonly Fault[]): void;
  /** Carries out what was held back, oldest first. */
  release(): void;
  reconnect(): void;
}

export interface HostOptions {
  readonly profile?: Profile;
  readonly workbook?: WorkbookModel;
}

/** Starts a host and connects the client of this realm to it; an earlier host is left behind. */
export function startHost(options: HostOptions = {}): Host {
  const profile = options.profile ?? DESKTOP;
  const workbook = options.workbook ?? emptyWorkbook();
  const references: References = { objects: new Map(), lastId: 0 };
  const log: WireLog = { entries: [] };
  const faults = createFaultPlan();
  const unsupported: string[] = [];
  const hostFaults: unknown[] = [];
  let isEditing = false;
  let table: ClassTable | null = null;
  const bridge = createTransport({
    profile,
    faults,
    log,
    isEditingCell: () => isEditing,
    run: (body, beforeAction) => {
      if (table === null) throw new Error("a request came before the client was connected");
      const response = runRequest(table, hostObject("Workbook", workbook), references, body, beforeAction);
      if (response.Error?.Code === "NotImplemented") unsupported.push(response.Error.Message);
      return response;
    },
    takeEvents: () => takeEvents(workbook),
    onHostFault: (error) => hostFaults.push(error),
  });
  const client = connectClient(bridge);
  table = { schema: schemaOf(client), members: MEMBERS, profile };
  const release = (): void => {
    for (let next = faults.held.shift(); next !== undefined; next = faults.held.shift()) next();
  };
  return {
    client,
    bridge,
    profile,
    workbook,
    person: personAt(workbook, () => {
      sendEvents(bridge, takeEvents(workbook));
    }),
    log,
    faults,
    unsupported,
    hostFaults,
    references,
    setCellEdit: (value) => {
      isEditing = value;
      if (!value) release();
    },
    inject: (...more) => {
      faults.faults = [...faults.faults, ...more];
    },
    release,
    reconnect: () => {
      faults.isConnected = true;
    },
  };
}

function emptyWorkbook(): WorkbookModel {
  const workbook = createWorkbook();
  appendSheet(workbook, "Sheet1");
  return workbook;
}

const schemas = new WeakMap<object, Schema>();

function schemaOf({ Excel: excel }: Client): Schema {
  const known = schemas.get(excel);
  if (known !== undefined) return known;
  const schema = readSchema(excel);
  schemas.set(excel, schema);
  return schema;
}
