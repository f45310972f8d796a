import { HIDDEN, publicText } from "../../../src/core/publication/public-text";

describe("texts as they may be put on a wall", () => {
  test.each([
    ["身份证110101199003074517，表现好", `身份证${HIDDEN}，表现好`],
    ["11010119900307451X", HIDDEN],
    ["110101900307451", HIDDEN],
    ["电话13800138000。", `电话${HIDDEN}。`],
    ["手机：138-0013-8000", `手机：${HIDDEN}`],
    ["联系0518-85551234", `联系${HIDDEN}`],
    ["办公室电话：85551234", `办公室电话：${HIDDEN}`],
    ["该同志出生于1965年3月，业务精湛", `该同志出生于${HIDDEN}，业务精湛`],
  ])("%s → %s", (text, shown) => {
    expect(publicText(text)).toBe(shown);
  });

  test.each(["2011年1月13日点评", "投入资金12345678元", "走访群众138户1380人", "2004年7月入党", " 较好 "])(
    "%s is nobody's secret",
    (text) => {
      expect(publicText(text)).toBe(text.trim());
    },
  );
});
