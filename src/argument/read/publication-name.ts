import type { Source } from '../../research/base.ts';

/** Names that people use for a publication or its maker beside its title, by source id; several sources share a name. */
const NICKNAMES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:ilo|international labou?r organi[sz]ation)\b/, ['ILO140', 'ILO96', 'ILO166']],
  [/\boecd\b/, ['OECDWHO', 'OECDWORK', 'OECDEO23', 'OECDJC24', 'OECDJP25']],
  [/\b(?:imf|international monetary fund)\b/, ['IMFSDN24', 'IMFAIPI', 'IMF26SDN', 'IMFN26']],
  [/\b(?:wef|world economic forum|future of jobs report|future of jobs)\b/, ['WEF25']],
  [/\b(?:eloundou|gpts are gpts)\b/, ['ELO24']],
  [/\b(?:felten|aioe)\b/, ['AIOE']],
  [/\bmicrosoft research\b|\bmicrosoft (?:study|paper|report)\b/, ['MSWWA']],
  [/\bmicrosoft\b.{0,30}\bdiffusion\b/, ['MSDIFF26']],
  [/\bfrey (?:and|&) osborne\b|\boxford (?:study|martin|paper)\b/, ['FO13', 'FREYLP25']],
  [/\barntz\b/, ['ARN16']],
  [/\b(?:canaries in the coal mine|canaries (?:paper|study)|brynjolfsson)\b/, ['CAN25', 'BLR25']],
  [/\bstanford (?:study|paper|digital economy|researchers)\b/, ['CAN25']],
  [/\bstanford (?:hai|ai index)\b|\bai index\b/, ['AII26']],
  [/\byale\b|\bbudget lab\b/, ['YBL25']],
  [/\bhumlum\b|\bdanish (?:study|registers?|data)\b/, ['HUM25']],
  [/\bcopilot (?:study|trial|experiment)\b|\bgithub copilot\b/, ['PENG23', 'CUI24']],
  [/\bmetr\b/, ['METR25', 'METR26', 'METRTH']],
  [/\bacemoglu\b/, ['ACE24']],
  [/\banthropic\b/, ['AEI26A', 'ANTLM26']],
  [
    /\b(?:bls|bureau of labou?r statistics|occupational outlook handbook)\b/,
    ['BLS2434', 'BLS2333', 'BLSAI25', 'BLSOEWS', 'OESPANEL'],
  ],
  [/\bo\*net\b|\bonet\b/, ['ONET']],
  [/\besco\b/, ['ESCO']],
  [/\blinkedin\b/, ['LI26']],
  [/\b(?:pwc|pricewaterhousecoopers)\b/, ['PWC26']],
  [/\bindeed(?:'s)? (?:hiring lab|ai tracker|job postings|data|index)\b/, ['INDAI', 'INDPOST']],
  [/\bmle-?bench\b/, ['MLEB24', 'MLEB26']],
  [/\bsignalfire\b/, ['SIG25']],
  [/\b(?:lichtinger|seniority-biased)\b/, ['LICH25']],
  [/\bchallenger\b(?:,? gray)?/, ['CHG26']],
  [/\beurostat\b/, ['EUR25']],
  [/\b(?:us )?census bureau\b|\bbtos\b/, ['BTOS26', 'BTOS26S']],
  [/\bworks in progress\b/, ['WIP25']],
  [/\bworld health organi[sz]ation\b|\bstate of the world's nursing\b/, ['WHO25']],
  [/\bunesco\b/, ['UNE24']],
  [/\bsociety of authors\b/, ['SOA24']],
  [/\bamerican bar association\b|\baba (?:opinion|formal)\b|\bformal opinion 512\b/, ['ABA512']],
  [/\bthomson reuters\b/, ['TR25']],
  [/\beasa\b|\beu aviation safety agency\b/, ['EASA25']],
  [/\bgartner\b/, ['GART25', 'GARTM24']],
  [/\bklarna\b/, ['KLAR']],
  [/\bsalesforce\b/, ['SFDC25']],
  [/\b(?:eu )?ai act\b|\bdigital omnibus\b/, ['EUAI']],
  [/\bwaymo\b/, ['WAY26']],
  [/\baurora\b/, ['AUR25']],
  [/\bbessen\b/, ['BES15']],
  [/\bremote labou?r index\b/, ['RLI25', 'RLI26']],
  [/\bnoy (?:and|&) zhang\b/, ['NZ23']],
  [/\bjagged (?:technological )?frontier\b|\bdell'acqua\b/, ['DELL23']],
  [/\bgoldman(?: sachs)?\b/, ['GS23', 'GS25']],
  [/\bautor\b/, ['AUTNF', 'AUT24', 'AUT15']],
  [/\bstack ?overflow\b/, ['SO25']],
  [/\bdora\b/, ['DORA25']],
  [/\bmanpower(?:group)?\b/, ['MPG26']],
  [/\bcisac\b/, ['CISAC24']],
  [/\breuters institute\b/, ['RISJ26']],
  [/\bking's college london\b/, ['KCL25']],
  [/\bniti aayog\b/, ['NITI25']],
  [/\brecruit works\b/, ['RECR23']],
  [/\bassociated builders and contractors\b/, ['ABC26']],
  [/\b(?:ifr|international federation of robotics|world robotics)\b/, ['IFR23', 'IFR25']],
  [/\bmasai\b/, ['MASAI26']],
  [/\bdirective 3000\.09\b/, ['DOD3000']],
  [/\bmckinsey\b/, ['MCK23', 'MCK25', 'MCKQ16']],
  [/\bcedefop\b/, ['CEDE24']],
  [/\bbeyond ai exposure\b|\bsvanberg\b/, ['SVA24']],
  [/\bpew\b/, ['PEW23']],
  [/\bpega\b|\byougov\b/, ['PEGA26']],
  [/\bbrookings\b/, ['BROOKINGS19', 'YBL25']],
  [/\bdingel\b/, ['DINGEL20']],
  [/\beisfeldt\b/, ['EISFELDT23']],
  [/\bworld bank\b/, ['ILO166', 'WBINCOME', 'WBOUTPUT']],
  [/\bopenai (?:signals|data|study|report)\b/, ['OPENAISIG26']],
];

export type Named = { readonly words: string; readonly sources: readonly string[]; readonly at: number };

/** Publications of the research base that a text in lower case names: by title, maker or nickname. */
export function namedIn(text: string, sources: ReadonlyMap<string, Source>): readonly Named[] {
  const found: Named[] = [];
  for (const [pattern, ids] of NICKNAMES) {
    const match = pattern.exec(text);
    const known = ids.filter((id) => sources.has(id));
    if (match && known.length > 0) found.push({ words: match[0], sources: known, at: match.index });
  }
  for (const source of sources.values()) {
    const title = mainTitle(source.title);
    const at = title.split(' ').length > 2 ? text.indexOf(title) : -1;
    if (at >= 0 && !found.some(({ sources }) => sources.includes(source.id)))
      found.push({ words: title, sources: [source.id], at });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A title up to its first bracket or colon, in lower case. */
function mainTitle(title: string): string {
  return (title.split(/[(:]/)[0] ?? title).trim().toLowerCase();
}
