import { toSimplified } from "../../ledger/script/to-simplified";

/** A cell's words in one form: simplified script, half-width, lower case, without spaces and punctuation. */
export function cleanWord(text: string): string {
  return toSimplified(text.normalize("NFKC"))
    .toLowerCase()
    .replace(/[\s"'“”‘’()[\]{}【】《》<>,.;:!?，。；：！？、·…_-]/gu, "");
}
