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
 * Takes back all tickets, whoever has them: no request of an earlier change gets through any more. One sync, two where
 * there were any. True when there were.
 */
export async function withdrawTickets({ context, sync }: Session): Promise<boolean> {
  const { settings } = context.workbook;
  settings.load({ key: true });
  await sync();
  const ours = settings.items.filter(({ key }) => key.startsWith(PREFIX));
  if (ours.length === 0) return false;
  for (const setting of ours) setting.delete();
  await sync();
  return true;
}
