import { useTexts } from "../locale/texts";
import { Nothing, Waiting } from "../parts/waiting";
import { usePaneState, useView } from "../state/use-pane";
import { SubmissionPart } from "../submission/submission-part";
import { PartTabs } from "./part-tabs";
import { PreviewPart } from "./preview-part";

/** The numbers for the level above. */
export function StatisticsPage() {
  const { overview } = useTexts();
  const view = useView("statistics");
  const { work, workbook } = usePaneState();
  if (view !== undefined) {
    return (
      <PartTabs
        parts={{
          preview: <PreviewPart view={view} />,
          submission: <SubmissionPart />,
        }}
      />
    );
  }
  return work.type === "failed" && workbook === null ? (
    <Nothing text={work.sentence} />
  ) : (
    <Waiting text={overview.loading} />
  );
}
