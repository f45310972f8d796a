import type { ConfirmedDraft } from "../../app/engine/action";
import type { DraftView } from "../../app/engine/views/draft-view";
import { isoDay, parseIsoDay } from "../../core/ledger/day";

/** A draft as it stands in its fields; `deadline` "2011-03-31" or "". */
export interface DraftWords {
  readonly problem: string;
  readonly measures: string;
  readonly deadline: string;
}

/** What a person has chosen and changed among the drafts, by key; kept while other pages are open. */
export interface DraftDesk {
  readonly chosen: ReadonlySet<string>;
  readonly edits: ReadonlyMap<string, DraftWords>;
}

export const EMPTY_DESK: DraftDesk = { chosen: new Set(), edits: new Map() };

export type DraftEvent =
  | { readonly type: "chosen"; readonly keys: readonly string[]; readonly isChosen: boolean }
  /** Changing a draft chooses it, too. */
  | { readonly type: "edited"; readonly key: string; readonly words: DraftWords }
  | { readonly type: "restored"; readonly key: string };

export function draftDeskReducer(desk: DraftDesk, event: DraftEvent): DraftDesk {
  switch (event.type) {
    case "chosen": {
      const chosen = new Set(desk.chosen);
      for (const key of event.keys) {
        if (event.isChosen) chosen.add(key);
        else chosen.delete(key);
      }
      return { ...desk, chosen };
    }
    case "edited":
      return {
        chosen: new Set(desk.chosen).add(event.key),
        edits: new Map(desk.edits).set(event.key, event.words),
      };
    case "restored": {
      const edits = new Map(desk.edits);
      edits.delete(event.key);
      return { ...desk, edits };
    }
  }
}

/** As proposed, or as the person changed it. */
export function wordsOf({ key, problem, measures, deadline }: DraftView, { edits }: DraftDesk): DraftWords {
  return (
    edits.get(key) ?? {
      problem,
      measures: measures?.value ?? "",
      deadline: deadline === null ? "" : isoDay(deadline.value),
    }
  );
}

export interface Confirmation {
  readonly drafts: readonly ConfirmedDraft[];
  /** Chosen ones that name no problem. */
  readonly flawed: number;
  /** Review rows of which only some of the problems are chosen: the others will not be proposed again. */
  readonly partlyChosen: number;
}

/** What would be registered. Chosen drafts that are not there any more are passed over. */
export function confirmationOf(drafts: readonly DraftView[], desk: DraftDesk): Confirmation {
  const chosen = drafts.filter(({ key }) => desk.chosen.has(key));
  const words = chosen.map((draft) => ({ key: draft.key, ...wordsOf(draft, desk) }));
  const rows = new Set(chosen.map(({ row }) => row));
  const left = new Set(drafts.filter(({ key, row }) => rows.has(row) && !desk.chosen.has(key)).map(({ row }) => row));
  return {
    drafts: words.map((each) => ({ ...each, deadline: parseIsoDay(each.deadline) })),
    flawed: words.filter(({ problem }) => problem.trim() === "").length,
    partlyChosen: left.size,
  };
}
