import { Field, Radio, RadioGroup } from "@fluentui/react-components";
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

interface ReachChoiceProps {
  readonly finding: FindingView;
  readonly reach: Reach;
  readonly onReach: (reach: Reach) => void;
}

/** Nothing to choose where the finding is the only one of its kind. */
export function ReachChoice({ finding, reach, onReach }: ReachChoiceProps) {
  const { check: words } = useTexts();
  const findings = useView("findings") ?? [];
  const alike = findings.filter(({ rule, severity }) => rule === finding.rule && severity !== "error");
  if (alike.length < 2) return null;
  const here = alike.filter(({ sheet }) => sheet === finding.sheet).length;
  return (
    <Field label={words.reach}>
      <RadioGroup value={reach} onChange={(_, { value }) => onReach(value as Reach)}>
        <Radio value="one" label={words.reaches.one} />
        {finding.sheet !== "" && here > 1 && <Radio value="sheet" label={words.reaches.sheet(here)} />}
        {finding.unit !== "" && <Radio value="unit" label={words.reaches.unit(finding.unit)} />}
        <Radio value="all" label={words.reaches.all(alike.length)} />
      </RadioGroup>
    </Field>
  );
}
