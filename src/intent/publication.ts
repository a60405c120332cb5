/** Publishers and authors whose work people ask about by name; `name` is the topic of a sources intent. */
export type Publication = { readonly name: string; readonly words: RegExp };

export const PUBLICATIONS: readonly Publication[] = [
  { name: 'ILO', words: /\b(ilo|international labou?r organi[sz]ation)\b/i },
  { name: 'IMF', words: /\b(imf|international monetary fund)\b/i },
  { name: 'OECD', words: /\boecd\b(?! (countries|members|economies))/i },
  { name: 'World Economic Forum', words: /\b(wef|world economic forum|future of jobs report|davos)\b/i },
  { name: 'World Bank', words: /\bworld bank\b/i },
  { name: 'Goldman Sachs', words: /\bgoldman( sachs)?\b/i },
  { name: 'McKinsey', words: /\bmc ?kinsey\b/i },
  { name: 'PwC', words: /\b(pwc|price ?waterhouse ?coopers)\b/i },
  { name: 'Anthropic', words: /\b(anthropic( economic index)?)\b/i },
  { name: 'OpenAI', words: /\b(open ?ai)\b/i },
  { name: 'Microsoft', words: /\bmicrosoft\b/i },
  { name: 'US Bureau of Labor Statistics', words: /\b(bls|bureau of labou?r statistics)\b/i },
  { name: 'O*NET', words: /\bo\*? ?net\b/i },
  { name: 'Eurostat', words: /\beurostat\b/i },
  { name: 'Cedefop', words: /\bcedefop\b/i },
  {
    name: 'WHO',
    words: /\bWHO\b(?! (?:IS|ARE|SAYS|WILL|MADE|DID|WON|GOES|DO)\b)|\b[Ww]orld [Hh]ealth [Oo]rgani[sz]ation\b/,
  },
  { name: 'UNESCO', words: /\bunesco\b/i },
  { name: 'Frey and Osborne', words: /\b(frey([ ,]+(and|&)?[ ]*osborne)?|osborne|oxford (study|martin|paper))\b/i },
  { name: 'Eloundou', words: /\b(eloundou|gpts are gpts)\b/i },
  { name: 'Felten', words: /\b(felten|aioe)\b/i },
  { name: 'Acemoglu', words: /\bacemoglu\b/i },
  { name: 'Autor', words: /\bautor\b/i },
  { name: 'Brynjolfsson', words: /\b(brynjolfsson|canaries in the coal mine|canaries paper)\b/i },
  { name: 'Stanford', words: /\bstanford\b/i },
  { name: 'Yale Budget Lab', words: /\byale\b/i },
  { name: 'METR', words: /\bmetr\b/i },
  { name: 'MIT', words: /\bMIT\b/ },
  { name: 'Pew Research Center', words: /\bpew( research)?\b/i },
  { name: 'Gartner', words: /\bgartner\b/i },
  { name: 'LinkedIn', words: /\blinked ?in\b/i },
  { name: 'Indeed', words: /\bindeed (hiring lab|ai tracker|postings)\b/i },
  { name: 'Stack Overflow', words: /\bstack ?overflow\b/i },
  { name: 'Challenger', words: /\bchallenger( gray)?\b/i },
  { name: 'NITI Aayog', words: /\bniti( aayog)?\b/i },
  { name: 'US Census Bureau', words: /\bcensus( bureau)?\b/i },
  { name: 'International Federation of Robotics', words: /\b(ifr|federation of robotics)\b/i },
  { name: 'European Union', words: /\b(ai act)\b/i },
];

export type NamedPublication = { readonly name: string; readonly start: number; readonly end: number };

/** The first publication of the table that a message names, its case still as typed; null when it names none. */
export function findPublication(text: string): NamedPublication | null {
  for (const { name, words } of PUBLICATIONS) {
    const match = words.exec(text);
    if (match !== null) return { name, start: match.index, end: match.index + match[0].length };
  }
  return null;
}
