import type { Texts } from "../locale/zh-CN";
import type { Outcome } from "../state/pane-state";

interface Failure {
  readonly what: keyof Texts["shell"]["failures"];
  readonly sentence: string;
}

const SHOWN_CONFLICTS = 8;

/** What went wrong and why. Sentences meant for people are Chinese; anything else is a fault of ours, and is told as such. */
export function failureText({ what, sentence }: Failure, { shell }: Texts): string {
  return `${shell.failures[what]}：${reasonText(sentence, shell)}`;
}

export function reasonText(sentence: string, { broken }: Texts["shell"]): string {
  return /\p{Script=Han}/u.test(sentence) ? sentence : broken(sentence);
}

/** One or two sentences about what came of the last thing done. */
export function outcomeText(outcome: Outcome, texts: Texts): string {
  const { outcome: words } = texts;
  switch (outcome.type) {
    case "applied":
      return words.applied(outcome.title, outcome.sentence) + shownText(outcome.shownSheet, texts);
    case "undone": {
      const { title, conflicts } = outcome;
      if (conflicts.length === 0) return words.undone(title);
      const cells = conflicts.slice(0, SHOWN_CONFLICTS).map(({ sheet, cell }) => texts.place(sheet, cell));
      return words.undone(title) + words.conflicts(cells, conflicts.length - cells.length);
    }
    case "nothingToDo":
      return nothingText(outcome, texts) + shownText(outcome.shownSheet, texts);
    case "remembered":
      return words.remembered(outcome.topic, outcome.count);
    case "copied":
      return words.copied[outcome.to](outcome.name);
    case "cancelled":
      return words.cancelled;
    case "told":
      return outcome.sentences.join("");
    case "failedAside":
      return failureText(outcome, texts);
    case "recovered":
      return outcome.sentence;
  }
}

function nothingText(
  { title, unmarkedSheets, skippedFixes }: Extract<Outcome, { type: "nothingToDo" }>,
  texts: Texts,
): string {
  const { outcome: words } = texts;
  if (unmarkedSheets.length > 0) return words.nothingUnprotected(title, unmarkedSheets);
  return skippedFixes > 0 ? words.nothingFits(title, skippedFixes) : words.nothingToDo(title);
}

function shownText(sheet: string | null, { outcome }: Texts): string {
  return sheet === null ? "" : outcome.shown(sheet);
}
