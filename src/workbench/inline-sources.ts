/**
 * In the single file all scripts stand inside the page as text (`scripts/webpack/single-file.ts` puts them there); on a web
 * server they are files beside it.
 */

/** The text of a script that has arrived whole; `null` on a web server, and while the part is still on its way from the disk. */
export function inlineSource(name: string): string | null {
  const element = document.getElementById(`source:${name}`);
  if (element === null) return null;
  const isWhole = element.nextElementSibling !== null || document.readyState !== "loading";
  return isWhole ? element.textContent : null;
}

/** The text of a script, once it has arrived; `null` on a web server. */
export async function arrivedSource(name: string): Promise<string | null> {
  if (document.querySelector('[id^="source:"]') === null) return null;
  const source = inlineSource(name);
  if (source !== null || document.readyState !== "loading") return source;
  await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  return inlineSource(name);
}
