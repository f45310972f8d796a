import { NotReady } from "../parts/waiting";
import { useView } from "../state/use-pane";
import { SubmissionPart } from "../submission/submission-part";
import { PartTabs } from "./part-tabs";
import { PreviewPart } from "./preview-part";

/** The numbers for the level above. */
export function StatisticsPage() {
  const view = useView("statistics");
  if (view === undefined) return <NotReady />;
  return (
    <PartTabs
      parts={{
        preview: <PreviewPart view={view} />,
        submission: <SubmissionPart />,
      }}
    />
  );
}
