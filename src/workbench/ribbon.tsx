import { Button, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import { useRef } from "react";
import checkIcon from "../../assets/icons/check.svg";
import clearIcon from "../../assets/icons/clear.svg";
import coverageIcon from "../../assets/icons/coverage.svg";
import paneIcon from "../../assets/icons/pane.svg";
import statisticsIcon from "../../assets/icons/statistics.svg";
import trackingIcon from "../../assets/icons/tracking.svg";
import undoIcon from "../../assets/icons/undo.svg";
import { zhCN } from "./locale/zh-CN";

export type RibbonCommand = "openPane" | "check" | "coverage" | "tracking" | "statistics" | "clear" | "undo";

/** In Excel's order, with the pictures that the buttons have there. */
const ICONS: Readonly<Record<RibbonCommand, string>> = {
  openPane: paneIcon,
  check: checkIcon,
  coverage: coverageIcon,
  tracking: trackingIcon,
  statistics: statisticsIcon,
  clear: clearIcon,
  undo: undoIcon,
};
const COMMANDS = Object.keys(ICONS) as readonly RibbonCommand[];

interface Props {
  readonly fileName: string;
  readonly isChanged: boolean;
  readonly isReady: boolean;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onDownload: () => void;
  readonly onCommand: (command: RibbonCommand) => void;
  readonly onHelp: () => void;
}

/** What Excel's ribbon offers, as a row of buttons, with opening and downloading the file. */
export function Ribbon({ fileName, isChanged, isReady, onChoose, onDownload, onCommand, onHelp }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <header className="ribbon">
      <h1 className="title">
        {zhCN.title}
        <span className="file-name" title={fileName}>
          {fileName}
          {isChanged ? " *" : ""}
        </span>
      </h1>
      <div className="ribbon-row">
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm,.xls,.et,.csv,.txt"
          className="file-input"
          aria-label={zhCN.file.open}
          tabIndex={-1}
          onChange={(event) => {
            onChoose([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <Button appearance="primary" onClick={() => input.current?.click()}>
          {zhCN.file.open}
        </Button>
        <Button disabled={!isReady} onClick={onDownload}>
          {zhCN.file.download}
        </Button>
        <ToolbarDivider className="ribbon-divider" />
        <Toolbar aria-label={zhCN.ribbon.label} size="small" className="ribbon-commands">
          {COMMANDS.map((command) => (
            <ToolbarButton
              key={command}
              className="ribbon-command"
              icon={<img src={ICONS[command]} alt="" className="ribbon-icon" />}
              disabled={!isReady}
              onClick={() => onCommand(command)}
            >
              {zhCN.ribbon[command]}
            </ToolbarButton>
          ))}
        </Toolbar>
        <Button appearance="subtle" onClick={onHelp}>
          {zhCN.ribbon.help}
        </Button>
      </div>
    </header>
  );
}
