import { FluentProvider } from "@fluentui/react-components";
import { themeOf } from "../taskpane/theme";
import { useIsDark } from "../taskpane/use-is-dark";
import type { OpenedFile } from "./open-file";
import { Workbench } from "./workbench";

/** The page in the look of the pane. The sheet itself stays white in the dark, as paper does and Excel's does. */
export function Page({ sample }: { readonly sample: Promise<OpenedFile> }) {
  const theme = themeOf(useIsDark(undefined));
  return (
    <FluentProvider theme={theme} className="provider">
      <Workbench sample={sample} />
    </FluentProvider>
  );
}
