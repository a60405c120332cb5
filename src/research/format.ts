import type { Unit } from './base.ts';

/** A value in words: `0.70`, `34%`, `+34%` (signed), `1,693,800`, `$112,590`, `+7.5 points`. */
export function formatValue(value: number, unit: Unit): string {
  switch (unit) {
    case 'share':
      return value.toFixed(2);
    case 'percent':
      return `${trimmed(value, 1)}%`;
    case 'points':
      return `${signed(value)} points`;
    case 'score':
      return value.toFixed(0);
    case 'jobs':
    case 'count':
      return grouped(Math.round(value));
    case 'usd':
    case 'usd-year':
      return `$${grouped(Math.round(value))}`;
    case 'year':
      return String(value);
    case 'years':
    case 'months':
    case 'days':
    case 'hours':
    case 'minutes':
    case 'rank':
    case 'times':
    case 'index':
    case 'number':
      return trimmed(value, 2);
  }
}

/** A number with its sign, one decimal: `+7.5`, `−3.0`. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;
}

/** A change in percent with its sign, whole: `+34%`, `−5%`, `0%`. */
export function signedPercent(value: number): string {
  const size = Math.round(Math.abs(value));
  if (size === 0) return '0%';
  return `${value < 0 ? '−' : '+'}${size}%`;
}

function trimmed(value: number, digits: number): string {
  return value
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace('-', '−');
}

function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
