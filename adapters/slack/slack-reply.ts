/** The button that shows a private answer to everyone. */
export function shareLabel(): string {
  return 'Share to channel';
}
