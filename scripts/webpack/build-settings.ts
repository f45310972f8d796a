import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { OFFICE_JS_SOURCES, type OfficeJsSource } from "./office-js";
import { DEFAULT_OUTPUT, repositoryPath } from "./paths";

export interface BuildSettings {
  readonly mode: "production" | "development";
  readonly officeJs: OfficeJsSource;
  /** Where the pages will be served from: an https origin, with a folder or without, no slash at the end. */
  readonly host: string;
  /** Four numbers, as the manifest wants them. */
  readonly version: string;
  /** Absolute path of the folder that everything is built into. */
  readonly out: string;
}

/** What somebody asked of the build cannot be done; `message` is one sentence that says what to write instead. */
export class BuildSettingsError extends Error {}

/** The address that manifest.xml in the repository has, and that the development server listens on. */
export const DEVELOPMENT_HOST = "https://localhost:3000";

const KNOWN = ["officeJs", "host", "version", "out"];

/** Reads webpack's `--env name=value`; throws `BuildSettingsError` at the first that cannot be used. */
export function readBuildSettings(env: Readonly<Record<string, unknown>>, mode: BuildSettings["mode"]): BuildSettings {
  for (const name of Object.keys(env)) {
    if (!KNOWN.includes(name) && !name.startsWith("WEBPACK_")) {
      throw new BuildSettingsError(`没有名为 ${name} 的构建设置；可用的是 ${KNOWN.join("、")}。`);
    }
  }
  return {
    mode,
    officeJs: officeJsFrom(textOf(env, "officeJs") ?? "public"),
    host: hostFrom(textOf(env, "host") ?? DEVELOPMENT_HOST),
    version: versionFrom(textOf(env, "version") ?? packageVersion()),
    out: resolve(repositoryPath("."), textOf(env, "out") ?? DEFAULT_OUTPUT),
  };
}

function textOf(env: Readonly<Record<string, unknown>>, name: string): string | undefined {
  const value = env[name];
  if (value === undefined) return undefined;
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  throw new BuildSettingsError(`构建设置 ${name} 要写一个值，例如 --env ${name}=…，而且只写一次。`);
}

function officeJsFrom(text: string): OfficeJsSource {
  const address = Object.hasOwn(OFFICE_JS_SOURCES, text) ? (OFFICE_JS_SOURCES[text] ?? text) : text;
  if (text === "own") return { address, origin: null };
  const url = httpsAddress(address);
  if (url === null || !url.pathname.endsWith(".js")) {
    throw new BuildSettingsError(
      `officeJs 写的“${text}”用不了：请写 public、21vianet、own，或 https:// 开头、指向 office.js 的完整地址。`,
    );
  }
  return { address: url.href, origin: url.origin };
}

function hostFrom(text: string): string {
  const url = httpsAddress(text);
  if (url === null || url.search !== "" || url.hash !== "" || /\.(?:html?|xml)$/i.test(url.pathname)) {
    throw new BuildSettingsError(
      `host 写的“${text}”用不了：请写放这些文件的 https:// 网址（可以带文件夹，不带文件名和参数），例如 https://addin.example.cn/dianping。`,
    );
  }
  return url.href.replace(/\/+$/, "");
}

function versionFrom(text: string): string {
  const parts = text.split(".");
  const isUsable = parts.length >= 2 && parts.length <= 4 && parts.every((part) => /^(?:0|[1-9]\d{0,3})$/.test(part));
  if (!isUsable) {
    throw new BuildSettingsError(`version 写的“${text}”用不了：请写两到四段数字（每段 0 到 9999），例如 1.2.0。`);
  }
  return [...parts, "0", "0"].slice(0, 4).join(".");
}

function httpsAddress(text: string): URL | null {
  if (!/^https:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  return url.username === "" && url.password === "" ? url : null;
}

function packageVersion(): string {
  const read: unknown = JSON.parse(readFileSync(repositoryPath("package.json"), "utf8"));
  if (typeof read === "object" && read !== null && "version" in read && typeof read.version === "string") {
    return read.version;
  }
  throw new BuildSettingsError("package.json 里没有 version，请用 --env version=… 写明版本。");
}
