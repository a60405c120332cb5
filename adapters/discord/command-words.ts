/** Languages of Discord, beside English, in which commands can be found; answers are in English. */
export const LANGUAGES = ['de', 'fr', 'es-ES', 'pt-BR', 'it', 'nl'] as const;

type Said = { readonly en: string } & Readonly<Record<(typeof LANGUAGES)[number], string>>;
export type CommandWords = { readonly name: Said; readonly description: Said };

/** Words in English, German, French, Spanish, Portuguese, Italian and Dutch, in this order. */
export function words(name: readonly string[], description: readonly string[]): CommandWords {
  return { name: said(name), description: said(description) };
}

function said([en = '', de = '', fr = '', es = '', pt = '', it = '', nl = '']: readonly string[]): Said {
  return { en, de, fr, 'es-ES': es, 'pt-BR': pt, it, nl };
}

/** Names and descriptions of commands. */
export const COMMAND_WORDS = {
  verdict: words(
    ['verdict', 'urteil', 'verdict', 'veredicto', 'veredito', 'verdetto', 'oordeel'],
    [
      'What does AI mean for a job?',
      'Was bedeutet KI für einen Beruf? (Antwort auf Englisch)',
      'Que change l’IA pour un métier ? (réponse en anglais)',
      '¿Qué significa la IA para un empleo? (respuesta en inglés)',
      'O que a IA significa para uma profissão? (resposta em inglês)',
      'Che cosa significa l’IA per un lavoro? (risposta in inglese)',
      'Wat betekent AI voor een beroep? (antwoord in het Engels)',
    ],
  ),
  compare: words(
    ['compare', 'vergleichen', 'comparer', 'comparar', 'comparar', 'confronta', 'vergelijken'],
    [
      'Two or three jobs side by side',
      'Zwei oder drei Berufe nebeneinander',
      'Deux ou trois métiers côte à côte',
      'Dos o tres empleos, uno al lado del otro',
      'Duas ou três profissões lado a lado',
      'Due o tre lavori fianco a fianco',
      'Twee of drie beroepen naast elkaar',
    ],
  ),
  sources: words(
    ['sources', 'quellen', 'sources', 'fuentes', 'fontes', 'fonti', 'bronnen'],
    [
      'Where the figures come from',
      'Woher die Zahlen kommen',
      'D’où viennent les chiffres',
      'De dónde vienen las cifras',
      'De onde vêm os números',
      'Da dove vengono le cifre',
      'Waar de cijfers vandaan komen',
    ],
  ),
  check: words(
    ['check', 'prüfen', 'vérifier', 'verificar', 'verificar', 'verifica', 'nagaan'],
    [
      'What the evidence says of a claim about AI and a job',
      'Was die Belege zu einer Behauptung über KI und einen Beruf sagen',
      'Ce que disent les sources d’une affirmation sur l’IA et un métier',
      'Qué dice la evidencia de una afirmación sobre la IA y un empleo',
      'O que as evidências dizem de uma afirmação sobre IA e uma profissão',
      'Che cosa dicono le prove di un’affermazione su IA e un lavoro',
      'Wat het bewijs zegt over een bewering over AI en een beroep',
    ],
  ),
  debate: words(
    ['debate', 'debatte', 'débat', 'debate', 'debate', 'dibattito', 'debat'],
    [
      'Debate whether a job survives AI',
      'Debattieren, ob ein Beruf die KI übersteht',
      'Débattre : ce métier survivra-t-il à l’IA ?',
      'Debatir si un empleo sobrevive a la IA',
      'Debater se uma profissão sobrevive à IA',
      'Dibattere se un lavoro sopravvive all’IA',
      'Debatteren of een beroep AI overleeft',
    ],
  ),
  discuss: words(
    ['discuss', 'diskutieren', 'discuter', 'discutir', 'discutir', 'discuti', 'bespreken'],
    [
      'Questions to discuss in this channel',
      'Fragen zum Diskutieren in diesem Kanal',
      'Des questions à discuter dans ce salon',
      'Preguntas para discutir en este canal',
      'Perguntas para discutir neste canal',
      'Domande da discutere in questo canale',
      'Vragen om in dit kanaal te bespreken',
    ],
  ),
  privacy: words(
    ['privacy', 'datenschutz', 'confidentialité', 'privacidad', 'privacidade', 'riservatezza', 'privacy'],
    [
      'What is kept about you; export or delete it',
      'Was über dich gespeichert ist; exportieren oder löschen',
      'Ce qui est conservé sur toi ; l’exporter ou l’effacer',
      'Qué se guarda sobre ti; exportarlo o borrarlo',
      'O que é guardado sobre você; exportar ou apagar',
      'Che cosa viene conservato su di te; esportarlo o cancellarlo',
      'Wat over je wordt bewaard; exporteren of wissen',
    ],
  ),
  help: words(
    ['help', 'hilfe', 'aide', 'ayuda', 'ajuda', 'aiuto', 'help'],
    [
      'What I can do',
      'Was ich kann',
      'Ce que je sais faire',
      'Lo que sé hacer',
      'O que eu sei fazer',
      'Che cosa so fare',
      'Wat ik kan',
    ],
  ),
  claim: words(
    [
      'Check this claim',
      'Behauptung prüfen',
      'Vérifier cette affirmation',
      'Verificar esta afirmación',
      'Verificar esta afirmação',
      'Verifica questa affermazione',
      'Deze bewering nagaan',
    ],
    [],
  ),
} as const satisfies Readonly<Record<string, CommandWords>>;
