// Runs every use case once, in a process of its own: `tsx bench/excel/child.ts PROFILE ROWS`; prints one line of JSON.
import { DESKTOP, WEB } from "../../test/host/dispatch/profile";
import { useCaseCosts } from "./use-case-costs";

const [profile, rows] = process.argv.slice(2);
process.stdout.write(JSON.stringify(await useCaseCosts(profile === "web" ? WEB : DESKTOP, Number(rows))));
