import { setTimeout as pause } from "node:timers/promises";
import type { Browser } from "playwright-core";

const LOOK_EVERY = 250;
/** Of one processor. */
const RESTING_SHARE = 0.05;
const LOOKS = 80;

interface Processes {
  readonly processInfo: readonly { readonly cpuTime: number }[];
}

/** Resolves when the browser does nothing of its own any more: a new window draws its bars for a second or two. */
export async function atRest(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession();
  const seconds = async (): Promise<number> => {
    const { processInfo } = (await session.send("SystemInfo.getProcessInfo")) as Processes;
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  try {
    let before = await seconds();
    for (let look = 0; look < LOOKS; look += 1) {
      await pause(LOOK_EVERY);
      const now = await seconds();
      if ((now - before) * 1000 < LOOK_EVERY * RESTING_SHARE) return;
      before = now;
    }
  } finally {
    await session.detach();
  }
}
