import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { HeatMap } from "../../app/engine/views/coverage-view";
import { useTexts } from "../locale/texts";
import { usePart } from "../parts/jump-list";
import { ScrollArea } from "../parts/scroll-area";
import { useHeatLooks } from "./heat-looks";
import { heatOf, type HeatRow } from "./heat-rows";

const useStyles = makeStyles({
  table: { borderCollapse: "separate", borderSpacing: 0, minWidth: "100%", fontSize: tokens.fontSizeBase200 },
  cell: {
    padding: "4px 6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "center",
    whiteSpace: "nowrap",
    fontVariantNumeric: "tabular-nums",
  },
  head: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  // The names stay in sight while one goes through the windows.
  name: {
    position: "sticky",
    left: 0,
    minWidth: "112px",
    maxWidth: "150px",
    textAlign: "left",
    whiteSpace: "normal",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  open: { display: "block", textAlign: "center", fontWeight: tokens.fontWeightRegular },
});

const INDENT = 8;
const DEEPEST = 4;

interface HeatTableProps {
  readonly map: HeatMap;
  readonly rows: readonly HeatRow[];
}

/** Organisations down, windows across, "met/owed" in every cell. */
export function HeatTable({ map, rows }: HeatTableProps) {
  const styles = useStyles();
  const looks = useHeatLooks();
  const { coverage: words, subjects } = useTexts();
  const { shown, foot } = usePart(rows);
  const label = words.heatMap(subjects[map.subject]);
  return (
    <>
      <ScrollArea label={label}>
        <table className={styles.table} aria-label={label}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head, styles.name)}>
                {words.organization}
              </th>
              {map.windows.map(({ label: window, from, isOpen }) => (
                <th key={from} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {window}
                  {isOpen && (
                    <Text size={100} className={styles.open}>
                      {words.openWindow}
                    </Text>
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ node, cells }) => (
              <tr key={node.index}>
                <th
                  scope="row"
                  className={mergeClasses(styles.cell, styles.name)}
                  style={{ paddingLeft: `${6 + Math.min(node.depth, DEEPEST) * INDENT}px` }}
                >
                  {node.name}
                </th>
                {cells.map((cell, at) => {
                  const heat = heatOf(cell, map.windows[at]?.isOpen ?? false);
                  return (
                    <td key={map.windows[at]?.from ?? at} className={mergeClasses(styles.cell, looks[heat])}>
                      {heat === "notOwed" ? words.notOwed : words.met(cell.met, cell.of)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollArea>
      {foot}
    </>
  );
}
