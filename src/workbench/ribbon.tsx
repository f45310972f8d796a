import { Button, Toolbar, ToolbarButton, ToolbarDivider } from "@fluentui/react-components";
import { useRef } from "react";
import { zhCN } from "./locale/zh-CN";

export type RibbonCommand = "openPane" | "check" | "coverage" | "tracking" | "statistics" | "clear" | "undo";

const COMMANDS: readonly RibbonCommand[] = ["openPane", "check", "coverage", "tracking", "statistics", "clear", "undo"];

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
            <ToolbarButton key={command} disabled={!isReady} onClick={() => onCommand(command)}>
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
