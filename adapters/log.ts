/**
 * Writes one JSON line to standard error and answers with a short code that finds it. Only the name of the fault and
 * the places in our code are written: messages may carry what people typed.
 */
export function reportFault(fault: unknown): string {
  const code = Math.floor(Math.random() * 0xff_ff_ff)
    .toString(16)
    .toUpperCase()
    .padStart(6, '0');
  const [name, stack] = fault instanceof Error ? [fault.name, fault.stack ?? ''] : ['Unknown', ''];
  const at = stack
    .split('\n')
    .filter((line) => line.startsWith('    at '))
    .slice(0, 6)
    .map((line) => line.trim());
  process.stderr.write(
    `${JSON.stringify({ level: 'error', time: new Date().toISOString(), code, fault: name, at })}\n`,
  );
  return code;
}
