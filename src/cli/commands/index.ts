import type { Command } from "../command";
import { coverageJson, coverageText } from "../reports/coverage";
import { checkCommand } from "./check";
import { clearCommand } from "./clear";
import { exportCommand } from "./export";
import { formsCommand } from "./forms";
import { gateCommand } from "./gate";
import { publishCommand } from "./publish";
import { questionsCommand } from "./questions";
import { recognizeCommand } from "./recognize";
import { rectificationCommand } from "./rectification";
import { reportCommand } from "./report-command";
import { runCommand } from "./run";
import { statisticsCommand } from "./statistics";
import { verifyCommand } from "./verify";

/** In the order of --help. */
export const COMMANDS: readonly Command[] = [
  runCommand,
  recognizeCommand,
  checkCommand,
  reportCommand("coverage", "看谁被点评了、谁还没有，谁作了点评", coverageJson, coverageText),
  rectificationCommand,
  statisticsCommand,
  formsCommand,
  publishCommand,
  clearCommand,
  questionsCommand,
  gateCommand,
  exportCommand,
  verifyCommand,
];
