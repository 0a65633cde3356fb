// Comma-separated text as RFC 4180 has it: fields in double quotes may hold commas, line ends and doubled quotes.
// A quotation mark inside a field that does not begin with one is a character like others. One that closes a field and is
// followed by something else is refused: a field closed in the wrong place moves every code after it to another utterance.

/** No field of a transcript is longer, in characters; what is longer is not a transcript. */
const FIELD_MOST = 200_000;

/** One record, with the line of the file it begins on. */
export interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

/** The text is not what it should be; the message says where. */
export class NotCsv extends Error {}

const QUOTE = '"';
const PLAIN_END = /[,\r\n]/g;

/**
 * Reads every record; blank lines are none.
 * @throws NotCsv with the line, when a quote is out of place or a field is too long
 */
export function readCsv(text: string): readonly Row[] {
  const rows: Row[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;

  const refuse = (where: number, sentence: string) => new NotCsv(`Line ${where}: ${sentence}`);

  /** A field in quotes, `at` behind its first quote; leaves `at` behind its last. */
  const quoted = (began: number): string => {
    const parts: string[] = [];
    for (let length = 0; ;) {
      const end = text.indexOf(QUOTE, at);
      if (end < 0) throw refuse(began, 'a quotation mark opens a field here, and none closes it.');
      const part = text.slice(at, end);
      length += part.length + 1;
      if (length > FIELD_MOST) throw refuse(began, `a field begins here with more than ${FIELD_MOST} characters.`);
      parts.push(part);
      line += newlinesIn(part);
      at = end + 1;
      if (text[at] !== QUOTE) return parts.join(QUOTE);
      at++;
    }
  };

  const plain = (): string => {
    PLAIN_END.lastIndex = at;
    const end = PLAIN_END.exec(text)?.index ?? text.length;
    const field = text.slice(at, end);
    if (field.length > FIELD_MOST) throw refuse(line, `a field here has more than ${FIELD_MOST} characters.`);
    at = end;
    return field;
  };

  while (at < text.length) {
    const began = line;
    const fields: string[] = [];
    for (;;) {
      const inQuotes = text[at] === QUOTE;
      if (inQuotes) at++;
      fields.push(inQuotes ? quoted(line) : plain());
      if (text[at] !== ',') break;
      at++;
    }
    if (at < text.length) {
      if (text[at] === '\r' && text[at + 1] === '\n') at++;
      if (text[at] !== '\n' && text[at] !== '\r')
        throw refuse(line, 'something follows the quotation mark that closes a field.');
      at++;
      line++;
    }
    if (fields.length > 1 || fields[0] !== '') rows.push({ line: began, fields });
  }
  return rows;
}

function newlinesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
