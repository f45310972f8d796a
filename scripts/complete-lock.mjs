// Adds to package-lock.json the optional per-platform packages that the registry at hand did not offer, so that `npm ci`
// accepts the lock file everywhere and installs them where they belong. Run after `npm install` if `npm ci` says "Missing".
import { readFileSync, writeFileSync } from "node:fs";

const SYSTEMS = ["darwin", "linux", "win32", "android", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const PROCESSORS = ["arm64", "x64", "ia32", "arm", "ppc64", "s390x", "riscv64", "loong64", "mips64el"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
let added = 0;
for (const [path, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    const target = `node_modules/${name}`;
    if (path === "" || lock.packages[target] !== undefined || !/^\d/.test(version)) continue;
    const words = name.split(/[-/]/);
    const os = SYSTEMS.find((system) => words.includes(system));
    const cpu = PROCESSORS.find((processor) =>
      words.some((word) => word === processor || (word === "gnueabihf" && processor === "arm")),
    );
    if (os === undefined || cpu === undefined) continue;
    lock.packages[target] = { version, cpu: [cpu], optional: true, os: [os], ...(entry.dev ? { dev: true } : {}) };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added} packages of other platforms added to package-lock.json`);
