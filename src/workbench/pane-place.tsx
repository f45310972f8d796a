import { useEffect, useState } from "react";
import { undoLatest } from "../app/clear-now";
import type { Clock } from "../app/clock";
import { createEngine } from "../app/engine/worker-engine";
import type { FileHost } from "../app/file-host";
import { App } from "../taskpane/app";
import { tabId } from "../taskpane/shell";
import type { PaneStore } from "../taskpane/state/pane-store";
import { openManual } from "./open-manual";
import type { RibbonCommand } from "./ribbon";
import { startWorker } from "./workers";

/** What the pane's place needs of the page. */
export interface PanePlaceProps {
  readonly host: FileHost;
  readonly clock: Clock;
  readonly command: { readonly name: RibbonCommand } | null;
}

/** The pane on the page's host, with an engine of its own. */
export function PanePlace({ host, clock, command }: PanePlaceProps) {
  const [engine] = useState(() => createEngine(startWorker("engine-worker", ["xls"])));
  const [store, setStore] = useState<PaneStore | null>(null);
  useEffect(() => () => engine.close(), [engine]);
  useEffect(() => {
    if (store !== null && command !== null) void carryOut(command.name, store, host, clock);
  }, [store, command, host, clock]);
  return <App host={host} engine={engine} clock={clock} openManual={openManual} onStore={setStore} />;
}

/** What the ribbon's button does; changes are proposed in the pane, 撤销 alone acts at once. */
async function carryOut(name: RibbonCommand, store: PaneStore, host: FileHost, clock: Clock): Promise<void> {
  switch (name) {
    case "openPane":
      store.navigate("overview");
      // The pane is open here already: the focus shows where it is.
      document.getElementById(tabId("overview"))?.focus();
      return;
    case "check":
      store.navigate("check", { type: "checkMarks" });
      return;
    case "coverage":
      store.navigate("coverage", { type: "coverageMarks" });
      return;
    case "tracking":
      store.navigate("rectification", { type: "trackingColumns" });
      return;
    case "statistics":
      store.navigate("statistics", { type: "statistics" });
      return;
    case "clear":
      store.navigate("overview", { type: "clearMarks", all: false });
      return;
    case "undo":
      try {
        const { sentences, isChanged } = await undoLatest(host, clock);
        await store.tell(sentences, isChanged);
      } catch (cause) {
        store.tellFailure("undo", cause instanceof Error ? cause.message : String(cause));
      }
  }
}
