import { Component, type ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./app";
import { ZH_CN } from "./locale/zh-CN";
import { startSentence } from "./start/start-sentence";

/** The page of the pane: it shows the pane, or one sentence in place of it. */
export interface PanePage {
  readonly showPane: (props: AppProps) => void;
  /** With `retry` there is a button for it. */
  readonly showSentence: (sentence: string, retry?: () => void) => void;
}

/** `root` is the page's main part. */
export function openPage(root: HTMLElement): PanePage {
  const page = createRoot(root);
  return {
    showPane: (props) =>
      page.render(
        <Caught>
          <h1 className="page-title">{ZH_CN.product}</h1>
          <App {...props} />
        </Caught>,
      ),
    showSentence: (sentence, retry) => page.render(<Sentence sentence={sentence} retry={retry} />),
  };
}

function Sentence({ sentence, retry }: { readonly sentence: string; readonly retry?: (() => void) | undefined }) {
  return (
    <div className="page-sentence">
      <p role="status">{sentence}</p>
      {retry === undefined ? null : (
        <button type="button" onClick={retry}>
          {ZH_CN.shell.retry}
        </button>
      )}
    </div>
  );
}

/** A fault of ours while drawing would leave the page blank: it is told instead. React asks for a class here. */
class Caught extends Component<{ readonly children: ReactNode }, { readonly sentence: string | null }> {
  override state: { readonly sentence: string | null } = { sentence: null };

  static getDerivedStateFromError(cause: unknown): { readonly sentence: string } {
    return { sentence: startSentence(cause) };
  }

  override render(): ReactNode {
    return this.state.sentence === null ? this.props.children : <Sentence sentence={this.state.sentence} />;
  }
}
