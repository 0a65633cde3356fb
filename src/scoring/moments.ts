// At most three moments of a talk, at least one of them good when there is one. Chosen the same way every time, and
// never against anybody who had no cue to go by.
import type { Speech } from '../dialogue/speech.ts';
import type { Timeline } from '../session/replay.ts';
import { courseOf, fell, type CourseTurn } from './course.ts';
import { goodSilence, missedCue } from './marks.ts';

/** What a moment was. The first ones slipped, `came` was nobody's doing, the rest were good. */
export type MomentKind =
  | 'left'
  | 'break'
  | 'hurt-again'
  | 'about-you'
  | 'pretended'
  | 'cue-went-by'
  | 'looked-away'
  | 'missed'
  | 'coasted'
  | 'came'
  | 'repair'
  | 'turned-back'
  | 'silence'
  | 'common-ground'
  | 'opened'
  | 'asked-further'
  | 'said-back'
  | 'made-sense'
  | 'told'
  | 'joined-in'
  | 'straight'
  | 'fitted';

export interface KeyMoment {
  readonly turn: number;
  readonly kind: MomentKind;
  readonly good: boolean;
  readonly course: CourseTurn;
  readonly hers: string | null; // her words the turn answered, as far as they were heard; or those that came
  readonly view: string | null; // her inner line, as it was then
}

interface Candidate {
  readonly course: CourseTurn;
  readonly kind: MomentKind;
  readonly tone: 'slipped' | 'came' | 'good';
  readonly weight: number;
}

const MOST = 3;

/** The moments, in the order they happened. */
export function momentsOf(timeline: Timeline): readonly KeyMoment[] {
  const course = courseOf(timeline);
  const all = course
    .flatMap((one, index) => candidateOf(one, course[index - 1]))
    .toSorted((a, b) => b.weight - a.weight || a.course.number - b.course.number);
  const good = all.filter(({ tone }) => tone === 'good');
  const slipped = varied(all.filter(({ tone }) => tone === 'slipped'));
  const came = all.filter(({ tone }) => tone === 'came');
  const first = good.slice(0, 1);
  const hard = [...slipped, ...came].slice(0, MOST - 1);
  const mended = first.some(({ course: { effect } }) => effect === 'repaired');
  const others = good.slice(1).filter(({ kind }) => !(mended && kind === 'turned-back')); // steps of that very repair
  const rest = varied(others, first).slice(0, MOST - first.length - hard.length);
  return [...first, ...hard, ...rest]
    .toSorted((a, b) => a.course.number - b.course.number)
    .map((one) => ({
      turn: one.course.number,
      kind: one.kind,
      good: one.tone === 'good',
      course: one.course,
      hers:
        one.course.turn.cut?.said ??
        lastWords(one.tone === 'came' ? one.course.turn.hers : speechBefore(timeline, one.course.number)),
      view: one.course.turn.hers.views[0] ?? null,
    }));
}

/** Each kind once before any kind twice. */
function varied(candidates: readonly Candidate[], before: readonly Candidate[] = []): readonly Candidate[] {
  const kinds = new Set(before.map(({ kind }) => kind));
  const first: Candidate[] = [];
  const again: Candidate[] = [];
  for (const one of candidates) {
    (kinds.has(one.kind) ? again : first).push(one);
    kinds.add(one.kind);
  }
  return [...first, ...again];
}

const speechBefore = (timeline: Timeline, number: number): Speech =>
  number === 1 ? timeline.opening.speech : (timeline.moments[number - 2]?.turn.hers ?? timeline.opening.speech);

const spoken = ({ utterances }: Speech) => utterances.filter(({ kind }) => kind === 'says');
const lastWords = (speech: Speech): string | null => spoken(speech).at(-1)?.text ?? null;

function candidateOf(course: CourseTurn, before: CourseTurn | undefined): readonly Candidate[] {
  const { effect, rule, turn, telling } = course;
  const lost = Math.max(0, turn.before.ease - turn.after.ease);
  const one = (tone: Candidate['tone'], kind: MomentKind, weight: number): readonly Candidate[] => [
    { course, kind, tone, weight },
  ];
  const base = rule.split('+')[0] ?? rule;
  switch (effect) {
    case 'unknowable':
      return [];
    case 'left':
      return one('slipped', 'left', 100);
    case 'broke':
      return one('slipped', base === 'pretence-seen' || base === 'lie-surfaces' ? 'pretended' : 'break', 90 + lost);
    case 'came':
      return one('came', 'came', 50);
    case 'slipped':
      if (base === 'hurt-again') return one('slipped', 'hurt-again', 80 + lost);
      if (base === 'made-it-about-you') return one('slipped', 'about-you', 78);
      return one('slipped', base === 'looked-away' || base === 'drifted' ? 'looked-away' : 'missed', 40 + lost);
    case 'drifted':
      return one('slipped', missedCue(course) ? 'cue-went-by' : 'coasted', missedCue(course) ? 70 + lost : 30);
    case 'repaired':
      return one('good', turn.said === null && goodSilence(course) ? 'silence' : 'repair', 95);
    case 'helped':
      return one('good', goodSilence(course) ? 'silence' : 'turned-back', goodSilence(course) ? 72 : 64);
    case 'held':
      return base === 'pretence-planted'
        ? one('slipped', 'pretended', 60)
        : goodSilence(course)
          ? one('good', 'silence', 58)
          : [];
    case 'deepened': {
      if (base === 'pretence-planted') return one('slipped', 'pretended', 60);
      const opens = course.stance === 'open' && fell(course.stance, before?.stance ?? turn.before.stance);
      const worth =
        40 +
        (opens ? 20 : 0) +
        (turn.after.trust > turn.before.trust ? 8 : 0) +
        (turn.after.depth > turn.before.depth ? 4 : 0);
      const kind = goodSilence(course) ? 'silence' : goodKind(telling?.act, opens);
      return telling &&
        telling.after.ease + telling.after.trust + telling.after.depth >
          telling.before.ease + telling.before.trust + telling.before.depth
        ? one('good', kind, worth + (kind === 'common-ground' || kind === 'silence' ? 14 : 0))
        : [];
    }
  }
}

function goodKind(act: string | undefined, opens: boolean): MomentKind {
  switch (act) {
    case 'common_true':
    case 'common_near':
      return 'common-ground';
    case 'follow_up':
    case 'open_q':
      return 'asked-further';
    case 'simple_refl':
    case 'complex_refl':
      return 'said-back';
    case 'validate':
      return 'made-sense';
    case 'disclose1':
    case 'disclose2':
    case 'disclose3':
      return 'told';
    case 'overlap':
      return 'joined-in';
    case 'candid_feedback':
      return 'straight';
    default:
      return opens ? 'opened' : 'fitted';
  }
}
