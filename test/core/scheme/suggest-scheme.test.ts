import { recognize } from "../../../src/core/ledger/recognize/recognize";
import { suggestScheme } from "../../../src/core/scheme/suggest-scheme";
import { plainWorkbook, type Rows } from "./plain-workbook";

const HEADINGS = ["序号", "姓名", "所在党组织", "点评领导", "点评时间", "评价"];
const RECORD = [1, "李建强", "第一党支部", "王芳华", "2011-01-15", "能够履行岗位职责，服务群众"];

function ledger(title: string, ...more: Rows): Rows {
  return [[title], HEADINGS, RECORD, [2, "孙小梅", "第一党支部", "王芳华", "2011-01-15", "工作细致"], ...more];
}

function suggested(sheets: Readonly<Record<string, Rows>>): string | null {
  const workbook = plainWorkbook(sheets);
  return suggestScheme(workbook, recognize(workbook))?.scheme.id ?? null;
}

describe("a scheme is suggested from", () => {
  test.each([
    ["a document's number in a cover sheet", "依据豫创组办发[2010] 26号文件填报", "henan-2010"],
    ["the number as the college wrote it", "按照豫创组发〔2010〕26号通知要求", "henan-2010"],
    ["the college's own name besides the number", "平顶山学院 豫创组办发〔2010〕26号", "pingdingshan-2010"],
    ["the issuing unit's name", "连云港市急救中心党员接受领导点评登记台账", "lianyungang-2011"],
    ["a number in traditional script", "津職師大黨組發〔2010〕18號", "tianjin-2010"],
    ["a name in traditional script", "天津職業技術師範大學黨員接受領導點評登記表", "tianjin-2010"],
    ["a title", "2023年卫生系统领导点评工作意见", "health-2023"],
    ["a title whose number is a stand-in", "关于创先争优活动中坚持搞好领导点评工作的通知", "chuangban-2010"],
    ["the assessing town", "中共诸城市委考核评分表", "zhucheng-2011"],
    ["the bureau's name", "郴州市水利局机关党委领导点评", "chenzhou-water-2011"],
    ["the bulletin's title", "近期全县创先争优活动领导点评工作情况通报", "county-loop"],
    ["the school's name", "福州商贸职业中专学校点评台账", "fuzhou-school-2010"],
    ["the meeting's own name", "“一会双讲三评”点评台账", "wushen-water-2011"],
  ])("%s", (_, title, id) => {
    expect(suggested({ 台账: ledger(title) })).toBe(id);
    expect(suggested({ 封面: [[title]], 台账: ledger("党员接受领导点评台账") })).toBe(id);
  });

  test.each([
    ["a title of no document", "某局党员接受领导点评登记台账"],
    ["a number that is a stand-in", "创办〔2010〕100号"],
    ["words of two documents alike", "“双述双评”“一会四评”"],
  ])("not from %s", (_, title) => {
    expect(suggested({ 台账: ledger(title) })).toBeNull();
  });

  test("not from what records say", () => {
    const other = [3, "周明", "郴州市水利局党支部", "王芳华", "2011-01-15", "参加一会四评"];
    expect(suggested({ 台账: ledger("党员接受领导点评台账", other) })).toBeNull();
  });

  test("but from the unit whose roster it is", () => {
    const roster = [
      ["黨組織名稱", "上級黨組織", "書記"],
      ["天津職業技術師範大學黨委", "", "高遠志"],
      ["機械學院黨總支", "天津職業技術師範大學黨委", "王芳華"],
    ];
    expect(suggested({ 黨組織名冊: roster })).toBe("tianjin-2010");
  });

  test("not where 点评设置 has chosen one", () => {
    const settings = [
      ["项目", "值"],
      ["方案", "general"],
    ];
    expect(suggested({ 台账: ledger("连云港市急救中心"), 点评设置: settings })).toBeNull();
  });

  test("the sentence names the word, the sheet and the way to choose", () => {
    const workbook = plainWorkbook({ 台账: ledger("连云港市急救中心党员接受领导点评台账") });
    const suggestion = suggestScheme(workbook, recognize(workbook));
    expect(suggestion?.evidence).toBe("连云港市急救中心");
    expect(suggestion?.sheetName).toBe("台账");
    expect(suggestion?.text).toContain("--scheme lianyungang-2011");
  });
});
