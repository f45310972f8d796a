import { Field, Radio, RadioGroup, Select, Text } from "@fluentui/react-components";
import type { TemplateView } from "../../app/engine/views/template-view";
import type { NamedBytes } from "../../app/package-file";
import { useLateTexts } from "../locale/late-texts";
import { FileChooser } from "../parts/file-chooser";

/** Where the superior's sheet is. `sheet`: its name; `null`: it is to be found. */
export type Source =
  | { readonly type: "workbook"; readonly sheet: string | null }
  | { readonly type: "file"; readonly sheet: string | null; readonly file: NamedBytes | null };

export const FIRST_SOURCE: Source = { type: "workbook", sheet: null };

interface SourceFormProps {
  readonly source: Source;
  readonly choices: TemplateView["choices"];
  readonly onChange: (source: Source) => void;
}

export function SourceForm({ source, choices, onChange }: SourceFormProps) {
  const { template: words } = useLateTexts();
  return (
    <>
      <RadioGroup
        aria-label={words.where}
        value={source.type}
        onChange={(_, { value }) =>
          onChange(value === "file" ? { type: "file", sheet: null, file: null } : FIRST_SOURCE)
        }
      >
        <Radio value="workbook" label={words.sources.workbook} />
        <Radio value="file" label={words.sources.file} />
      </RadioGroup>
      {source.type === "file" && (
        <>
          <FileChooser
            label={words.choose}
            hint={words.chooseHint}
            accept=".xlsx,.xlsm,.xls"
            onChosen={([file = null]) => onChange({ type: "file", sheet: null, file })}
          />
          {source.file !== null && <Text size={200}>{words.chosen(source.file.name)}</Text>}
        </>
      )}
      {choices.length > 0 && (
        <Field label={words.sheet}>
          <Select
            size="small"
            value={source.sheet ?? ""}
            onChange={(_, { value }) => onChange({ ...source, sheet: value === "" ? null : value })}
          >
            <option value="">{words.anySheet}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
    </>
  );
}
