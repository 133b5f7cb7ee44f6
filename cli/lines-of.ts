import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, as they come. Only a line feed ends a line, since JSON may hold every other separator; of a
 * line that is longer than `longest` characters only the beginning is kept.
 */
export async function* linesOf(stream: AsyncIterable<Buffer>, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let line = '';
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.write(chunk).split('\n');
    if (line.length < longest) line += first;
    for (const other of others) {
      yield line.slice(0, longest);
      line = other;
    }
  }
  yield (line + decoder.end()).slice(0, longest);
}
