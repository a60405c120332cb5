/**
 * The lines of a stream of UTF-8, without their ends. Only a line feed ends a line: `node:readline` also breaks at
 * U+2028 and at a lone carriage return, which people's texts may hold.
 */
export async function* splitLines(input: AsyncIterable<Uint8Array | string>): AsyncIterable<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of input) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield line.replace(/\r$/, '');
  }
  if (rest !== '') yield rest;
}
