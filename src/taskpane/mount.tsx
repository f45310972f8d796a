import { createRoot } from "react-dom/client";
import { App, type AppProps } from "./app";
import { ZH_CN } from "./locale/zh-CN";

/** Draws the pane as the whole of a page: `root` is the page's main part. */
export function mountPane(root: HTMLElement, props: AppProps): void {
  createRoot(root).render(
    <>
      <h1 className="page-title">{ZH_CN.product}</h1>
      <App {...props} />
    </>,
  );
}

/** One sentence in place of the pane. */
export function mountSentence(root: HTMLElement, sentence: string): void {
  createRoot(root).render(<p className="page-sentence">{sentence}</p>);
}
