// Where the drawing puts each state, and along which points each arrow runs: once across, once upright for a narrow
// screen. What there is to draw comes from arrows.ts; a test says when something there has no place here.

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Point = readonly [x: number, y: number];

/** An arrow's run, and where its words stand; `breakAfter`: how many of them to a line. */
export interface Route {
  readonly along: readonly Point[];
  readonly words: readonly [x: number, y: number, anchor: 'start' | 'middle' | 'end'];
  readonly breakAfter?: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Box[];
  readonly titles: { readonly stance: Point; readonly bond: Point };
  readonly boxes: Readonly<Record<string, Box>>;
  readonly names: Readonly<Record<string, Point>>; // of states that hold others; the rest are named in their middle
  readonly routes: Readonly<Record<string, Route>>; // by the arrow's id
  readonly beginnings: Readonly<Record<string, readonly Point[]>>; // from the dot to the state
}

const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });

/** "105,87 40,87" as points, told from a corner. */
const points = (written: string, x = 0, y = 0): readonly Point[] =>
  written.split(' ').map((pair): Point => {
    const [right = 0, down = 0] = pair.split(',').map(Number);
    return [x + right, y + down];
  });

type Words = Route['words'];
const route = (along: string | readonly Point[], words: Words, breakAfter?: number): Route => ({
  along: typeof along === 'string' ? points(along) : along,
  words,
  ...(breakAfter !== undefined && { breakAfter }),
});

/** The parts of a break, drawn across; `x`, `y` is the corner of the break. */
function partsAcross(bond: string, x: number, y: number) {
  const at = (written: string) => points(written, x, y);
  const words = (right: number, down: number, anchor: Words[2] = 'start'): Words => [x + right, y + down, anchor];
  const fresh = `${bond}.fresh`;
  const unheeded = `${bond}.unheeded`;
  const mending = `${bond}.mending`;
  return {
    boxes: {
      [bond]: box(x, y, 450, 160),
      [fresh]: box(x + 16, y + 52, 90, 44),
      [unheeded]: box(x + 225, y + 16, 110, 44),
      [mending]: box(x + 225, y + 100, 110, 44),
    },
    names: { [bond]: [x + 16, y + 146] as Point },
    routes: {
      [`${fresh}>${unheeded}`]: route(at('61,52 61,44 225,44'), words(143, 19, 'middle'), 2),
      [`${fresh}>${mending}`]: route(at('106,86 128,86 128,122 225,122'), words(136, 115)),
      [`${unheeded}>${mending}`]: route(at('255,60 255,100'), words(248, 85, 'end')),
      [`${mending}>${unheeded}`]: route(at('305,100 305,60'), words(312, 85)),
      [`${unheeded}>${unheeded}`]: route(at('335,28 352,28 352,48 335,48'), words(359, 34), 1),
      [`${mending}>${mending}`]: route(at('335,112 352,112 352,132 335,132'), words(359, 118), 1),
    },
  };
}

const acrossWithdrawal = partsAcross('withdrawal', 590, 64);
const acrossConfrontation = partsAcross('confrontation', 590, 276);

export const ACROSS: Layout = {
  width: 1152,
  height: 482,
  areas: [box(1, 1, 322, 480), box(345, 1, 806, 480)],
  titles: { stance: [24, 34], bond: [368, 34] },
  boxes: {
    open: box(105, 60, 140, 54),
    guarded: box(105, 223, 140, 54),
    disengaged: box(105, 386, 140, 54),
    intact: box(400, 223, 100, 54),
    ...acrossWithdrawal.boxes,
    ...acrossConfrontation.boxes,
    left: box(1066, 223, 78, 54),
  },
  names: { ...acrossWithdrawal.names, ...acrossConfrontation.names },
  routes: {
    'open>guarded': route('145,114 145,223', [137, 174, 'end']),
    'guarded>open': route('205,223 205,114', [213, 174, 'start']),
    'guarded>disengaged': route('145,277 145,386', [137, 337, 'end']),
    'disengaged>guarded': route('205,386 205,277', [213, 337, 'start']),
    'open>disengaged': route('105,87 40,87 40,413 105,413', [47, 255, 'start']),
    'disengaged>open': route('245,413 305,413 305,87 245,87', [298, 240, 'end']),
    'intact>intact': route('400,240 374,240 374,262 400,262', [356, 294, 'start'], 1),
    'intact>withdrawal': route('430,223 430,110 590,110', [510, 102, 'middle']),
    'withdrawal>intact': route('590,190 470,190 470,223', [530, 182, 'middle']),
    'intact>confrontation': route('430,277 430,390 590,390', [510, 382, 'middle']),
    'confrontation>intact': route('590,310 470,310 470,277', [530, 328, 'middle']),
    'intact>left': route('500,250 1066,250', [770, 243, 'middle']),
    'withdrawal>left': route('1040,144 1105,144 1105,223', [1046, 136, 'start']),
    'confrontation>left': route('1040,356 1105,356 1105,277', [1046, 374, 'start']),
    'withdrawal>withdrawal': route('972,64 972,48 1008,48 1008,64', [964, 53, 'end']),
    'confrontation>confrontation': route('972,436 972,452 1008,452 1008,436', [964, 458, 'end']),
    ...acrossWithdrawal.routes,
    ...acrossConfrontation.routes,
  },
  beginnings: {
    guarded: points('275,262 245,262'),
    intact: points('450,198 450,223'),
    'withdrawal.fresh': points('651,184 651,160'),
    'confrontation.unheeded': points('782,314 815,314'),
  },
};

/** The parts of a break, drawn upright. */
function partsUpright(bond: string, y: number) {
  const at = (written: string) => points(written, 0, y);
  const words = (x: number, down: number, anchor: Words[2] = 'start'): Words => [x, y + down, anchor];
  const fresh = `${bond}.fresh`;
  const unheeded = `${bond}.unheeded`;
  const mending = `${bond}.mending`;
  return {
    boxes: {
      [bond]: box(26, y, 278, 208),
      [fresh]: box(34, y + 112, 66, 40),
      [unheeded]: box(160, y + 38, 92, 40),
      [mending]: box(160, y + 142, 92, 40),
    },
    names: { [bond]: [36, y + 26] as Point },
    routes: {
      [`${fresh}>${unheeded}`]: route(at('67,112 67,58 160,58'), words(75, 75), 1),
      [`${fresh}>${mending}`]: route(at('100,142 125,142 125,166 160,166'), words(76, 184)),
      [`${unheeded}>${mending}`]: route(at('184,78 184,142'), words(178, 128, 'end')),
      [`${mending}>${unheeded}`]: route(at('224,142 224,78'), words(230, 112)),
      [`${unheeded}>${unheeded}`]: route(at('252,48 270,48 270,68 252,68'), words(300, 28, 'end')),
      [`${mending}>${mending}`]: route(at('252,152 270,152 270,172 252,172'), words(300, 200, 'end')),
    },
  };
}

const uprightWithdrawal = partsUpright('withdrawal', 500);
const uprightConfrontation = partsUpright('confrontation', 760);

export const UPRIGHT: Layout = {
  width: 328,
  height: 1076,
  areas: [],
  titles: { stance: [0, 16], bond: [0, 346] },
  boxes: {
    open: box(95, 34, 138, 52),
    guarded: box(95, 146, 138, 52),
    disengaged: box(95, 258, 138, 52),
    intact: box(128, 380, 86, 48),
    ...uprightWithdrawal.boxes,
    ...uprightConfrontation.boxes,
    left: box(120, 1020, 92, 46),
  },
  names: { ...uprightWithdrawal.names, ...uprightConfrontation.names },
  routes: {
    'open>guarded': route('134,86 134,146', [126, 121, 'end']),
    'guarded>open': route('194,146 194,86', [202, 121, 'start']),
    'guarded>disengaged': route('134,198 134,258', [126, 233, 'end']),
    'disengaged>guarded': route('194,258 194,198', [202, 233, 'start']),
    'open>disengaged': route('95,60 40,60 40,284 95,284', [47, 178, 'start']),
    'disengaged>open': route('233,284 288,284 288,60 233,60', [281, 166, 'end']),
    'intact>intact': route('128,390 108,390 108,406 128,406', [102, 403, 'end']),
    'intact>withdrawal': route('152,428 152,500', [145, 478, 'end']),
    'withdrawal>intact': route('184,500 184,428', [191, 478, 'start']),
    'intact>confrontation': route('214,420 314,420 314,820 304,820', [308, 437, 'end']),
    'confrontation>intact': route('304,850 324,850 324,404 214,404', [322, 396, 'end']),
    'intact>left': route('128,420 6,420 6,1054 120,1054', [14, 438, 'start']),
    'withdrawal>left': route('26,670 16,670 16,1036 120,1036', [24, 1028, 'start']),
    'confrontation>left': route('166,968 166,1020', [174, 1000, 'start']),
    'withdrawal>withdrawal': route('44,708 44,724 72,724 72,708', [80, 728, 'start']),
    'confrontation>confrontation': route('44,968 44,984 72,984 72,968', [80, 988, 'start']),
    ...uprightWithdrawal.routes,
    ...uprightConfrontation.routes,
  },
  beginnings: {
    guarded: points('258,186 233,186'),
    intact: points('171,356 171,380'),
    'withdrawal.fresh': points('67,678 67,652'),
    'confrontation.unheeded': points('128,818 160,818'),
  },
};
