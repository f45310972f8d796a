import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SettingsView } from "../../app/engine/views/settings-view";
import { useTexts } from "../locale/texts";
import { NotReady } from "../parts/waiting";
import { usePaneState, usePaneStore, useView } from "../state/use-pane";
import { PeriodPicker } from "./period-picker";
import { changesOf, countSet, entryOf, groupOf, problemOf, SETTING_GROUPS, type SettingGroup } from "./setting-entries";
import { SettingField } from "./setting-field";
import { SettingGroupArea } from "./setting-group";
import { SettingsBar } from "./settings-bar";
import { useSettingProblems } from "./use-setting-problems";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  groups: {
    flexGrow: 1,
    minHeight: "160px",
    flexBasis: 0,
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
});

/** The settings of the workbook, as they stand and as they are to be. */
export function SettingsPage() {
  const settings = useView("settings");
  return settings === undefined ? <NotReady /> : <Settings settings={settings} />;
}

function Settings({ settings }: { readonly settings: SettingsView }) {
  const styles = useStyles();
  const { settings: words } = useTexts();
  const store = usePaneStore();
  const { settingDrafts: drafts } = usePaneState();
  const { items } = settings;
  const changes = useMemo(() => changesOf(items, drafts), [items, drafts]);
  const problems = useSettingProblems(changes);
  const group = (id: SettingGroup) => items.filter((item) => groupOf(item) === id);
  return (
    <div className={styles.root}>
      <div className={styles.groups}>
        <Text size={200}>
          {words.intro}
          {!settings.hasSheet && words.noSheet}
        </Text>
        {SETTING_GROUPS.map((id) => (
          <SettingGroupArea
            key={id}
            title={words.groups[id]}
            isOpen={id === "frame"}
            set={countSet(group(id), drafts)}
            hasProblem={group(id).some((item) => problemOf(problems, item) !== null)}
          >
            {group(id).map((item) => (
              <SettingField
                key={item.item}
                setting={item}
                settings={settings}
                entry={entryOf(item, drafts)}
                problem={problemOf(problems, item)}
                onEntry={(value) => store.draftSetting(item.item, value)}
              />
            ))}
            {id === "frame" && (
              <PeriodPicker periods={settings.periods} onSet={(item, value) => store.draftSetting(item, value)} />
            )}
          </SettingGroupArea>
        ))}
      </div>
      <SettingsBar changes={changes} problems={problems.length} />
    </div>
  );
}
