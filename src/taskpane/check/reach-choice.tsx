import { Field, makeStyles, Select } from "@fluentui/react-components";
import type { FindingView } from "../../app/engine/views/finding-view";
import { readPrefix, withPrefix } from "../../core/submission/explanations/common-prefix";
import { useTexts } from "../locale/texts";
import { useView } from "../state/use-pane";

/** For what a 说明 is: what it stands beside, or all of its kind: on its sheet, of its organisation, everywhere. */
export type Reach = "one" | "sheet" | "unit" | "all";

/** The words as they are kept. Who typed 同类： in front of them meant that, and need not choose. */
export function reachText({ sheet, unit }: FindingView, reach: Reach, text: string): string {
  if (reach === "one" || readPrefix(text).reach !== null) return text;
  return withPrefix(reach === "all" ? null : reach === "sheet" ? sheet : unit, text);
}

const useStyles = makeStyles({
  /** A line of its own above the buttons, so that it is in sight however long the finding's own words are. */
  field: { width: "100%", gridTemplateColumns: "max-content 1fr" },
  select: { minWidth: 0 },
});

interface ReachChoiceProps {
  readonly finding: FindingView;
  readonly reach: Reach;
  readonly onReach: (reach: Reach) => void;
}

/** Nothing to choose where the finding is the only one of its kind. */
export function ReachChoice({ finding, reach, onReach }: ReachChoiceProps) {
  const styles = useStyles();
  const { check: words } = useTexts();
  const findings = useView("findings") ?? [];
  const alike = findings.filter(({ rule, severity }) => rule === finding.rule && severity !== "error");
  if (alike.length < 2) return null;
  const here = alike.filter(({ sheet }) => sheet === finding.sheet).length;
  const { reaches } = words;
  return (
    <Field label={words.reach} size="small" orientation="horizontal" className={styles.field}>
      <Select size="small" className={styles.select} value={reach} onChange={(_, { value }) => onReach(value as Reach)}>
        <option value="one">{reaches.one}</option>
        {finding.sheet !== "" && here > 1 && <option value="sheet">{reaches.sheet(here)}</option>}
        {finding.unit !== "" && finding.alikeInUnit > 1 && (
          <option value="unit">{reaches.unit(finding.unit, finding.alikeInUnit)}</option>
        )}
        <option value="all">{reaches.all(alike.length)}</option>
      </Select>
    </Field>
  );
}
