import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReminderView } from "../../app/engine/views/reminder-view";
import { REMINDER_KINDS } from "../../core/rectification/reminder-kinds";
import { useTexts } from "../locale/texts";
import { JumpList } from "../parts/jump-list";
import { Nothing } from "../parts/waiting";

const useStyles = makeStyles({
  title: { display: "block", margin: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  sub: { color: tokens.colorNeutralForeground2 },
});

/** What somebody has to be told, most urgent first; a click leads to the row. */
export function RemindersPart({ reminders }: { readonly reminders: readonly ReminderView[] }) {
  const styles = useStyles();
  const { rectification: words } = useTexts();
  if (reminders.length === 0) return <Nothing text={words.noReminders} />;
  return (
    <>
      {REMINDER_KINDS.map((kind) => {
        const mine = reminders.filter((reminder) => reminder.kind === kind);
        if (mine.length === 0) return null;
        return (
          <section key={kind}>
            <Text as="h2" weight="semibold" className={styles.title}>
              {words.reminderHeading(kind, mine.length)}
            </Text>
            <JumpList
              label={words.reminderList(kind)}
              items={mine}
              keyOf={({ id }, index) => JSON.stringify([id, index])}
              placeOf={({ place }) => place}
            >
              {({ id, otherIds, text, organization, member, owner, action }) => (
                <>
                  <Text>{text}</Text>
                  <Text size={200} className={styles.sub}>
                    {[
                      words.ids([id, ...otherIds]),
                      organization,
                      member,
                      owner === "" || owner === member ? "" : words.owner(owner),
                    ]
                      .filter((part) => part !== "")
                      .join(" · ")}
                  </Text>
                  <Text size={200}>{action}</Text>
                </>
              )}
            </JumpList>
          </section>
        );
      })}
    </>
  );
}
