/** What Node says of a failure, whichever realm the error comes from. */
export function nodeError(cause: unknown): { readonly code: string; readonly message: string } {
  if (typeof cause !== "object" || cause === null) return { code: "", message: String(cause) };
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : "";
  const message = "message" in cause && typeof cause.message === "string" ? cause.message : "";
  return { code, message };
}
