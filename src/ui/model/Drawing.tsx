import { STANCES } from '../../persona/vocabulary.ts';
import { modelText } from '../text/model.ts';
import { BEGINNINGS, BOND_ARROWS, STANCE_ARROWS, STATES, type Arrow } from './arrows.ts';
import { ACROSS, UPRIGHT, type Layout, type Route } from './layout.ts';
import './drawing.css';

const { chart: text } = modelText;
const ARROWS = [...STANCE_ARROWS, ...BOND_ARROWS];

interface DrawingProps {
  readonly states: readonly string[]; // lit
  readonly taken: readonly string[]; // ids of arrows, lit
}

/** The machine as a drawing, generated from its chart; drawn again, upright, for a narrow screen. */
export function Drawing(props: DrawingProps) {
  return (
    <figure className="model-drawing">
      <Chart {...props} layout={ACROSS} name="model-across" />
      <Chart {...props} layout={UPRIGHT} name="model-upright" />
    </figure>
  );
}

interface ChartProps extends DrawingProps {
  readonly layout: Layout;
  readonly name: string;
}

function Chart({ states, taken, layout, name }: ChartProps) {
  const { width, height, areas, titles, beginnings } = layout;
  const leaves = STATES.filter((state) => !holds(state));
  return (
    <svg className={name} viewBox={`0 0 ${String(width)} ${String(height)}`} {...asPicture(states)}>
      {areas.map(({ x, y, ...size }) => (
        <rect key={x} className="model-area" x={x} y={y} {...size} />
      ))}
      <text className="model-region" x={titles.stance[0]} y={titles.stance[1]}>
        {text.stance}
      </text>
      <text className="model-region" x={titles.bond[0]} y={titles.bond[1]}>
        {text.bond}
      </text>
      {STATES.filter(holds).map((state) => (
        <Holder key={state} state={state} layout={layout} lit={states.includes(state)} />
      ))}
      {ARROWS.map((arrow) => (
        <ArrowLine key={arrow.id} arrow={arrow} layout={layout} lit={taken.includes(arrow.id)} />
      ))}
      {BEGINNINGS.map((state) => (
        <Beginning key={state} state={state} along={beginnings[state] ?? []} />
      ))}
      {leaves.map((state) => (
        <State key={state} state={state} layout={layout} lit={states.includes(state)} />
      ))}
      {ARROWS.map((arrow) => (
        <Words key={arrow.id} arrow={arrow} layout={layout} lit={taken.includes(arrow.id)} />
      ))}
    </svg>
  );
}

/** To a screen reader each drawing is one picture. */
const asPicture = (states: readonly string[]) =>
  ({ role: 'img', 'aria-label': text.label(states, ARROWS.length) }) as const;

/** Does this state hold others? */
const holds = (state: string): boolean => STATES.some((other) => other.startsWith(`${state}.`));

interface StateProps {
  readonly state: string;
  readonly layout: Layout;
  readonly lit: boolean;
}

const litUp = (name: string, lit: boolean): string => (lit ? `${name} model-lit` : name);

function Holder({ state, layout, lit }: StateProps) {
  const place = layout.boxes[state];
  const [x, y] = layout.names[state] ?? [0, 0];
  return (
    <g className={litUp('model-holder', lit)} data-state={state}>
      <rect {...place} rx={4} />
      <text className="model-name" x={x} y={y}>
        {text.state(state)}
      </text>
    </g>
  );
}

/** The border of a stance is how it is drawn everywhere: round, double, dotted. */
function State({ state, layout, lit }: StateProps) {
  const place = layout.boxes[state];
  if (!place) return null;
  const { x, y, width, height } = place;
  const line = STANCES.find((stance) => stance === state) ?? 'plain';
  const round = line === 'open' ? height / 2 : line === 'plain' ? 4 : 0;
  return (
    <g className={litUp(`model-state model-${line}`, lit)} data-state={state}>
      <rect {...place} rx={round} />
      {line === 'guarded' ? <rect x={x + 5} y={y + 5} width={width - 10} height={height - 10} /> : null}
      <text
        className={height < 46 ? 'model-name model-part' : 'model-name'}
        x={x + width / 2}
        y={y + height / 2 + 7}
        textAnchor="middle"
      >
        {text.state(state)}
      </text>
    </g>
  );
}

/** How far short of its end a line stops, so that the head is pointed. */
const HEAD = 9;

function lineOf(along: Route['along']) {
  const [x = 0, y = 0] = along.at(-1) ?? [];
  const [fromX = 0, fromY = 0] = along.at(-2) ?? [];
  const angle = Math.atan2(y - fromY, x - fromX);
  const end = [x - HEAD * Math.cos(angle), y - HEAD * Math.sin(angle)] as const;
  const points = [...along.slice(0, -1), end];
  return {
    path: points.map(([right, down], at) => `${at === 0 ? 'M' : 'L'}${round(right)} ${round(down)}`).join(''),
    head: `translate(${String(x)} ${String(y)}) rotate(${String(round((angle * 180) / Math.PI))})`,
  };
}
const round = (value: number): number => Math.round(value * 10) / 10;

interface ArrowProps {
  readonly arrow: Arrow;
  readonly layout: Layout;
  readonly lit: boolean;
}

function ArrowLine({ arrow, layout, lit }: ArrowProps) {
  const route = layout.routes[arrow.id];
  if (!route) return null;
  const { path, head } = lineOf(route.along);
  return (
    <g className={litUp('model-arrow', lit)} data-arrow={arrow.id}>
      <path d={path} />
      <path className="model-head" d="M0 0L-11 -5.5L-11 5.5Z" transform={head} />
    </g>
  );
}

/** The words of an arrow, over every line: a halo of paper keeps them readable. */
function Words({ arrow, layout, lit }: ArrowProps) {
  const route = layout.routes[arrow.id];
  if (!route) return null;
  const [x, y, anchor] = route.words;
  const words = text.on(arrow.ways);
  const most = route.breakAfter ?? words.length;
  const lines = words.flatMap((_word, at) =>
    at % most === 0 ? [words.slice(at, at + most).join(', ') + (at + most < words.length ? ',' : '')] : [],
  );
  return (
    <text className={litUp('model-words', lit)} textAnchor={anchor} data-words={arrow.id}>
      {lines.map((line, at) => (
        <tspan key={line} x={x} y={y + at * 16}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

function Beginning({ state, along }: { readonly state: string; readonly along: Route['along'] }) {
  const [x, y] = along[0] ?? [0, 0];
  const { path, head } = lineOf(along);
  return (
    <g className="model-beginning" data-beginning={state}>
      <circle cx={x} cy={y} r={4} />
      <path d={path} />
      <path className="model-head" d="M0 0L-11 -5.5L-11 5.5Z" transform={head} />
    </g>
  );
}
