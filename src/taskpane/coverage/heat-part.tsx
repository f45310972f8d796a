import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CoverageView, HeatMap } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { Nothing } from "../parts/waiting";
import { heatRows } from "./heat-rows";
import { HeatLegend } from "./heat-legend";
import { HeatTable } from "./heat-table";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    minWidth: 0,
  },
});

interface HeatPartProps {
  readonly coverage: CoverageView;
  /** Only this organisation and those below it; `null`: all. */
  readonly scope: number | null;
}

/** When which organisation's people were reviewed, for one duty of the scheme at a time. */
export function HeatPart({ coverage, scope }: HeatPartProps) {
  const styles = useStyles();
  const { coverage: words, subjects } = useTexts();
  const [duty, setDuty] = useState("");
  const { heatMaps } = coverage;
  const map = heatMaps.find((each) => each.duty === duty) ?? heatMaps[0];
  if (map === undefined) return <Nothing text={words.noHeatMap} />;
  const nameOf = ({ subject, windows }: HeatMap): string =>
    words.dutyName(subjects[subject], windows.map(({ label }) => label).join("、"));
  return (
    <div className={styles.root}>
      {heatMaps.length > 1 && (
        <Select size="small" aria-label={words.duty} value={map.duty} onChange={(_, { value }) => setDuty(value)}>
          {heatMaps.map((each) => (
            <option key={each.duty} value={each.duty}>
              {nameOf(each)}
            </option>
          ))}
        </Select>
      )}
      <Text size={200}>{words.legendOf}</Text>
      <HeatLegend />
      <HeatTable key={map.duty} map={map} rows={heatRows(map, coverage, scope)} />
    </div>
  );
}
