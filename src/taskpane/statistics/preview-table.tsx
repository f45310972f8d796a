import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState, type KeyboardEvent } from "react";
import type { StatisticsRowView, StatisticsView } from "../../app/engine/views/statistics-view";
import { useTexts } from "../locale/texts";
import { ScrollArea } from "../parts/scroll-area";
import { headerGroups } from "./header-groups";
import { firstNumber, isButton, nextNumber, type CellAt } from "./number-keys";

const LINE = `1px solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // Lines of sticky cells stay with them only where borders are not shared.
  table: { borderCollapse: "separate", borderSpacing: 0, fontSize: tokens.fontSizeBase200, width: "max-content" },
  // The headings stay in sight while one goes down, the names while one goes to the right.
  headings: { position: "sticky", top: 0, zIndex: 3 },
  cell: { borderRight: LINE, borderBottom: LINE, padding: "4px 6px", textAlign: "center" },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    maxWidth: "72px",
    overflowWrap: "anywhere",
  },
  name: {
    position: "sticky",
    left: 0,
    zIndex: 1,
    textAlign: "left",
    minWidth: "96px",
    maxWidth: "140px",
    overflowWrap: "anywhere",
    backgroundColor: tokens.colorNeutralBackground1,
    fontWeight: tokens.fontWeightRegular,
  },
  nameHead: { backgroundColor: tokens.colorNeutralBackground3, fontWeight: tokens.fontWeightSemibold, zIndex: 2 },
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  number: {
    font: "inherit",
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorBrandForegroundLink,
    textDecorationLine: "underline",
    background: "none",
    border: "none",
    minWidth: "28px",
    minHeight: "24px",
    cursor: "pointer",
    borderRadius: tokens.borderRadiusSmall,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "&[aria-pressed=true]": { backgroundColor: tokens.colorNeutralBackground1Selected },
  },
});

interface TableProps {
  readonly columns: StatisticsView["columns"];
  /** The first ones of the sheet; 合计 is the last where all are shown. */
  readonly rows: readonly StatisticsRowView[];
  /** The number whose rows are shown. */
  readonly chosen: CellAt | null;
  readonly onChoose: (at: CellAt) => void;
}

/** The statistics as the sheet shows them; the units' names stay in sight, every number is a button. */
export function PreviewTable({ columns, rows, chosen, onChoose }: TableProps) {
  const styles = useStyles();
  const { statistics: words } = useTexts();
  const [at, setAt] = useState<CellAt | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const active = at !== null && isButton(rows, at) ? at : firstNumber(rows);
  const nameColumn = columns.findIndex(({ isNumber }) => !isNumber);
  const groups = headerGroups(columns);

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = active === null ? null : nextNumber(rows, active, event.key);
    if (next === null) return;
    event.preventDefault();
    setAt(next);
    const place = `[data-at="${next.row}:${next.column}"]`;
    table.current?.querySelector<HTMLElement>(place)?.focus();
  };
  return (
    // The keys move the focus between the buttons inside, which are what one works with.
    <ScrollArea maxHeight="46vh" onKeyDown={onKeyDown}>
      <table ref={table} className={styles.table} aria-label={words.table}>
        <thead className={styles.headings}>
          <tr>
            {groups.map(({ title, label, first, span }) => (
              <th
                key={first}
                scope={title === "" ? "col" : "colgroup"}
                className={mergeClasses(
                  styles.cell,
                  styles.head,
                  ...(first === nameColumn ? [styles.name, styles.nameHead] : []),
                )}
                {...(title === "" ? { rowSpan: 2 } : { colSpan: span })}
              >
                {title === "" ? label : title}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ group, label }, index) =>
              group === "" ? null : (
                <th key={index} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                  {label}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ unit, cells }, row) => (
            <tr key={row}>
              {cells.map(({ text, key }, index) => {
                const isTotal = row === rows.length - 1;
                if (index === nameColumn) {
                  return (
                    <th
                      key={index}
                      scope="row"
                      className={mergeClasses(styles.cell, styles.name, isTotal && styles.total)}
                    >
                      {text}
                    </th>
                  );
                }
                return (
                  <td key={index} className={mergeClasses(styles.cell, isTotal && styles.total)}>
                    {key === null ? (
                      text
                    ) : (
                      <button
                        type="button"
                        className={styles.number}
                        data-at={`${row}:${index}`}
                        tabIndex={active?.row === row && active.column === index ? 0 : -1}
                        aria-pressed={chosen?.row === row && chosen.column === index}
                        aria-label={words.number(unit, fullLabel(columns[index]), text)}
                        onClick={() => {
                          setAt({ row, column: index });
                          onChoose({ row, column: index });
                        }}
                      >
                        {text}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
}

/** A column's name with its group: "党员 应点评". */
export function fullLabel(column: StatisticsView["columns"][number] | undefined): string {
  if (column === undefined) return "";
  return column.group === "" ? column.label : `${column.group} ${column.label}`;
}
