// Words that stand where a deadline may stand and name no day.
const WORDS =
  /长期|短期|中期|近期|远期|立[行即刻]|即[知行时改]|边[查整学]|马上|及时|尽快|限期|期限|持续|坚持|常态|经常|随时|不定期|定期|适时|择机|待定|另定|每[天日周月季年]|按[月季年]|全年|逐步|下一?次|当场|当即|现场|春节|国庆|五一|七一|元旦/;

/** 长期, 立行立改, 限期办 …; never for a text that also names a year or a month in figures. */
export function isNonDate(text: string): boolean {
  return WORDS.test(text) && !/\d{4}|\d月|\d日/.test(text);
}
