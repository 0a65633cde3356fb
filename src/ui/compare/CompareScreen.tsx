import { Link } from 'wouter';
import type { CourseTurn } from '../../scoring/course.ts';
import type { Moment } from '../../session/replay.ts';
import type { Divergence, Pair } from '../../session/divergence.ts';
import { Did } from '../debrief/Did.tsx';
import { becauseOf } from '../debrief/TurnTable.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { compareText as words } from '../text/compare.ts';
import { debriefText } from '../text/debrief.ts';
import { sessionsText } from '../text/sessions.ts';
import './compare.css';
import { TwoCurves } from './TwoCurves.tsx';
import { useBoth, type Both, type Side } from './useBoth.ts';

interface CompareScreenProps {
  readonly one: string;
  readonly other: string;
}

/** Two sittings with one person, side by side from where they part. */
export default function CompareScreen({ one, other }: CompareScreenProps) {
  const both = useBoth(one, other);
  switch (both.is) {
    case 'waiting':
      return (
        <main className="page" aria-busy="true">
          <p className="sr">{words.opening}</p>
        </main>
      );
    case 'not here':
      return <Nothing body={words.notHere.body} />;
    case 'two people':
      return <Nothing body={words.otherPerson} />;
    case 'nobody':
      return <Nothing body={words.nobody(both.id)} />;
    case 'here':
      return <SideBySide both={both} />;
  }
}

function Nothing({ body }: { readonly body: string }) {
  return (
    <Page title={words.notHere.title} lede={body}>
      <p className="compare-ways">
        <Link className="btn btn-lead" href={ROUTES.talks}>
          {words.back}
        </Link>
      </p>
    </Page>
  );
}

function SideBySide({ both: { persona, sides, divergence } }: { readonly both: Extract<Both, { is: 'here' }> }) {
  const unfit = sides.some(({ reading }) => reading.timeline.stopped !== null);
  return (
    <Page title={words.title(persona.name)}>
      {unfit ? <Notice>{words.unfit}</Notice> : null}
      <div className="compare-heads">
        {sides.map((side, index) => (
          <Head key={words.letters[index]} side={side} letter={words.letters[index] ?? ''} />
        ))}
      </div>
      <TwoCurves name={persona.name} sides={sides} shared={divergence.shared} />
      <Differences sides={sides} divergence={divergence} />
      <p className="compare-ways">
        <Link className="link" href={ROUTES.talks}>
          {words.back}
        </Link>
      </p>
    </Page>
  );
}

/** Which sitting it is, how it ended, and its numbers. */
function Head({ side: { at, began, reading }, letter }: { readonly side: Side; readonly letter: string }) {
  const { date } = useServices();
  const { ended } = reading.timeline.position;
  const title = reading.persona.endings.find(({ id }) => id === ended?.ending)?.title ?? null;
  return (
    <section>
      <h2>{words.which(letter, began, date())}</h2>
      <p className="prose">{debriefText.headline(reading.headline, reading.persona.pronouns)}</p>
      <p className="meta">{sessionsText.ended(ended && { by: ended.by, title }, reading.course.length)}</p>
      <p className="meta">{sessionsText.numbers(reading.score)}</p>
      <Link className="link" href={ROUTES.debrief(at.session, at.run)} aria-label={words.debriefOf(letter)}>
        {words.debrief}
      </Link>
    </section>
  );
}

interface DifferencesProps {
  readonly sides: readonly [Side, Side];
  readonly divergence: Divergence;
}

/** From where they part, turn beside turn; what is the same again is only counted, and what stands alone stands together. */
function Differences({ sides, divergence: { shared, pairs } }: DifferencesProps) {
  if (pairs.length === 0) return <p className="prose compare-shared">{words.nothing}</p>;
  return (
    <>
      <p className="prose compare-shared">{words.shared(shared)}</p>
      <ol className="compare-pairs">
        {inRuns(pairs).map((run) => {
          const [first] = run;
          const key = `${String(first?.one?.number)} ${String(first?.other?.number)}`;
          return first?.alike === true ? (
            <li key={key} className="compare-alike meta">
              {words.alike(run.length)}
            </li>
          ) : (
            <li key={key} className="compare-pair">
              <Half moments={run.map(({ one }) => one)} side={sides[0]} letter={words.letters[0] ?? ''} />
              <Half moments={run.map(({ other }) => other)} side={sides[1]} letter={words.letters[1] ?? ''} />
            </li>
          );
        })}
      </ol>
    </>
  );
}

const kindOf = ({ one, other, alike }: Pair): string => (alike ? 'alike' : one && other ? 'beside' : 'alone');

/** Pairs that are alike in a row stand together, and so do turns that only one of the two has. */
function inRuns(pairs: readonly Pair[]): readonly (readonly Pair[])[] {
  const runs: Pair[][] = [];
  for (const pair of pairs) {
    const last = runs.at(-1);
    const kind = kindOf(pair);
    if (last?.[0] && kind !== 'beside' && kindOf(last[0]) === kind) last.push(pair);
    else runs.push([pair]);
  }
  return runs;
}

interface HalfProps {
  readonly moments: readonly (Moment | null)[];
  readonly side: Side;
  readonly letter: string;
}

/** The turns of one of them. */
function Half({ moments, side, letter }: HalfProps) {
  const here = moments.filter((moment) => moment !== null);
  if (here.length === 0)
    return (
      <div className="compare-none meta">
        <span className="sr">{letter}: </span>
        {words.without}
      </div>
    );
  return (
    <div>
      {here.map((moment) => (
        <One key={moment.number} moment={moment} side={side} letter={letter} />
      ))}
    </div>
  );
}

interface OneProps extends Pick<HalfProps, 'side' | 'letter'> {
  readonly moment: Moment;
}

/** One turn: what you did, what she said, what it did and why. */
function One({ moment, side: { reading }, letter }: OneProps) {
  const turn: CourseTurn | undefined = reading.course.find(({ number }) => number === moment.number);
  const said = moment.turn.hers.utterances.map(({ text }) => text).join(' ');
  return (
    <div className="compare-turn">
      <p className="caps">
        {letter} · {words.turnNumber(moment.number)}
      </p>
      <p className="prose">
        <Did turn={moment.turn} />
      </p>
      {said === '' ? null : <blockquote className="compare-hers">“{said}”</blockquote>}
      {turn ? (
        <p className="meta">
          <b>{debriefText.table.effect(turn.effect)}</b>, {words.ease(turn.ease)}.{' '}
          {becauseOf(turn, reading.persona.pronouns)}
        </p>
      ) : null}
    </div>
  );
}
