type FieldCommon = {
  readonly name: string;
  readonly label: string;
  /** One line of help below the field; empty for none. */
  readonly hint: string;
  readonly required: boolean;
};

export type Field =
  | (FieldCommon & {
      readonly kind: 'words';
      readonly lines: 'one' | 'many';
      readonly maxLength: number;
      /** What stands in it when it opens. */
      readonly value: string;
    })
  | (FieldCommon & {
      readonly kind: 'choice';
      readonly many: boolean;
      readonly options: readonly { readonly value: string; readonly label: string }[];
      readonly chosen: readonly string[];
    });

/**
 * What a person fills in before an act is done. Every platform shows it as it stands: a title of at most 24 characters,
 * labels of at most 45, hints of at most 100, one to five fields, at most 25 options in a choice.
 */
export type Form = { readonly title: string; readonly submit: string; readonly fields: readonly Field[] };
