import { useEffect, useState } from "react";

/** What of an area that scrolls is not in sight. */
export interface Rest {
  readonly right: boolean;
  readonly below: boolean;
  /** Is it higher than the room it has, wherever it is scrolled to? */
  readonly isTall: boolean;
}

export function useRest(element: { readonly current: HTMLElement | null }): Rest {
  const [rest, setRest] = useState<Rest>({ right: false, below: false, isTall: false });
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    const look = (): void => {
      const right = current.scrollWidth - current.clientWidth - current.scrollLeft > 1;
      const isTall = current.scrollHeight - current.clientHeight > 1;
      const below = current.scrollHeight - current.clientHeight - current.scrollTop > 1;
      const isSame = (before: Rest): boolean =>
        before.right === right && before.below === below && before.isTall === isTall;
      setRest((before) => (isSame(before) ? before : { right, below, isTall }));
    };
    const observer = new ResizeObserver(look);
    observer.observe(current);
    for (const child of current.children) observer.observe(child);
    current.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      current.removeEventListener("scroll", look);
    };
  }, [element]);
  return rest;
}
