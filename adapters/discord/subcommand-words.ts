import { words, type CommandWords } from './command-words.ts';

/** Names and descriptions of subcommands. */
export const SUBCOMMAND_WORDS = {
  start: words(
    ['start', 'beginnen', 'ouvrir', 'abrir', 'abrir', 'apri', 'beginnen'],
    [
      'Open a debate about a job',
      'Eine Debatte über einen Beruf eröffnen',
      'Ouvrir un débat sur un métier',
      'Abrir un debate sobre un empleo',
      'Abrir um debate sobre uma profissão',
      'Aprire un dibattito su un lavoro',
      'Een debat over een beroep openen',
    ],
  ),
  argue: words(
    ['argue', 'argumentieren', 'argumenter', 'argumentar', 'argumentar', 'argomenta', 'betogen'],
    [
      'Say something for or against the motion',
      'Für oder gegen die These sprechen',
      'Parler pour ou contre la motion',
      'Hablar a favor o en contra de la moción',
      'Falar a favor ou contra a moção',
      'Parlare a favore o contro la mozione',
      'Voor of tegen de stelling spreken',
    ],
  ),
  standing: words(
    ['standing', 'stand', 'bilan', 'estado', 'placar', 'stato', 'stand'],
    [
      'How the debate stands',
      'Wie die Debatte steht',
      'Où en est le débat',
      'Cómo va el debate',
      'Como está o debate',
      'A che punto è il dibattito',
      'Hoe het debat ervoor staat',
    ],
  ),
  rules: words(
    ['rules', 'regeln', 'règles', 'reglas', 'regras', 'regole', 'regels'],
    [
      'What holds in every debate',
      'Was in jeder Debatte gilt',
      'Ce qui vaut dans chaque débat',
      'Lo que vale en todo debate',
      'O que vale em todo debate',
      'Che cosa vale in ogni dibattito',
      'Wat in elk debat geldt',
    ],
  ),
  close: words(
    ['close', 'schließen', 'clore', 'cerrar', 'encerrar', 'chiudi', 'sluiten'],
    [
      'End the debate and show its result',
      'Die Debatte beenden und das Ergebnis zeigen',
      'Clore le débat et montrer le résultat',
      'Cerrar el debate y mostrar el resultado',
      'Encerrar o debate e mostrar o resultado',
      'Chiudere il dibattito e mostrare il risultato',
      'Het debat sluiten en de uitslag tonen',
    ],
  ),
  now: words(
    ['now', 'jetzt', 'maintenant', 'ahora', 'agora', 'adesso', 'nu'],
    [
      'A question now',
      'Jetzt eine Frage',
      'Une question maintenant',
      'Una pregunta ahora',
      'Uma pergunta agora',
      'Una domanda adesso',
      'Nu een vraag',
    ],
  ),
  schedule: words(
    ['schedule', 'planen', 'planifier', 'programar', 'agendar', 'programma', 'plannen'],
    [
      'Post questions here at set times',
      'Hier zu festen Zeiten Fragen stellen',
      'Publier ici des questions à heures fixes',
      'Publicar aquí preguntas a horas fijas',
      'Publicar aqui perguntas em horários fixos',
      'Pubblicare qui domande a orari fissi',
      'Hier op vaste tijden vragen plaatsen',
    ],
  ),
  list: words(
    ['list', 'liste', 'liste', 'lista', 'lista', 'elenco', 'lijst'],
    [
      'The schedules of this channel',
      'Die Zeitpläne dieses Kanals',
      'Les horaires de ce salon',
      'Los horarios de este canal',
      'Os horários deste canal',
      'Gli orari di questo canale',
      'De schema’s van dit kanaal',
    ],
  ),
  pause: words(
    ['pause', 'pausieren', 'suspendre', 'pausar', 'pausar', 'pausa', 'pauzeren'],
    [
      'Pause a schedule',
      'Einen Zeitplan pausieren',
      'Suspendre un horaire',
      'Pausar un horario',
      'Pausar um horário',
      'Mettere in pausa un orario',
      'Een schema pauzeren',
    ],
  ),
  resume: words(
    ['resume', 'fortsetzen', 'reprendre', 'reanudar', 'retomar', 'riprendi', 'hervatten'],
    [
      'Go on with a schedule',
      'Einen Zeitplan fortsetzen',
      'Reprendre un horaire',
      'Reanudar un horario',
      'Retomar um horário',
      'Riprendere un orario',
      'Een schema hervatten',
    ],
  ),
  remove: words(
    ['remove', 'entfernen', 'supprimer', 'quitar', 'remover', 'rimuovi', 'verwijderen'],
    [
      'Remove a schedule',
      'Einen Zeitplan entfernen',
      'Supprimer un horaire',
      'Quitar un horario',
      'Remover um horário',
      'Rimuovere un orario',
      'Een schema verwijderen',
    ],
  ),
} as const satisfies Readonly<Record<string, CommandWords>>;
