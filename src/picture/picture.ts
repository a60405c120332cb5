/** A picture as data; drawn by the functions beside this file. All values are points on the 0 to 100 scale. */
export type Picture =
  | {
      readonly kind: 'score';
      readonly title: string;
      readonly score: number;
      readonly low: number;
      readonly high: number;
      readonly band: string;
    }
  | {
      readonly kind: 'waterfall';
      readonly title: string;
      readonly base: number;
      readonly steps: readonly { readonly label: string; readonly points: number }[];
      readonly score: number;
    }
  | {
      readonly kind: 'comparison';
      readonly title: string;
      readonly rows: readonly {
        readonly label: string;
        readonly score: number;
        readonly low: number;
        readonly high: number;
        readonly band: string;
      }[];
    };
