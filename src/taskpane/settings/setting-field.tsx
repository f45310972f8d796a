import { Field, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { SettingsView, SettingView } from "../../app/engine/views/settings-view";
import { useTexts } from "../locale/texts";
import type { Texts } from "../locale/zh-CN";

const useStyles = makeStyles({
  // Selects and inputs are wider by themselves than a narrow pane.
  field: {
    minWidth: 0,
    gridTemplateColumns: "minmax(0, 1fr)",
    "& select": { width: "100%", minWidth: 0, textOverflow: "ellipsis" },
  },
  input: { minWidth: 0, width: "100%" },
  documents: { margin: `2px 0 0`, paddingLeft: "18px", fontSize: tokens.fontSizeBase200 },
});

interface FieldProps {
  readonly setting: SettingView;
  readonly settings: SettingsView;
  readonly entry: string;
  readonly problem: string | null;
  readonly onEntry: (value: string) => void;
}

/** One setting: what it is called, what is entered, what holds, and what is wrong with it. */
export function SettingField({ setting, settings, entry, problem, onEntry }: FieldProps) {
  const styles = useStyles();
  const { settings: words } = useTexts();
  const isAsWritten = setting.isMisunderstood && entry === setting.value;
  const message = problem ?? (isAsWritten ? words.misunderstood(setting.value, setting.expected) : null);
  return (
    <div>
      <Field
        className={styles.field}
        label={setting.label}
        hint={hintOf(setting, entry, words)}
        validationState={message === null ? "none" : problem === null ? "warning" : "error"}
        validationMessage={message}
      >
        <Entry setting={setting} settings={settings} entry={entry} onEntry={onEntry} />
      </Field>
      {setting.input === "scheme" && <Documents settings={settings} setting={setting} entry={entry} />}
    </div>
  );
}

function hintOf({ input, explanation, effective }: SettingView, entry: string, words: Texts["settings"]): string {
  const holds = input !== "scheme" && entry === "" && effective !== "" ? words.inForce(effective) : "";
  return [explanation, holds].filter((part) => part !== "").join("。");
}

type EntryProps = Omit<FieldProps, "problem">;

/** Props that `Field` gives to its one child (id, description) go on to the control. */
function Entry({ setting, settings, entry, onEntry, ...control }: EntryProps) {
  const styles = useStyles();
  const { settings: words } = useTexts();
  const list = useId();
  switch (setting.input) {
    case "scheme":
      return (
        <Select {...control} value={entry} onChange={(_, { value }) => onEntry(value)}>
          <option value="">{setting.value === "" ? words.defaultScheme(setting.effective) : words.byDefault}</option>
          {settings.schemes.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
          {isForeign(entry, ["", ...settings.schemes.map(({ id }) => id)]) && <option value={entry}>{entry}</option>}
        </Select>
      );
    case "yesNo":
      return (
        <Select {...control} value={entry} onChange={(_, { value }) => onEntry(value)}>
          <option value="">{setting.value === "" ? words.byDefaultIs(setting.effective) : words.byDefault}</option>
          <option value="是">{words.yes}</option>
          <option value="否">{words.no}</option>
          {isForeign(entry, ["", "是", "否"]) && <option value={entry}>{entry}</option>}
        </Select>
      );
    case "unit":
      return (
        <>
          <Input
            {...control}
            className={styles.input}
            list={list}
            value={entry}
            placeholder={setting.value === "" ? words.defaultUnit(setting.effective) : words.byDefault}
            onChange={(_, { value }) => onEntry(value)}
          />
          <datalist id={list}>
            {settings.units.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      );
    case "day":
    case "text":
      return (
        <Input
          {...control}
          className={styles.input}
          value={entry}
          placeholder={setting.effective}
          onChange={(_, { value }) => onEntry(value)}
        />
      );
  }
}

/** What stands in the sheet is shown even where it is none of the choices. */
function isForeign(entry: string, choices: readonly string[]): boolean {
  return !choices.includes(entry);
}

function Documents({ settings, setting, entry }: Pick<FieldProps, "settings" | "setting" | "entry">) {
  const styles = useStyles();
  const { settings: words } = useTexts();
  const scheme =
    settings.schemes.find(({ id }) => id === entry) ??
    settings.schemes.find(({ title }) => title === setting.effective);
  if (scheme === undefined) return null;
  if (scheme.documents.length === 0) return <Text size={200}>{words.noDocuments}</Text>;
  return (
    <ul className={styles.documents} aria-label={words.documents}>
      {scheme.documents.map((document) => (
        <li key={document}>{document}</li>
      ))}
    </ul>
  );
}
