import { rmSync } from "node:fs";

export default function tearDown(): void {
  const folder = process.env["DIANPING_PAGES"];
  if (folder !== undefined && process.env["DIANPING_PAGES_ARE_OURS"] === "1")
    rmSync(folder, { recursive: true, force: true });
}
