import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { StrictMode, useSyncExternalStore } from "react";
import { createRoot } from "react-dom/client";
import { Workbench } from "./workbench";

const dark = window.matchMedia("(prefers-color-scheme: dark)");

function Page() {
  const isDark = useSyncExternalStore(
    (listener) => {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    () => dark.matches,
  );
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme} className="provider">
      <Workbench />
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root === null) throw new Error("workbench.html has no element #root");
createRoot(root).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
