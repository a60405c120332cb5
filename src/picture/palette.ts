/** Colours that keep a contrast of at least 4.5 on their ground, in light and in dark. */
export type Palette = {
  readonly ground: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly threat: string;
  readonly resilience: string;
  readonly accent: string;
};

export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const PALETTES: Readonly<Record<Theme, Palette>> = {
  light: {
    ground: '#ffffff',
    ink: '#1b1d22',
    faint: '#5a606b',
    line: '#d5d9e0',
    threat: '#b3471d',
    resilience: '#1f6f78',
    accent: '#2b4c9b',
  },
  dark: {
    ground: '#17191e',
    ink: '#eef0f4',
    faint: '#a5acb8',
    line: '#3a404b',
    threat: '#f09a6b',
    resilience: '#6cc7cf',
    accent: '#9db4f5',
  },
};
