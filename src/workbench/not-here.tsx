import { Button } from "@fluentui/react-components";
import { zhCN } from "./locale/zh-CN";

interface Props {
  readonly text: string;
  readonly onRetry: () => void;
}

/** In place of a part of the page whose script did not come. */
export function NotHere({ text, onRetry }: Props) {
  return (
    <div className="not-here" role="alert">
      <p>{text}</p>
      <Button onClick={onRetry}>{zhCN.retry}</Button>
    </div>
  );
}
