import type { Texts } from "../locale/zh-CN";
import type { Outcome } from "../state/pane-state";

const SHOWN_CONFLICTS = 8;

/** One or two sentences about what came of the last thing done. */
export function outcomeText(outcome: Outcome, { outcome: words }: Texts): string {
  switch (outcome.type) {
    case "applied":
      return words.applied(outcome.title, outcome.sentence);
    case "undone": {
      const { title, conflicts } = outcome;
      if (conflicts.length === 0) return words.undone(title);
      const cells = conflicts.slice(0, SHOWN_CONFLICTS).map(({ sheet, cell }) => `${sheet}!${cell}`);
      return words.undone(title) + words.conflicts(cells, conflicts.length - cells.length);
    }
    case "nothingToDo":
      return words.nothingToDo(outcome.title);
    case "remembered":
      return words.remembered(outcome.topic, outcome.count);
    case "copied":
      return words.copied[outcome.to](outcome.name);
    case "cancelled":
      return words.cancelled;
    case "told":
      return outcome.sentences.join("");
    case "recovered":
      return outcome.sentence;
  }
}
