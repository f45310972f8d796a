import { encodeKey } from "../../rules/encode-key";
import type { Question, QuestionContext, QuestionKind } from "./question";
import { QUESTION_KINDS } from "./kinds/index";

/** Everything a careful superior would ask, kind by kind; nothing is sorted by how bad it looks. */
export function askQuestions(
  context: QuestionContext,
  kinds: readonly QuestionKind[] = QUESTION_KINDS,
): readonly Question[] {
  return kinds.flatMap((kind) =>
    [...kind.ask(context)].map((hit) => ({
      ...hit,
      kind: kind.id,
      title: kind.title,
      identity: encodeKey(["question", kind.id, ...hit.key]),
    })),
  );
}
