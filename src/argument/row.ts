/** A list that is never changed, in pieces: a longer one, or one with some places changed, shares almost all of them. */
export class Row<T> {
  readonly length: number;
  readonly pieces: readonly (readonly T[])[];

  constructor(pieces: readonly (readonly T[])[] = [], length = 0) {
    this.pieces = pieces;
    this.length = length;
  }

  /** What stands at a place; undefined where there is none. */
  get(at: number): T | undefined {
    return this.pieces[Math.floor(at / PIECE)]?.[at % PIECE];
  }

  /** All of it as one list. */
  all(): readonly T[] {
    return this.pieces.flat();
  }

  /** The list with one more at its end. */
  with(item: T): Row<T> {
    const draft = new RowDraft(this);
    draft.push(item);
    return draft.row();
  }

  /** The list with something else at a place that there is. */
  put(at: number, item: T): Row<T> {
    const draft = new RowDraft(this);
    draft.put(at, item);
    return draft.row();
  }
}

/** A list as its maker fills it: whatever piece it changes, it copies first, once. */
export class RowDraft<T> {
  #length: number;
  readonly #pieces: (readonly T[])[];
  readonly #own = new Map<number, T[]>();

  constructor(from: Row<T> = new Row()) {
    this.#length = from.length;
    this.#pieces = [...from.pieces];
  }

  get length(): number {
    return this.#length;
  }

  get(at: number): T | undefined {
    return this.#pieces[Math.floor(at / PIECE)]?.[at % PIECE];
  }

  /** Puts something at a place that there is. */
  put(at: number, item: T): void {
    this.#piece(Math.floor(at / PIECE))[at % PIECE] = item;
  }

  push(item: T): void {
    this.#piece(Math.floor(this.#length / PIECE)).push(item);
    this.#length += 1;
  }

  /** The list as it is now; the draft is not to be used after. */
  row(): Row<T> {
    return new Row(this.#pieces, this.#length);
  }

  #piece(at: number): T[] {
    const known = this.#own.get(at);
    if (known !== undefined) return known;
    const copy = [...(this.#pieces[at] ?? [])];
    this.#own.set(at, copy);
    this.#pieces[at] = copy;
    return copy;
  }
}

/** How many stand in a piece: a change copies one piece, and one reference for each of the others. */
const PIECE = 128;
