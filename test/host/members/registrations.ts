import { EVENT, registrationKey } from "../model/events";
import type { WorkbookModel } from "../model/workbook";

type Wire<S> = Readonly<Record<string, (self: S) => null>>;

const NAMES: Readonly<Record<string, keyof typeof EVENT>> = {
  DataChangedEvent: "changed",
  ActivatedEvent: "activated",
  DeactivatedEvent: "deactivated",
  AddedEvent: "added",
  DeletedEvent: "deleted",
  SelectionChangedEvent: "selection",
  EventNameChanged: "nameChanged",
};

/** The client's registrations for the events named (see NAMES) of an object; `target` = what its events are addressed to. */
export function registrations<S>(
  names: readonly string[],
  workbookOf: (self: S) => WorkbookModel,
  target: (self: S) => string,
  kinds: Readonly<Record<string, keyof typeof EVENT>> = NAMES,
): Wire<S> {
  const wire: Record<string, (self: S) => null> = {};
  for (const name of names) {
    const kind = kinds[name];
    if (kind === undefined) throw new Error(`no event kind for ${name}`);
    const key = (self: S): string => registrationKey(EVENT[kind], target(self));
    wire[`_Register${name}`] = (self) => {
      workbookOf(self).registrations.add(key(self));
      return null;
    };
    wire[`_Unregister${name}`] = (self) => {
      workbookOf(self).registrations.delete(key(self));
      return null;
    };
  }
  return wire;
}
