import { NotReady } from "../parts/waiting";
import { useView } from "../state/use-pane";
import { SubmissionPart } from "../submission/submission-part";
import { TemplatePart } from "../template/template-part";
import { VerifyPart } from "../verify/verify-part";
import { PartTabs } from "./part-tabs";
import { PreviewPart } from "./preview-part";

/** The numbers for the level above: seen, filled into its own sheets, handed in; and what came from below looked over. */
export function StatisticsPage() {
  const view = useView("statistics");
  return (
    <PartTabs
      parts={{
        preview: view === undefined ? <NotReady /> : <PreviewPart view={view} />,
        template: view === undefined ? <NotReady /> : <TemplatePart />,
        submission: view === undefined ? <NotReady /> : <SubmissionPart />,
        // A package that was received holds no ledgers: it is looked over all the same.
        verify: <VerifyPart />,
      }}
    />
  );
}
