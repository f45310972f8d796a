import { Text } from "@fluentui/react-components";
import type { LabelledWindow } from "../../core/coverage/windows-beyond";
import { isoDay } from "../../core/ledger/day";
import { useTexts } from "../locale/texts";

/** Why numbers of a period hold reviews of other days: a window is counted whole. Nothing where none reaches beyond the period. */
export function BeyondNote({
  windows,
  className,
}: {
  readonly windows: readonly LabelledWindow[];
  readonly className?: string;
}) {
  const { beyond, period } = useTexts();
  const [first] = windows;
  if (first === undefined) return null;
  return (
    <Text size={200} className={className}>
      {beyond(first.label, period(isoDay(first.from), isoDay(first.to)), windows.length)}
    </Text>
  );
}
