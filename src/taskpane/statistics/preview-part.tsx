import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { StatisticsView } from "../../app/engine/views/statistics-view";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import { BeyondNote } from "../parts/beyond-note";
import { Section } from "../parts/section";
import { Nothing } from "../parts/waiting";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { BasisPanel } from "./basis-panel";
import { DifferenceList } from "./difference-list";
import type { CellAt } from "./number-keys";
import { fullLabel, PreviewTable } from "./preview-table";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  scroll: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: "160px",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: "flex", flexDirection: "column", gap: "2px", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start", flexShrink: 0 },
});

/** So many units are drawn at first: each has two dozen buttons. */
const PAGE = 60;
/** A rest as small as this is drawn at once. */
const SPARE = 10;

/** The statistics sheet before it is written: the rows behind each number, and what stands otherwise in the workbook. */
export function PreviewPart({ view }: { readonly view: StatisticsView }) {
  const styles = useStyles();
  const { statistics: words, period } = useTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const [chosen, setChosen] = useState<CellAt | null>(null);
  const [shown, setShown] = useState(PAGE);
  const root = useRef<HTMLDivElement>(null);
  const { columns, rows, sheet, isOtherFrame, hasRates, differences } = view;
  const row = chosen === null ? undefined : rows[chosen.row];
  const cell = chosen === null ? undefined : row?.cells[chosen.column];
  // 合计 stays in sight as the last of what is shown.
  const drawn = rows.length <= shown + 1 + SPARE ? rows : [...rows.slice(0, shown), ...rows.slice(-1)];
  const drawnAt = ({ row: at, column }: CellAt): CellAt => ({
    row: at === drawn.length - 1 ? rows.length - 1 : at,
    column,
  });
  const close = (): void => {
    root.current?.querySelector<HTMLElement>("[aria-pressed=true]")?.focus();
    setChosen(null);
  };
  if (rows.length <= 1) return <Nothing text={words.noRows} />;
  return (
    <div ref={root} className={styles.root}>
      <div className={styles.scroll}>
        <div className={styles.head}>
          <Text size={200}>
            {words.frame(view.unit, period(isoDay(view.from), isoDay(view.to)), isoDay(view.asOf))}
          </Text>
          <BeyondNote windows={view.beyond} />
          {!hasRates && <Text size={200}>{words.noRates}</Text>}
          <Text size={200}>{words.secretaryHint}</Text>
          <Text size={200}>{words.tableHint}</Text>
        </div>
        <PreviewTable
          columns={columns}
          rows={drawn}
          chosen={
            chosen === null ? null : { ...chosen, row: chosen.row === rows.length - 1 ? drawn.length - 1 : chosen.row }
          }
          onChoose={(at) => setChosen(drawnAt(at))}
        />
        {drawn.length < rows.length && (
          <Button size="small" className={styles.button} onClick={() => setShown(shown + PAGE)}>
            {words.moreRows(Math.min(PAGE, rows.length - drawn.length))}
          </Button>
        )}
        <Button
          appearance="primary"
          className={styles.button}
          disabledFocusable={work.type === "running"}
          onClick={() => void store.propose({ type: "statistics" })}
        >
          {sheet === null ? words.write : words.rewrite}
        </Button>
        <State view={view} />
        {sheet !== null && !isOtherFrame && differences.length > 0 && (
          <Section title={words.differences(sheet, differences.length)}>
            <DifferenceList differences={differences} />
          </Section>
        )}
      </div>
      {chosen !== null && row !== undefined && cell !== undefined && cell.key !== null && (
        <BasisPanel
          key={`${chosen.row} ${cell.key}`}
          title={words.basis(row.unit, fullLabel(columns[chosen.column]), cell.text)}
          row={chosen.row}
          column={cell.key}
          onClose={close}
        />
      )}
    </div>
  );
}

/** How the sheet in the workbook stands to what is shown. */
function State({ view: { sheet, isOtherFrame, differences } }: { readonly view: StatisticsView }) {
  const { statistics: words } = useTexts();
  if (sheet === null) return <Text size={200}>{words.notWritten}</Text>;
  if (isOtherFrame) return <Text size={200}>{words.otherFrame(sheet)}</Text>;
  return differences.length === 0 ? <Text size={200}>{words.isSame(sheet)}</Text> : null;
}
