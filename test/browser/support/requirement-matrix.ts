/** What an Excel 2021 says it supports, in the form that Office.js reads. */
export const EVERY_SET = JSON.stringify({
  ExcelApi: "1.13",
  SharedRuntime: "1.1",
  AddinCommands: "1.1",
  DialogApi: "1.1",
  RibbonApi: "1.1",
});
