import { SCHEMES } from "./schemes";
import { rowsOf } from "./scheme-table";

/** What our schemes hold of a clause. */
export interface ClauseReading {
  /** Title of its document; "" where that is what the clause names it by, or nobody knows it. */
  readonly title: string;
  /** What the clause asks, in our words, as docs/方案.md lists it; `[]` where no scheme rests on it. */
  readonly asked: readonly string[];
}

/** `clause`: document and clause as findings name them, "豫创组办发〔2010〕26号 四、4". */
export function readClause(clause: string): ClauseReading {
  const documents = SCHEMES.flatMap((scheme) => scheme.documents);
  const named = documents.find(({ number }) => number !== "" && clause.startsWith(`${number} `));
  const asked = SCHEMES.flatMap(rowsOf).flatMap(([item, content, source]) =>
    source === clause ? [`${item}：${content}`] : [],
  );
  return { title: named?.title ?? "", asked: [...new Set(asked)] };
}
