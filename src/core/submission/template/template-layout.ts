import type { CellRange } from "../../workbook/range";

/** One column (units run down) or one cell (indicators run down) that may ask for a number of ours. */
export interface TemplateLine {
  /** The levels of its heading from top to bottom, as written. */
  readonly levels: readonly string[];
  /** 0-based. */
  readonly column: number;
  /** 0-based row where the line is a single cell; `null`: a column of cells. */
  readonly row: number | null;
  /** A single cell in the column of one organisation: its name as written; `null`: of the whole reporting unit. */
  readonly unit: string | null;
}

/** A row under the headings of a sheet on which units run down. */
export interface TemplateRow {
  /** 0-based. */
  readonly row: number;
  readonly type: "unit" | "total" | "subtotal" | "blank";
  /** As written; "" for a blank row. */
  readonly name: string;
  /** A blank row that carries a serial number. */
  readonly isNumbered: boolean;
}

/** A superior's statistics sheet: where its headings stand and which cells wait for numbers. */
export interface TemplateLayout {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly type: "unitsDown" | "indicatorsDown";
  /** Rows of the headings, 0-based; -1 where indicators run down without a heading above them. */
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly lines: readonly TemplateLine[];
  /** Units run down: the rows under the headings; else empty. */
  readonly rows: readonly TemplateRow[];
  /** Nothing stands under the last row: as many rows as needed may be filled. */
  readonly isOpenBelow: boolean;
  /** Columns that hold no numbers; -1 = there is none. */
  readonly unitColumn: number;
  readonly serialColumn: number;
  readonly remarkColumn: number;
  /** 填报单位 as the sheet states it; `null` when it does not. */
  readonly unit: string | null;
  /** The lines above the headings, title first. */
  readonly linesAbove: readonly string[];
  readonly merges: readonly CellRange[];
}

const UNIT_HEADING =
  /^(?:填报|报送|所属|下级|下属|基层|各|被点评|二级)?(?:单位|党组织|党支部|支部|党委|总支|党总支|乡镇|乡镇街道|街道|部门|学校|院系|村|社区|单位党组织)(?:全称|简称)?(?:名称)?$|^(?:单位|组织|机构)?名称$/u;
const SERIAL_HEADING = /^(?:序号|序|编号|号|NO)$/iu;
const REMARK_HEADING = /^(?:备注|说明|附注|备考)$/u;

/** 单位, 党组织名称 …: the column that names who a row is about. Takes a heading by `plainHeading`. */
export function isUnitHeading(heading: string): boolean {
  return UNIT_HEADING.test(heading);
}

export function isSerialHeading(heading: string): boolean {
  return SERIAL_HEADING.test(heading);
}

export function isRemarkHeading(heading: string): boolean {
  return REMARK_HEADING.test(heading);
}
