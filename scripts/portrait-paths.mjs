/** A small reader and writer of SVG path data: enough to take a drawing apart and put its pieces together again. */

const COUNTS = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Numbers and letters of a path; the two flags of an arc may be written without a space after them. */
function tokens(d) {
  const commands = [];
  for (const [, letter, rest] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const values = [];
    let text = rest;
    while (true) {
      text = text.replace(/^[\s,]+/, '');
      if (text === '') break;
      const inArc = letter.toUpperCase() === 'A' && (values.length % 7 === 3 || values.length % 7 === 4);
      const found = (inArc ? /^[01]/ : /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/i).exec(text);
      if (found === null) throw new Error(`Unreadable path data: ${text.slice(0, 20)}`);
      values.push(Number(found[0]));
      text = text.slice(found[0].length);
    }
    commands.push([letter, values]);
  }
  return commands;
}

/** Every step of a path with absolute numbers: `{ letter, values, from, to }`. */
export function absolute(d) {
  const steps = [];
  let at = [0, 0];
  let start = [0, 0];
  for (const [letter, values] of tokens(d)) {
    const upper = letter.toUpperCase();
    const relative = letter !== upper;
    const count = COUNTS[upper];
    if (count === 0) {
      steps.push({ letter: 'Z', values: [], from: at, to: start });
      at = start;
      continue;
    }
    for (let index = 0; index < values.length; index += count) {
      const own = values.slice(index, index + count);
      const [x, y] = relative ? at : [0, 0];
      const moved = own.map((value, place) => {
        if (upper === 'H') return value + x;
        if (upper === 'V') return value + y;
        if (upper === 'A') return place === 5 ? value + x : place === 6 ? value + y : value;
        return value + (place % 2 === 0 ? x : y);
      });
      const to = upper === 'H' ? [moved[0], at[1]] : upper === 'V' ? [at[0], moved[0]] : moved.slice(-2);
      const written = upper === 'M' && index > 0 ? 'L' : upper;
      steps.push({ letter: written, values: moved, from: at, to });
      at = to;
      if (written === 'M') start = to;
    }
  }
  return steps;
}

/** The closed outlines of a path, split at every `M`. */
export function piecesOf(steps) {
  const pieces = [];
  for (const step of steps) {
    if (step.letter === 'M') pieces.push([]);
    pieces.at(-1).push(step);
  }
  return pieces;
}

/** The box of a piece's points and handles: wide enough to tell a brow from a mouth. */
export function boxOf(steps) {
  const xs = [];
  const ys = [];
  for (const { letter, values, to } of steps) {
    xs.push(to[0]);
    ys.push(to[1]);
    if (letter === 'C' || letter === 'S' || letter === 'Q') {
      values.forEach((value, place) => (place % 2 === 0 ? xs : ys).push(value));
    }
  }
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

/** A piece drawn larger or smaller about a middle, and moved: arcs keep their shape by the mean of the two factors. */
export function scaled(steps, { from: [fromX, fromY], by: [byX, byY], to: [toX, toY] }) {
  const across = (value) => (value - fromX) * byX + toX;
  const down = (value) => (value - fromY) * byY + toY;
  const point = ([x, y]) => [across(x), down(y)];
  return steps.map(({ letter, values, from, to }) => ({
    letter,
    from: point(from),
    to: point(to),
    values: values.map((value, place) => {
      if (letter === 'H') return across(value);
      if (letter === 'V') return down(value);
      if (letter === 'A' && place < 2) return (value * (byX + byY)) / 2;
      if (letter === 'A' && place < 5) return value;
      return (letter === 'A' ? place - 5 : place) % 2 === 0 ? across(value) : down(value);
    }),
  }));
}

const short = (value) => String(value).replace(/^(-?)0\./, '$1.');

/**
 * Path data written small, in relative steps. `fine` is how many parts a unit is rounded to: 2 is enough for a body,
 * which is drawn at about a third of a pixel a unit; a face is given 10.
 */
export function written(steps, fine = 2) {
  let out = '';
  let last = '';
  // The pen's own place, in the rounded numbers a reader will add up, so that rounding never drifts.
  let at = [0, 0];
  let start = [0, 0];
  const round = (value) => Math.round(Math.round(value * fine) * (1000 / fine)) / 1000;
  for (const { letter, values } of steps) {
    if (letter === 'Z') {
      out += 'Z';
      last = 'Z';
      at = start;
      continue;
    }
    const [x, y] = letter === 'M' ? [0, 0] : at;
    const own = values.map((value, place) => {
      if (letter === 'H') return round(value - x);
      if (letter === 'V') return round(value - y);
      if (letter === 'A') return place === 5 ? round(value - x) : place === 6 ? round(value - y) : round(value);
      return round(value - (place % 2 === 0 ? x : y));
    });
    const name = letter === 'M' ? 'M' : letter.toLowerCase();
    const text = own.map(short);
    const body = text.reduce(
      (joined, value, place) => joined + (place > 0 && !value.startsWith('-') ? ' ' : '') + value,
      '',
    );
    const repeated = name === last && name !== 'M';
    out += repeated ? (body.startsWith('-') ? body : ` ${body}`) : name + body;
    last = name;
    if (letter === 'H') at = [round(at[0] + own[0]), at[1]];
    else if (letter === 'V') at = [at[0], round(at[1] + own[0])];
    else at = letter === 'M' ? own : [round(at[0] + own.at(-2)), round(at[1] + own.at(-1))];
    if (letter === 'M') start = at;
  }
  return out;
}
