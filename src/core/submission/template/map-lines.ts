import type { HeadingSpan } from "./heading-span";
import type { HeadingReading } from "./heading-reading";
import { indicatorOfChoice, type Indicator, type IndicatorKey, type Span } from "./indicator";
import { readHeading, type HeadingContext } from "./read-heading";
import type { TemplateLayout, TemplateLine } from "./template-layout";
import {
  lineQuestion,
  lineQuestionId,
  NO_CHOICE,
  spanQuestion,
  spanQuestionId,
  type TemplateAnswer,
  type TemplateQuestion,
} from "./template-question";
import { besideOthers } from "./readings-together";

/** A line of a template, and what it is taken for. */
export interface MappedLine {
  readonly line: TemplateLine;
  /** Its levels joined by "/". */
  readonly heading: string;
  /** `null`: left alone, or nobody knows yet. */
  readonly indicator: Indicator | null;
  /** 1 sure or answered, 0.5 asked, 0 none of ours. */
  readonly confidence: number;
  /** Chinese. */
  readonly reason: string;
}

export interface MappedLines {
  readonly lines: readonly MappedLine[];
  readonly questions: readonly TemplateQuestion[];
  /** Methods that have a line of their own. */
  readonly listedMethods: readonly string[];
}

interface Draft {
  readonly line: TemplateLine;
  readonly id: string;
  readonly reading: HeadingReading;
}

/**
 * Maps the lines of a template. What is unsure is asked unless `answers` settle it; a line with nothing to fill in (`hasRoom`
 * false: all formulas) is not asked about.
 */
export function mapLines(
  layout: TemplateLayout,
  context: HeadingContext,
  answers: readonly TemplateAnswer[],
  hasRoom: (line: TemplateLine) => boolean,
): MappedLines {
  const told = new Map(answers.map(({ question, choice }) => [question, choice]));
  const plainSpan = spanOfPlainLines(layout, told);
  const ids = idsOf(layout);
  const readings = besideOthers(layout.lines.map((line) => ({ line, reading: readHeading(line.levels, context) })));
  const drafts = readings.map(({ line, reading }, index): Draft => ({ line, id: ids[index] ?? "", reading }));
  const spans = explicitSpans(drafts);
  const settled = drafts.map((draft) => settle(draft, layout, told, plainSpan, spans));
  const checked = settled.map((each, index) => withoutTwins(each, index, settled, layout));
  const isAskedSpan =
    plainSpan === "ask" && drafts.some(({ reading }) => reading.type !== "none" && reading.span === "unsaid");
  return {
    lines: checked.map(({ mapped }) => mapped),
    questions: [
      ...(isAskedSpan ? [spanQuestion(layout.sheetId, layout.sheetName)] : []),
      ...checked.flatMap(({ mapped, question }) => (question !== null && hasRoom(mapped.line) ? [question] : [])),
    ],
    listedMethods: checked.flatMap(({ mapped: { indicator } }) =>
      indicator?.key.startsWith("method:") ? [indicator.key.slice("method:".length)] : [],
    ),
  };
}

interface Settled {
  readonly id: string;
  readonly isAnswered: boolean;
  readonly mapped: MappedLine;
  readonly question: TemplateQuestion | null;
}

function settle(
  { line, id, reading }: Draft,
  layout: TemplateLayout,
  told: ReadonlyMap<string, string>,
  plainSpan: Span | "ask" | "none",
  explicit: ReadonlySet<string>,
): Settled {
  const heading = line.levels.join("/");
  const result = (indicator: Indicator | null, confidence: number, reason: string): MappedLine => ({
    line,
    heading,
    indicator,
    confidence,
    reason,
  });
  const choice = told.get(id);
  if (choice !== undefined && reading.type !== "none") {
    const answered = choice === NO_CHOICE ? null : indicatorOfChoice(choice);
    if (answered !== null || choice === NO_CHOICE) {
      const reason = answered === null ? "您确认过：不填" : "您确认过";
      return { id, isAnswered: true, mapped: result(answered, 1, reason), question: null };
    }
  }
  const done = (mapped: MappedLine): Settled => ({ id, isAnswered: false, mapped, question: null });
  if (reading.type === "none") return done(result(null, 0, reading.reason));
  if (reading.span === "unsaid" && plainSpan === "none") return done(result(null, 0, "您确认过：不填"));
  if (reading.span === "unsaid" && plainSpan === "ask") return done(result(null, 0.5, "要先确认是本期数还是累计数"));
  const spans = spansOf(reading.span, plainSpan === "cumulative" ? "cumulative" : "period");
  const keys = reading.type === "sure" ? [reading.key] : reading.candidates;
  const isSpanSure = reading.span !== "unsaid" || !keys.some((key) => explicit.has(spanKey(key, "period", line)));
  const candidates = isSpanSure
    ? keys.flatMap((key) => spans.map((span) => ({ key, span })))
    : keys.flatMap((key) => (["cumulative", "period"] as const).map((span) => ({ key, span })));
  const [only] = candidates;
  if (reading.type === "sure" && isSpanSure && only) return done(result(only, 1, reading.reason));
  const reason = isSpanSure ? reading.reason : "另有一栏写明是本期数，这一栏没有写明";
  return {
    ...done(result(null, 0.5, `拿不准：${reason}`)),
    question: lineQuestion({ ...layout, id, column: line.column, row: line.row }, heading, candidates, reason),
  };
}

function spansOf(span: HeadingSpan, plain: Span): readonly Span[] {
  return span === "period" || span === "cumulative" ? [span] : [plain];
}

/** Two lines for one number: at most one can be meant, so neither is filled unasked. */
function withoutTwins(each: Settled, index: number, all: readonly Settled[], layout: TemplateLayout): Settled {
  const { indicator, line } = each.mapped;
  if (indicator === null || each.isAnswered) return each;
  const same = twinKey(indicator, line);
  const twin = all.find(
    (other, place) =>
      place !== index && other.mapped.indicator !== null && twinKey(other.mapped.indicator, other.mapped.line) === same,
  );
  if (twin === undefined) return each;
  const reason = "有两栏像是同一个数";
  return {
    ...each,
    mapped: { ...each.mapped, indicator: null, confidence: 0.5, reason: `拿不准：${reason}` },
    question: lineQuestion(
      { ...layout, id: each.id, column: line.column, row: line.row },
      each.mapped.heading,
      [indicator],
      reason,
    ),
  };
}

function twinKey({ key, span }: Indicator, line: TemplateLine): string {
  return spanKey(key, span, line);
}

function spanKey(key: IndicatorKey, span: Span, { unit }: TemplateLine): string {
  return JSON.stringify([key, span, unit]);
}

/** What lines with a span of their own ask for. */
function explicitSpans(drafts: readonly Draft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ line, reading }) =>
      reading.type === "sure" && reading.span === "period" ? [spanKey(reading.key, "period", line)] : [],
    ),
  );
}

/** What headings without a word about time mean: the period, unless the title speaks of 累计. */
function spanOfPlainLines(layout: TemplateLayout, told: ReadonlyMap<string, string>): Span | "ask" | "none" {
  if (!layout.linesAbove.some((text) => text.replace(/\s+/gu, "").includes("累计"))) return "period";
  const choice = told.get(spanQuestionId(layout.sheetName));
  if (choice === "period" || choice === "cumulative") return choice;
  return choice === NO_CHOICE ? "none" : "ask";
}

function idsOf({ sheetName, lines }: TemplateLayout): readonly string[] {
  const seen = new Map<string, number>();
  return lines.map(({ levels, unit }) => {
    const named = unit === null ? levels : [unit, ...levels];
    const key = JSON.stringify(named);
    const occurrence = seen.get(key) ?? 0;
    seen.set(key, occurrence + 1);
    return lineQuestionId(sheetName, named, occurrence);
  });
}
