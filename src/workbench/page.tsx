import { FluentProvider } from "@fluentui/react-components";
import { themeOf } from "../taskpane/theme";
import { useIsDark } from "../taskpane/use-is-dark";
import { Workbench } from "./workbench";

/** The page in the look of the pane. The sheet itself stays white in the dark, as paper does and Excel's does. */
export function Page() {
  const theme = themeOf(useIsDark(undefined));
  return (
    <FluentProvider theme={theme} className="provider">
      <Workbench />
    </FluentProvider>
  );
}
