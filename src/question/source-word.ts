/** A publication or body in the middle of a sentence, cut to its name: `the US Census Bureau`, `Eurostat`. */
export function nameInText(source: string): string {
  const [name = source] = source.split(/, |: |; | \(| and the /);
  if (!isName(name)) return name.charAt(0).toLowerCase() + name.slice(1);
  return TAKES_THE.test(name) ? `the ${name}` : name;
}

/** Kinds of sources, such as `National licensing boards`, go on in lower case; names do not. */
function isName(words: string): boolean {
  const [first = '', second = ''] = words.split(' ');
  return !/^[A-Z][a-z]+$/.test(first) || second === '' || !KIND.test(first) || /^[A-Z]/.test(second);
}

const KIND =
  /^(?:National|State|Sector|Defence|Registers|Audit|Financial|Craft|Tax|Bar|Posting|City|Company|Announcements)$/;

const TAKES_THE =
  /^(?!The |UN Tourism|UNI |OECD Health)(?:(?:OECD|FAO|WHO|ILO|US|UK|European|World Bank|Royal|Law Society|Society of|Federal|Home Office) ?|.*\b(?:Associations?|Authority|Council|Institute|Guild|Federation|Commission|Department|Boards?|Society|Union|Confederation|Office|Organi[sz]ation|Agency|Bureau|Lab|Cent(?:er|re)|Foundation|Registry|Survey|Census|Program|Forum|College|Group|Alliance|Companies|Observatory|Academy|Classification|Group|Bank|Study|Factbook|Outlook)\b)/;
