import { startHost, type Host, type HostOptions } from "../start-host";

/** A fresh host for each test of a file; afterwards nothing unknown was asked for and nothing is still tracked. */
export function useHost(options: HostOptions = {}): { readonly host: Host; run: typeof Excel.run } {
  let host: Host | null = null;
  const current = (): Host => {
    if (host === null) throw new Error("no test is running");
    return host;
  };
  beforeEach(() => {
    host = startHost(options);
  });
  afterEach(() => {
    expect(current().unsupported).toEqual([]);
    expect(current().hostFaults).toEqual([]);
    expect(current().references.objects.size).toBe(0);
  });
  return {
    get host() {
      return current();
    },
    run: ((batch: (context: Excel.RequestContext) => Promise<unknown>) =>
      current().client.Excel.run(batch)) as typeof Excel.run,
  };
}
