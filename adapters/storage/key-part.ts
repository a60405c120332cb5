/**
 * How every key of `keyOf` begins that belongs to an installation, and no other: a quote inside a JSON text is escaped,
 * so the closing one ends the whole name.
 */
export function beginningOf(installation: string): string {
  return JSON.stringify([installation]).slice(0, -1);
}

/** What stands in every key of `keyOf` of which a later part is that person's id, and in no other. */
export function partOf(person: string): string {
  return `,${JSON.stringify(person)}`;
}
