import { cellOf, type LedgerRecord } from "../../ledger/record";
import { toSimplified } from "../../ledger/script/to-simplified";

/** What a pledge's 践诺情况 says. `noColumn`: the ledger does not keep it; `stated`: something else, taken as said and done. */
export type Fulfilment = "noColumn" | "blank" | "unfulfilled" | "stated";

const NONE = "(?:未|没|没有|尚未|还未|暂未|仍未|还没|未能|无法|不能)";
const HOW = "(?:有|能|予|按期|如期|按时|及时|全部|完全|彻底|得到)*";
const DONE = "(?:兑现|完成|践诺|履诺|履约|履行|落实|践行|办结|实现|做到|启动|开始|开展|到位)";

/** "无未兑现事项" and "没有未完成的" say that all is done. */
const NOTHING_LEFT = /(?:无|没有|不存在)(?:一项|任何)?(?:尚未|未)/u;
const NOT_DONE = new RegExp(`${NONE}${HOW}${DONE}`, "u");
const UNDER_WAY = /正在|进行中|推进中|实施中|办理中|践诺中|履诺中|部分(?:兑现|完成|落实|践诺)/u;
const SAID_DONE =
  /(?:已|已经|均|全部|按期|如期|按时|都)(?:全部|经|按期|如期|按时)*(?:兑现|完成|落实|办结|履行|践诺|履诺)/u;
const BARE_NO = /^(?:否|未|×|✗|✘|x|n|no)$/iu;
const SHARE = /^(\d{1,3})(?:\.\d+)?[%％]$/u;

export function fulfilmentOf(record: LedgerRecord): Fulfilment {
  const cell = cellOf(record, "fulfilment");
  if (cell === undefined) return "noColumn";
  if (cell.blank !== null) return "blank";
  return isUnfulfilled(cell.text) ? "unfulfilled" : "stated";
}

function isUnfulfilled(written: string): boolean {
  const text = toSimplified(written).replace(/\s+/g, "");
  const share = SHARE.exec(text);
  if (share) return Number(share[1]) < 100;
  if (BARE_NO.test(text)) return true;
  if (NOTHING_LEFT.test(text)) return false;
  return NOT_DONE.test(text) || (UNDER_WAY.test(text) && !SAID_DONE.test(text));
}
