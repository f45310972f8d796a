import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ProblemView } from "../../app/engine/views/problem-view";
import { isoDay, type Day } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";
import { isUnsolved } from "./problem-filter";

const useStyles = makeStyles({
  text: {
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way that browsers know to cut off after two lines
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
  },
  sub: { color: tokens.colorNeutralForeground2 },
  tags: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px" },
});

/** One problem: what, whose, how far, until when. */
export function ProblemItem({ problem, asOf }: { readonly problem: ProblemView; readonly asOf: Day }) {
  const styles = useStyles();
  const { rectification: words } = useTexts();
  const { id, hasId, text, organization, member, owner, stateName, round, deadline, overdueDays, state } = problem;
  // Who is responsible is often the member who was reviewed.
  const people = [organization, member, owner === "" || owner === member ? "" : words.owner(owner)];
  const left = deadline !== null && overdueDays === 0 && isUnsolved(state) ? deadline - asOf : null;
  return (
    <>
      <Text className={styles.text}>{text}</Text>
      <Text size={200} className={styles.sub}>
        {[hasId ? id : words.noNumber, ...people].filter((part) => part !== "").join(" · ")}
      </Text>
      <span className={styles.tags}>
        {overdueDays > 0 && (
          <Badge appearance="tint" color="danger">
            {words.overdue(overdueDays)}
          </Badge>
        )}
        <Badge appearance="outline" color="informative">
          {stateName}
        </Badge>
        {round > 1 && (
          <Badge appearance="outline" color="informative">
            {words.round(round)}
          </Badge>
        )}
        <Text size={200}>{deadline === null ? words.noDeadline : words.deadline(isoDay(deadline))}</Text>
        {left !== null && <Text size={200}>{left === 0 ? words.today : words.inDays(left)}</Text>}
      </span>
    </>
  );
}
