import type { WorkbookHost } from "./host";

/**
 * The same host, with its work on the workbook done one after another: pane and ribbon share it, and neither may take a change
 * that the other is still writing for one that was cut off. What fails holds up nobody.
 */
export function inTurn(host: WorkbookHost): WorkbookHost {
  let last: Promise<unknown> = Promise.resolve();
  const next = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  return {
    kind: host.kind,
    name: host.name,
    get remembers() {
      return host.remembers;
    },
    backup: host.backup,
    read: (progress, signal) => next(() => host.read(progress, signal)),
    apply: (change, progress) => next(() => host.apply(change, progress)),
    history: () => next(() => host.history()),
    undo: (id, at) => next(() => host.undo(id, at)),
    recover: (at) => next(() => host.recover(at)),
    recall: () => next(() => host.recall()),
    remember: (entries) => next(() => host.remember(entries)),
    numberFormats: (sheetId, area) => next(() => host.numberFormats(sheetId, area)),
    // Another window: it waits for nothing that happens in this one.
    ...(host.openCopy === undefined ? {} : { openCopy: host.openCopy.bind(host) }),
    select: (place, options) => host.select(place, options),
    watch: (listener) => host.watch(listener),
  };
}
