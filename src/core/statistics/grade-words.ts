/** Words in front of or behind a grade in a heading: 优秀票数, 得票数(优秀), 满意（票）. */
export const GRADE_TRIM = /^(?:得票数?|评价|评议|等次)|(?:得?票数?|人数|个数|次数|数量)$/gu;

/** No grades but shares of them. */
export const SHARE_WORDS = /率$|百分比|占比|比例|[%％]/u;

/** No opinion: not ranked among the grades, but a valid vote. */
export const NO_OPINION = /不了解|不清楚|不熟悉|说不清/u;

/** No valid vote. */
export const NO_VOTE = /弃权|未评|未填|未选|无效|废票|空白/u;

/** The worst grades; a scale that begins with one runs upwards. */
export const LOW_GRADES = /差|不满意|不合格|不称职|不好|不认可|不同意/u;

/** The item that sums up all others, simplified: 总体评价, 对支部的综合评价, 合计. 综合素质 and 全面从严治党 are items like any other. */
export const OVERALL_ITEMS =
  /(?:总体|综合|整体|总的|全面)(?:工作|民主|情况)?(?:评价|评议|测评|评定|满意|印象|看法|意见|表现|情况|得票|票数|等次|结果)|总评|(?:总体|整体)(?:工作)?$|^(?:综合|全面|合计|总计)$/u;
