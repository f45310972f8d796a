import { Button } from "@fluentui/react-components";
import type { ViewPlace } from "../../app/engine/views/place";
import { useTexts } from "../locale/texts";
import { usePaneStore } from "../state/use-pane";

interface GoToButtonProps {
  readonly place: ViewPlace;
  readonly isPrimary?: boolean;
}

/** Leads to the cell: its address is in sight, its sheet stands in the text above it and in the hint. */
export function GoToButton({ place, isPrimary = false }: GoToButtonProps) {
  const texts = useTexts();
  const store = usePaneStore();
  const whole = texts.goTo(texts.place(place.sheet, place.cell));
  return (
    <Button
      size="small"
      appearance={isPrimary ? "primary" : "secondary"}
      title={whole}
      onClick={() => void store.select(place.target)}
    >
      {texts.goTo(place.cell === "" ? place.sheet : place.cell)}
    </Button>
  );
}
