import { BuildSettingsError, DEVELOPMENT_HOST, type BuildSettings } from "./build-settings";

/**
 * The manifest for one place and version: the development address of manifest.xml becomes the chosen one, and the element
 * `Version` the chosen version. Throws when the source holds no `Version`, so that none is silently kept.
 */
export function manifestFor(source: string, { host, version }: Pick<BuildSettings, "host" | "version">): string {
  const versionElement = /<Version>[^<]*<\/Version>/;
  if (!versionElement.test(source)) throw new BuildSettingsError("manifest.xml 里没有 Version 元素，无法写入版本。");
  const escaped = host.replace(/&/g, "&amp;");
  const { origin } = new URL(host);
  return source
    .replace(versionElement, () => `<Version>${version}</Version>`)
    .replaceAll(`<AppDomain>${DEVELOPMENT_HOST}</AppDomain>`, () => `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_HOST, () => escaped);
}
