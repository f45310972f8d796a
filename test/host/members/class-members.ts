import type { ClassName, HostObject, Models } from "./models";

type ClientObject = OfficeExtension.ClientObject;

/** Members of every client object that never go over the wire by their own name. */
type ClientOnly = "context" | "isNullObject" | "items" | "load" | "set" | "toJSON" | "track" | "untrack";

type ScalarName<T> = {
  [K in keyof T & string]: T[K] extends (...args: never) => unknown
    ? never
    : NonNullable<T[K]> extends ClientObject | OfficeExtension.EventHandlers<never>
      ? never
      : K;
}[keyof T & string];

type NavigationName<T> = {
  [K in keyof T & string]: NonNullable<T[K]> extends ClientObject ? K : never;
}[keyof T & string];

type MethodName<T> = { [K in keyof T & string]: T[K] extends (...args: never) => unknown ? K : never }[keyof T &
  string];

/** Objects arrive as host objects, what the caller left out as `null`. */
type HostArgument<A> = A extends ClientObject ? HostObject : A;
type HostArguments<A extends readonly unknown[]> = {
  [I in keyof A]-?: HostArgument<Exclude<A[I], undefined>> | null;
};
type HostResult<R> = R extends ClientObject
  ? HostObject | null
  : R extends OfficeExtension.ClientResult<infer V>
    ? V
    : // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- the declarations' own word for "answers nothing"
      void;

/**
 * What the host answers for one class of the client, typed against the declarations: a misspelt name or a wrong type
 * does not compile. What is not listed is refused as `NotImplemented Class.member`.
 */
export interface ClassMembers<T, N extends ClassName> {
  /** Fields of the row that says an object exists; wire names. */
  readonly identity?: (self: Models[N]) => Readonly<Record<string, unknown>>;
  /** Throws where Excel refuses to change this object; asked before every setter and changing method. */
  readonly guard?: (self: Models[N], member: string) => void;
  readonly get?: { readonly [K in Exclude<ScalarName<T>, ClientOnly>]?: (self: Models[N]) => T[K] | null };
  readonly set?: { readonly [K in Exclude<ScalarName<T>, ClientOnly>]?: (self: Models[N], value: T[K]) => void };
  readonly navigate?: { readonly [K in NavigationName<T>]?: (self: Models[N]) => HostObject | null };
  readonly call?: {
    readonly [K in Exclude<MethodName<T>, ClientOnly>]?: T[K] extends (...args: infer A) => infer R
      ? (self: Models[N], ...args: HostArguments<A>) => HostResult<R>
      : never;
  };
  /** Collections: the children in order. */
  readonly items?: (self: Models[N]) => readonly HostObject[];
  /** Methods of the client's own protocol that the declarations do not list; names as the client has them. */
  readonly wire?: Readonly<Record<string, (self: Models[N], ...args: readonly unknown[]) => unknown>>;
}

/** The same with types erased, as the dispatcher uses it. */
export interface AnyMembers {
  readonly identity?: (self: unknown) => Readonly<Record<string, unknown>>;
  readonly guard?: (self: unknown, member: string) => void;
  readonly get?: Readonly<Record<string, (self: unknown) => unknown>>;
  readonly set?: Readonly<Record<string, (self: unknown, value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, (self: unknown) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (self: unknown, ...args: readonly unknown[]) => unknown>>;
  readonly items?: (self: unknown) => readonly HostObject[];
  readonly wire?: Readonly<Record<string, (self: unknown, ...args: readonly unknown[]) => unknown>>;
}
