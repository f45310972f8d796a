import type { Outcome } from "../app/clear-now";

export type CommandPage = "check" | "coverage" | "rectification" | "statistics";

/** What is to be previewed on the page that opens. */
export type CommandAction = "checkMarks" | "coverageMarks" | "trackingColumns" | "statistics";

/** What the ribbon says to the pane; the pane's store implements it. */
export interface PaneDoor {
  /** Shows the page; the action's preview is ready on it, nothing is written. */
  navigate(page: CommandPage, action: CommandAction): void;
  /** The workbook may have been changed (`isChanged`): what the pane shows is to be read again. */
  done(outcome: Outcome): void;
  /** One Chinese sentence. */
  failed(sentence: string): void;
}

/** A door that keeps what comes in before the pane is drawn. */
export interface Mailbox extends PaneDoor {
  /** Hands over what was kept, in order, and everything from now on. */
  deliverTo(door: PaneDoor): void;
}

export function createMailbox(): Mailbox {
  let receiver: PaneDoor | null = null;
  const kept: ((door: PaneDoor) => void)[] = [];
  const post = (message: (door: PaneDoor) => void): void => {
    if (receiver === null) kept.push(message);
    else message(receiver);
  };
  return {
    navigate: (page, action) => post((door) => door.navigate(page, action)),
    done: (outcome) => post((door) => door.done(outcome)),
    failed: (sentence) => post((door) => door.failed(sentence)),
    deliverTo(door) {
      receiver = door;
      for (const message of kept.splice(0)) message(door);
    },
  };
}
