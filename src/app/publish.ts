import { planPublication } from "../core/publication/plan-publication";
import { publicationOf, type Publication } from "../core/publication/publication";
import type { EditPlan } from "../core/workbook/edit-plan";
import { AnalysisError } from "./analysis-error";
import type { Analysis } from "./analyze";

export interface PublicationJob {
  readonly publication: Publication;
  /** For a new workbook: values only, nothing of the ledgers beside them. */
  readonly plan: EditPlan;
}

/** The notice of an analysed workbook; throws `AnalysisError` when no review can be published. */
export function planPublicationFile(analysis: Analysis): PublicationJob {
  const publication = publicationOf(analysis);
  if (publication.organizations.length + publication.members.length === 0) {
    throw new AnalysisError("nothingToPublish", "统计期间内");
  }
  return { publication, plan: planPublication(publication) };
}
