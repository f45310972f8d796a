import { type Ask, FEW_BYTES } from "../read/rounds";
import type { Session } from "../session";

/**
 * A setting of the workbook that stands as long as a change is under way. Every request of the change begins by asking for
 * it, and Excel stops a request at the first thing that fails: a request that comes through after the change was given up
 * finds no ticket and changes nothing.
 */
const PREFIX = "点评台账:";

export function ticketKey(id: string): string {
  return PREFIX + id;
}

/** Queued, like all of these. */
export function issueTicket({ context }: Session, id: string): void {
  context.workbook.settings.add(ticketKey(id), id);
}

export function askForTicket({ context }: Session, id: string): void {
  context.workbook.settings.getItem(ticketKey(id)).load({ key: true });
}

export function returnTicket({ context }: Session, id: string): void {
  context.workbook.settings.getItem(ticketKey(id)).delete();
}

/**
 * Takes back tickets, but those that `isKept` says are somebody else's: no request of the changes they stand for gets through
 * any more. One sync, two where there were any.
 */
export async function withdrawTickets({ context, sync }: Session, isKept: (id: string) => boolean): Promise<void> {
  const { settings } = context.workbook;
  settings.load({ key: true });
  await sync();
  const ours = ticketsIn(settings).filter(({ id }) => !isKept(id));
  if (ours.length === 0) return;
  for (const { setting } of ours) setting.delete();
  await sync();
}

/** Ids of the changes that tickets stand for now. */
export async function readTickets({ context }: Session, ask: Ask): Promise<readonly string[]> {
  return ask(FEW_BYTES, () => {
    const { settings } = context.workbook;
    settings.load({ key: true });
    return () => ticketsIn(settings).map(({ id }) => id);
  });
}

function ticketsIn({ items }: Excel.SettingCollection): { readonly id: string; readonly setting: Excel.Setting }[] {
  return items
    .filter(({ key }) => key.startsWith(PREFIX))
    .map((setting) => ({ id: setting.key.slice(PREFIX.length), setting }));
}
