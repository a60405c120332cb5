import { encodeMove, readMove, type Move } from './move.ts';

/**
 * A stored move without what a person gave it: their words and their id. It keeps its place in the debate, so that `a3`
 * stays `a3` for everybody else. `label` stands for the person in this one debate.
 */
export function erasedMove(body: string, label: string): string {
  const move = readMove(JSON.parse(body));
  return move === undefined ? JSON.stringify({ kind: 'erased' }) : encodeMove(withoutWords(move, label));
}

function withoutWords(move: Move, person: string): Move {
  return move.kind === 'argue' || move.kind === 'edit' ? { ...move, person, text: '' } : { ...move, person };
}
