import { useSyncExternalStore } from "react";

const QUERY = "(prefers-color-scheme: dark)";

function subscribe(listener: () => void): () => void {
  const query = matchMedia(QUERY);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}

/** Dark as the host (Office) says; where it says nothing, as the system does. High contrast comes from the system by itself. */
export function useIsDark(asked: boolean | undefined): boolean {
  const isSystemDark = useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
  return asked ?? isSystemDark;
}
