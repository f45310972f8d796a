import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** What the client looks for when it is evaluated, and sets on it. */
export interface ClientBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface ClientGlobals {
  _richApiNativeBridge?: ClientBridge;
  window?: unknown;
  location?: unknown;
  navigator?: unknown;
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension & ClientInternals;
}

/** Parts of the client that its declarations leave out. */
export interface ClientInternals {
  readonly HostBridge: { init(bridge: ClientBridge): void };
  readonly GenericEventRegistration: { s_genericEventRegistrations: Record<string, unknown> };
  readonly Utility: { _synchronousCleanup: boolean };
}

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & ClientInternals;
}

const CLIENT_FILE = "dist/excel-win32-16.01.js";

/** Folder of the installed package @microsoft/office-js (a development dependency, never committed). */
export function clientFolder(): string {
  const resolve = createRequire(join(process.cwd(), "package.json"));
  return join(resolve.resolve("@microsoft/office-js/package.json"), "..");
}

/**
 * Evaluates Microsoft's own client, unchanged, in this realm and connects it to the bridge; a second call only connects.
 * Afterwards `Excel` and `OfficeExtension` are globals as in a pane.
 */
export function connectClient(bridge: ClientBridge): Client {
  // the declarations know the namespaces only; the client's inner parts are named above
  const realm = globalThis as unknown as ClientGlobals;
  if (realm.Excel === undefined) {
    realm.window ??= globalThis;
    realm.location ??= { href: "https://localhost/", protocol: "https:", hash: "", search: "" };
    realm.navigator ??= { userAgent: "node" };
    realm._richApiNativeBridge = bridge;
    const source = readFileSync(join(clientFolder(), CLIENT_FILE), "utf8");
    // a browser script: it must run as one, its variables global in this realm
    const evaluate = eval;
    evaluate(source);
  }
  const { Excel: excel, OfficeExtension: extension } = realm;
  if (excel === undefined || extension === undefined) throw new Error("the client left no Excel namespace behind");
  extension.HostBridge.init(bridge);
  extension.GenericEventRegistration.s_genericEventRegistrations = {};
  extension.Utility._synchronousCleanup = true;
  return { Excel: excel, OfficeExtension: extension };
}
