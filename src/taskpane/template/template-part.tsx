import { Button, Spinner, Text } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { TemplateOrder } from "../../app/engine/template-order";
import { useLateTexts } from "../locale/late-texts";
import { PartPage } from "../parts/part-page";
import { Section } from "../parts/section";
import { usePaneState, usePaneStore } from "../state/use-pane";
import { ChoiceForm } from "../submission/choice-form";
import { choiceOf, FIRST_ENTRIES } from "../submission/submission-choice";
import { FIRST_SOURCE, SourceForm, type Source } from "./source-form";
import { TemplateQuestions } from "./template-questions";
import { TemplateSheet } from "./template-sheet";
import { useTemplate, type LookedAt } from "./use-template";

/** The superior's own statistics sheets: found, asked about where unsure, seen cell by cell, filled in. */
export function TemplatePart() {
  const { template: words } = useLateTexts();
  const [source, setSource] = useState<Source>(FIRST_SOURCE);
  const [entries, setEntries] = useState(FIRST_ENTRIES);
  const choice = JSON.stringify(choiceOf(entries));
  const order = useMemo(() => orderOf(source, choice), [source, choice]);
  const found = useTemplate(order);
  return (
    <PartPage topic="template">
      <Section title={words.where}>
        <Text size={200}>{words.whereHint}</Text>
        <SourceForm source={source} choices={found?.view.choices ?? []} onChange={setSource} />
      </Section>
      <Section title={words.about}>
        <Text size={200}>{words.aboutHint}</Text>
        <ChoiceForm entries={entries} onChange={setEntries} />
      </Section>
      {order === null && source.type === "file" && source.file === null && <Text>{words.noFile}</Text>}
      {order !== null && found === null && <Spinner size="tiny" label={words.loading} />}
      {found !== null && <Found found={found} />}
    </PartPage>
  );
}

/** `null` while a file or the reason of a zero report is missing. */
function orderOf(source: Source, choice: string): TemplateOrder | null {
  const edition = JSON.parse(choice) as ReturnType<typeof choiceOf>;
  if (edition === null) return null;
  const { sheet } = source;
  if (source.type === "workbook") return { source: "workbook", sheet, edition, formats: [] };
  return source.file === null ? null : { source: "file", sheet, edition, file: source.file };
}

function Found({ found }: { readonly found: LookedAt }) {
  const { template: words } = useLateTexts();
  const { sheets, refusal, cumulative } = found.view;
  if (refusal !== "") return <Text role="status">{refusal}</Text>;
  const questions = sheets.flatMap((sheet) => sheet.questions.map((question) => ({ ...question, sheet: sheet.name })));
  return (
    <>
      {questions.length > 0 && <TemplateQuestions questions={questions} />}
      <Text size={200}>{words.cumulative(cumulative.from, cumulative.to)}</Text>
      {sheets.map((sheet) => (
        <TemplateSheet key={sheet.id} sheet={sheet} />
      ))}
      <Fill found={found} open={questions.length} />
    </>
  );
}

function Fill({ found: { order, view }, open }: { readonly found: LookedAt; readonly open: number }) {
  const { template: words } = useLateTexts();
  const store = usePaneStore();
  const { work } = usePaneState();
  const count = view.sheets.reduce((sum, { changes }) => sum + changes.length, 0);
  const fill = (): void => {
    if (order.source === "workbook") void store.propose({ type: "template", order });
    else {
      void store.handOver(async (engine, memory) => {
        const { file, remember } = await engine.fillTemplate(order, memory);
        return { ...file, remember };
      });
    }
  };
  return (
    <>
      {open > 0 && <Text>{words.open(open)}</Text>}
      <Text size={200}>{order.source === "workbook" ? words.resultHere : words.resultFile[store.host.kind]}</Text>
      <Button
        appearance="primary"
        style={{ alignSelf: "flex-start", flexShrink: 0 }}
        disabledFocusable={count === 0 || work.type === "running"}
        onClick={fill}
      >
        {order.source === "workbook" ? words.fillHere(count) : words.fillFile(count)}
      </Button>
    </>
  );
}
