/**
 * A piece of XML that can stand in the same workbook after another program has saved it: its elements without their prefix,
 * and without attributes of namespaces that the next program may not declare (such as `xr:uid`).
 */
export function plainXml(xml: string, prefix: string): string {
  const bare = prefix === "" ? xml : xml.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
  return bare.replace(/<[^>]*>/g, (tag) =>
    tag.replace(/\s(?!xml:|xmlns[:=])[\w.-]+:[\w.-]+\s*=\s*("[^"]*"|'[^']*')/g, ""),
  );
}

/** The piece with the prefix that this part uses. */
export function prefixedXml(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])(?![\w.-]+:)/g, `<$1${prefix}`);
}
