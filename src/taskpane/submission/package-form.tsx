import { Checkbox, Field, Select } from "@fluentui/react-components";
import { useLateTexts } from "../locale/late-texts";
import type { PackageEntries } from "./submission-choice";

interface PackageFormProps {
  readonly entries: PackageEntries;
  readonly onChange: (entries: PackageEntries) => void;
}

/** What goes along in the package. */
export function PackageForm({ entries, onChange }: PackageFormProps) {
  const { submission: words } = useLateTexts();
  const { withTracking, withCsv, encoding } = entries;
  return (
    <>
      <Checkbox
        label={words.withTracking}
        checked={withTracking}
        onChange={(_, { checked }) => onChange({ ...entries, withTracking: checked === true })}
      />
      <Checkbox
        label={words.withCsv}
        checked={withCsv}
        onChange={(_, { checked }) => onChange({ ...entries, withCsv: checked === true })}
      />
      {withCsv && (
        <Field label={words.encoding}>
          <Select
            size="small"
            value={encoding}
            onChange={(_, { value }) => onChange({ ...entries, encoding: value === "gb18030" ? "gb18030" : "utf8" })}
          >
            <option value="utf8">{words.encodings.utf8}</option>
            <option value="gb18030">{words.encodings.gb18030}</option>
          </Select>
        </Field>
      )}
    </>
  );
}
