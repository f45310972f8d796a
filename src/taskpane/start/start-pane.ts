import type { Clock } from "../../app/clock";
import type { Engine } from "../../app/engine/engine";
import { createExcelHost } from "../../app/excel-host";
import { paneName } from "./pane-name";
import type { WorkbookHost } from "../../app/host";
import { inTurn } from "../../app/in-turn";
import { associateCommands } from "../../commands/associate";
import { createMailbox } from "../../commands/pane-door";
import { ZH_CN } from "../locale/zh-CN";
import { openManualInOffice } from "../help/open-dialog";
import type { PanePage } from "../mount";
import { paneDoor } from "../pane-door";
import { clearingInWorker } from "./clearing-in-worker";
import { isOfficeDark } from "./office-theme";
import { startSentence } from "./start-sentence";

export interface PaneStart {
  readonly page: PanePage;
  readonly makeEngine: () => Engine;
  readonly clock: Clock;
}

/** The oldest Excel we run in; manifest.xml asks for the same. */
const MINIMUM = "1.13";
/** Milliseconds without an answer of Office until the person is told. */
const PATIENCE = 15_000;

/**
 * Waits for Office, tells it the ribbon's functions, then draws the pane on the open workbook. Never rejects, and never leaves
 * the page blank: where there can be no pane stands one sentence.
 */
export async function startPane({ page, makeEngine, clock }: PaneStart): Promise<void> {
  const { shell } = ZH_CN;
  try {
    if (!("Office" in globalThis)) {
      page.showSentence(shell.noOfficeJs);
      return;
    }
    const { host } = await officeReady(page);
    if (host !== Office.HostType.Excel) page.showSentence(shell.notInExcel);
    else if (!Office.context.requirements.isSetSupported("ExcelApi", MINIMUM)) page.showSentence(shell.tooOld);
    else await openPane({ page, makeEngine, clock });
  } catch (cause) {
    page.showSentence(startSentence(cause));
  }
}

async function officeReady(page: PanePage): ReturnType<typeof Office.onReady> {
  page.showSentence(ZH_CN.shell.connecting);
  const timer = setTimeout(() => page.showSentence(ZH_CN.shell.noAnswer), PATIENCE);
  try {
    return await Office.onReady();
  } finally {
    clearTimeout(timer);
  }
}

async function openPane({ page, makeEngine, clock }: PaneStart): Promise<void> {
  const mailbox = createMailbox();
  const host = openedOnce();
  associateCommands({ host, clock, pane: mailbox, planClearing: clearingInWorker(makeEngine) });
  const draw = async (): Promise<void> => {
    try {
      page.showSentence(ZH_CN.shell.connecting);
      page.showPane({
        host: await host(),
        engine: makeEngine(),
        clock,
        openManual: openManualInOffice,
        isDark: isOfficeDark(),
        onStore: (store) => mailbox.deliverTo(paneDoor(store)),
      });
    } catch (cause) {
      page.showSentence(startSentence(cause), () => void draw());
    }
  };
  await draw();
}

/** One host for pane and ribbon; where Excel did not answer, the next who asks tries again. */
function openedOnce(): () => Promise<WorkbookHost> {
  let opened: Promise<WorkbookHost> | null = null;
  const open = async (): Promise<WorkbookHost> => {
    try {
      return inTurn(await createExcelHost({ pane: paneName() }));
    } catch (cause) {
      opened = null;
      throw cause;
    }
  };
  return () => (opened ??= open());
}
