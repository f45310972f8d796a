import type { PaneDoor } from "../commands/pane-door";
import type { PaneStore } from "./state/pane-store";

/** The pane as the ribbon's commands see it. */
export function paneDoor(store: PaneStore): PaneDoor {
  return {
    navigate: (page, action) => store.navigate(page, { type: action }),
    done: ({ sentences, isChanged }) => void store.tell(sentences, isChanged),
    failed: (sentence) => store.tellFailure("command", sentence),
  };
}
