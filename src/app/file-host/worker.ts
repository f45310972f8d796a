import { serveFiles } from "./serve-files";

/** Entry of the worker that opens and writes files: its global object is the port to the page. */
serveFiles(globalThis as unknown as Parameters<typeof serveFiles>[0]);
