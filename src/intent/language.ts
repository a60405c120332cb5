// Everyday words that are frequent in one language and are no English words.
const WORDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  [
    'Spanish',
    new Set(
      'el la los las es que de en por para un una cuanto como donde quien cual porque esta estan son mi tu su al del con no se lo mas pero hay hola gracias trabajo'.split(
        ' ',
      ),
    ),
  ],
  [
    'French',
    new Set(
      'le les des est une que qui pour dans sur pas vous nous je tu il elle ce cette avec mon votre quel quelle quand comment combien pourquoi ou sont bonjour merci travail et du au'.split(
        ' ',
      ),
    ),
  ],
  [
    'German',
    new Set(
      'der die das ist und nicht ein eine ich du wir ihr sie wie was wer wo warum wann werden wird mit von zu auf fur den dem mein kann hallo danke welche arbeit sind'.split(
        ' ',
      ),
    ),
  ],
  [
    'Italian',
    new Set(
      'il lo gli che di per una sono come dove quando perche chi quale quanto mi ti con non del della ciao grazie lavoro questo e'.split(
        ' ',
      ),
    ),
  ],
  [
    'Portuguese',
    new Set(
      'o os as que de em por para um uma quando como onde quem qual nao mais com esta sao meu voce obrigado ola trabalho do da'.split(
        ' ',
      ),
    ),
  ],
  [
    'Dutch',
    new Set(
      'de het een is en niet ik jij wij hoe wat wie waar waarom wanneer worden wordt met van naar op voor mijn kan hallo dank welke werk zijn'.split(
        ' ',
      ),
    ),
  ],
];
const ENGLISH = new Set(
  'the a an is are was will would can could should do does did what which who when where why how i you he she it we they my your our in on of to for and or not with from this that about at by be me if so no as on was in he'.split(
    ' ',
  ),
);

/** Whether a text is clearly not English: mostly other letters, or two or more everyday words of another language. */
export function isForeign(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  if (letters >= 2 && latin < letters / 2) return true;
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  return WORDS.some(([, list]) => {
    const foreign = words.filter((word) => list.has(word) && !ENGLISH.has(word)).length;
    const marked = /[¿¡ñßçãõ]/.test(text) ? 1 : 0;
    return foreign + marked >= 2 && foreign + marked > english;
  });
}
