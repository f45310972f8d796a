import type { FileHost } from "../app/file-host";
import { App } from "../taskpane/app";
import type { RibbonCommand } from "./ribbon";

interface Props {
  readonly host: FileHost;
  readonly command: { readonly name: RibbonCommand } | null;
}

/** The pane on the page's host. */
export function PanePlace({ host, command }: Props) {
  return (
    <div data-name={host.name} data-command={command?.name}>
      <App />
    </div>
  );
}
