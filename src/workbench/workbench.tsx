import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
} from "@fluentui/react-components";
import { useCallback, useState, type DragEvent, type ReactNode } from "react";
import { clockOf } from "../app/clock";
import type { OpenedFile } from "./open-file";
import { openManual } from "./open-manual";
import { latePart } from "../taskpane/parts/late-part";
import { Splitter } from "../taskpane/parts/splitter";
import { zhCN } from "./locale/zh-CN";
import { NotHere } from "./not-here";
import type { PanePlaceProps } from "./pane-place";
import { Ribbon, type RibbonCommand } from "./ribbon";
import { SheetView } from "./sheet-view";
import { sentenceOf, usePage, type Page } from "./use-page";
import { useRegions } from "./use-regions";

/** Widths of the pane in pixels. */
const MIN_PANE = 320;
const FIRST_PANE = 420;
const MAX_PANE = 720;

const clock = clockOf(() => new Date());
const now = (): string => clock.at();

const PanePlace = latePart<PanePlaceProps>(
  async () => (await import(/* webpackChunkName: "pane" */ "./pane-place")).PanePlace,
);

/** The whole page: commands on top, the workbook on the left, the pane on the right as soon as the workbook can be seen. */
export function Workbench({ sample }: { readonly sample: Promise<OpenedFile> }) {
  const page = usePage(sample);
  const { state } = page;
  useRegions();
  const [paneWidth, setPaneWidth] = useState(FIRST_PANE);
  const [command, setCommand] = useState<{ readonly name: RibbonCommand; readonly generation: number } | null>(null);
  const [drawn, setDrawn] = useState<OpenedFile | null>(null);
  const { report: tell } = page;
  const report = useCallback((cause: unknown) => tell(sentenceOf(cause)), [tell]);
  return (
    <DropArea onDrop={page.choose}>
      <Ribbon
        fileName={state.opened?.host.name ?? ""}
        isChanged={state.isChanged}
        isReady={state.opened !== null && state.opening === null}
        onChoose={page.choose}
        onDownload={page.save}
        onCommand={(name) => setCommand({ name, generation: state.generation })}
        onHelp={() => openManual()}
      />
      <Message page={page} />
      <div className="workspace">
        <main className="sheet" aria-busy={state.opening !== null}>
          {state.opened === null ? null : (
            <SheetView
              key={state.generation}
              host={state.opened.host}
              now={now}
              report={report}
              onDrawn={() => setDrawn(state.opened)}
              onUndo={() => setCommand({ name: "undo", generation: state.generation })}
            />
          )}
          {state.opening === null ? null : (
            <div className="opening">
              <Spinner label={zhCN.file.opening(state.opening)} />
            </div>
          )}
        </main>
        <aside className="pane" aria-label={zhCN.pane.label}>
          <Splitter
            className="splitter"
            label={zhCN.pane.resize}
            orientation="vertical"
            size={paneWidth}
            min={MIN_PANE}
            max={MAX_PANE}
            onResize={setPaneWidth}
          />
          <div className="pane-content" style={{ flexBasis: paneWidth }}>
            {state.opened === null || state.opened !== drawn ? null : (
              <PanePlace
                key={state.generation}
                host={state.opened.host}
                clock={clock}
                // What was asked of one workbook is not asked of the next one.
                command={command?.generation === state.generation ? command : null}
                waiting={null}
                missing={(retry) => <NotHere text={zhCN.pane.missing} onRetry={retry} />}
              />
            )}
          </div>
        </aside>
      </div>
      <Dialog open={state.waiting !== null} onOpenChange={page.stay}>
        <DialogSurface>
          <DialogBody>
            <DialogContent>{zhCN.file.loseChanges}</DialogContent>
            <DialogActions>
              <Button appearance="primary" onClick={page.stay}>
                {zhCN.file.stay}
              </Button>
              <Button onClick={page.openWaiting}>{zhCN.file.openAnyway}</Button>
            </DialogActions>
          </DialogBody>
        </DialogSurface>
      </Dialog>
    </DropArea>
  );
}

function Message({ page }: { readonly page: Page }) {
  const { message } = page.state;
  return (
    <div className="message" role={message?.intent === "error" ? "alert" : "status"}>
      {message === null ? null : (
        <MessageBar intent={message.intent} politeness="polite">
          <MessageBarBody>{message.text}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" appearance="transparent" onClick={page.dismiss}>
              {zhCN.file.dismiss}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}

/** Takes files that are dropped anywhere on the page. */
function DropArea({ onDrop, children }: { onDrop: (files: readonly File[]) => void; children: ReactNode }) {
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer.types.includes("Files")) return;
    event.preventDefault();
    setIsOver(true);
  };
  return (
    // Dropping is a shortcut for those with a mouse; the button 打开文件 does the same for everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- see above
    <div
      className="page"
      onDragOver={over}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        onDrop([...event.dataTransfer.files]);
      }}
    >
      {children}
      {isOver ? <div className="drop-hint">{zhCN.file.dropHint}</div> : null}
    </div>
  );
}
