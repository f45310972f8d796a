import { Component, lazy, Suspense, useState, type ComponentType, type ReactNode } from "react";

/** The script of a part did not come: the network was cut off, or another version of the page took its place. */
class NotFetched extends Error {}

export interface LateProps {
  /** Stands there while the part is on its way. */
  readonly waiting: ReactNode;
  /** Stands there instead of a part that did not come; `retry` asks for it again. */
  readonly missing: (retry: () => void) => ReactNode;
  /** Stands there instead of a part that a fault of ours stopped; left out: the fault goes on upwards. */
  readonly broken?: (detail: string, retry: () => void) => ReactNode;
}

/**
 * A part whose script comes when it is first drawn. One that did not come is asked for again whenever it is drawn anew: React
 * keeps the failure of a lazy component for good, so that there is a new one after each.
 */
export function latePart<P extends object = object>(
  fetch: () => Promise<ComponentType<P>>,
): ComponentType<P & LateProps> {
  let current: ComponentType<P> | null = null;
  const part = (): ComponentType<P> =>
    // lazy's own type knows no props that are not settled yet
    (current ??= lazy(async () => {
      try {
        return { default: await fetch() };
      } catch (cause) {
        current = null;
        throw new NotFetched("a part of the page did not come", { cause });
      }
    }) as unknown as ComponentType<P>);
  return function LatePart({ waiting, missing, broken, ...rest }: P & LateProps) {
    const [Part, setPart] = useState<ComponentType<P>>(part);
    return (
      <FetchBoundary missing={missing} broken={broken} retry={() => setPart(part)}>
        <Suspense fallback={waiting}>
          <Part {...(rest as unknown as P)} />
        </Suspense>
      </FetchBoundary>
    );
  };
}

interface BoundaryProps extends Pick<LateProps, "missing"> {
  readonly broken: LateProps["broken"] | undefined;
  readonly children: ReactNode;
  readonly retry: () => void;
}

/** React asks for a class here. */
class FetchBoundary extends Component<BoundaryProps, { readonly fault: { readonly cause: unknown } | null }> {
  override state: { readonly fault: { readonly cause: unknown } | null } = { fault: null };

  static getDerivedStateFromError(cause: unknown): { readonly fault: { readonly cause: unknown } } {
    return { fault: { cause } };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    const { children, missing, broken, retry } = this.props;
    if (fault === null) return children;
    const again = (): void => {
      retry();
      this.setState({ fault: null });
    };
    const { cause } = fault;
    if (cause instanceof NotFetched) return missing(again);
    if (broken === undefined) throw cause;
    return broken(cause instanceof Error ? cause.message : String(cause), again);
  }
}
