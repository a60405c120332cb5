/** Groups of jobs that people ask lists for, as prefixes of ISCO-08 codes. */
export type JobGroup = { readonly name: string; readonly words: RegExp; readonly codes: readonly string[] };

/** Ours, by reading the titles of the minor groups: what a person would expect to find under the name. */
export const JOB_GROUPS: readonly JobGroup[] = [
  {
    name: 'office',
    words: /\b(office|desk|clerical|admin|administrative|administration|secretarial|back office|white collar)\b/,
    codes: ['12', '24', '33', '4'],
  },
  {
    name: 'trades',
    words: /\b(trades?|craft|crafts|tradesmen|tradespeople|skilled manual|hands on|blue collar|manual)\b/,
    codes: ['7'],
  },
  {
    name: 'healthcare',
    words: /\b(health ?care|health|medical|medicine|hospital|clinical)\b/,
    codes: ['22', '32', '532'],
  },
  {
    name: 'finance',
    words: /\b(finance|financial|banking|bank|fintech|accountancy|insurance)\b/,
    codes: ['1211', '1346', '241', '331', '4211', '431'],
  },
  {
    name: 'tech',
    words: /\b(tech|technology|it|ict|computer|computing|software|coding|programming|digital)\b/,
    codes: ['133', '25', '35'],
  },
  {
    name: 'creative',
    words: /\b(creative|creatives|arts?|artistic|design|media|entertainment|music|film)\b/,
    codes: ['2163', '2166', '264', '265', '343'],
  },
  {
    name: 'education',
    words: /\b(education|educational|teaching|school|schools|academia|academic)\b/,
    codes: ['1345', '23', '5312'],
  },
  { name: 'law', words: /\b(law|legal)\b/, codes: ['261', '3411'] },
  { name: 'drivers', words: /\b(drivers|driving)\b/, codes: ['831', '832', '833'] },
  {
    name: 'transport',
    words: /\b(transport|transportation|logistics|trucking|shipping|aviation)\b/,
    codes: ['1324', '315', '432', '83', '933'],
  },
  { name: 'sales', words: /\b(sales|retail|shop|shops|store|stores)\b/, codes: ['1221', '1420', '3322', '52'] },
  {
    name: 'hospitality',
    words: /\b(hospitality|restaurants?|hotels?|catering|tourism|food service)\b/,
    codes: ['141', '512', '513', '941'],
  },
  { name: 'construction', words: /\b(construction|building)\b/, codes: ['1323', '711', '712', '931'] },
  {
    name: 'manufacturing',
    words: /\b(manufacturing|factory|factories|production|assembly line)\b/,
    codes: ['1321', '72', '75', '81', '82', '932'],
  },
  { name: 'farming', words: /\b(farming|farm|agriculture|agricultural|forestry|fishing)\b/, codes: ['131', '6', '92'] },
  { name: 'science', words: /\b(science|scientific|stem|research|lab)\b/, codes: ['211', '212', '213', '311', '314'] },
  { name: 'engineering', words: /\b(engineering)\b/, codes: ['214', '215', '311'] },
  { name: 'management', words: /\b(management|managerial|executive|leadership)\b/, codes: ['1'] },
  { name: 'emergency services', words: /\b(emergency|protective|public safety|security)\b/, codes: ['541'] },
  { name: 'care', words: /\b(care|caring|social care|childcare|elder ?care)\b/, codes: ['2635', '53'] },
  { name: 'marketing', words: /\b(marketing|advertising|pr|public relations)\b/, codes: ['1221', '1222', '243'] },
  { name: 'customer service', words: /\b(customer service|customer support|call cent(?:er|re)s?)\b/, codes: ['42'] },
  { name: 'government', words: /\b(government|public sector|civil service)\b/, codes: ['111', '335'] },
  { name: 'professional', words: /\b(professional|graduate|degree level|high skilled)\b/, codes: ['2'] },
  { name: 'unskilled', words: /\b(unskilled|low skilled|low skill|elementary|entry level)\b/, codes: ['9'] },
];

/** The groups that the words name, as sorted code prefixes; empty when they name none. */
export function readGroups(line: string): readonly string[] {
  const codes = JOB_GROUPS.filter((group) => group.words.test(line)).flatMap((group) => group.codes);
  return [...new Set(codes)].sort();
}
