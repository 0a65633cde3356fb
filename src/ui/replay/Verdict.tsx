import { Link } from 'wouter';
import type { Judgement } from '../../analysis/judgement.ts';
import type { Pronoun } from '../../persona/vocabulary.ts';
import type { CourseTurn, Effect } from '../../scoring/course.ts';
import { goodSilence, missedCue } from '../../scoring/marks.ts';
import { Glyph, glyphOfEffect, type GlyphName } from '../debrief/Glyph.tsx';
import { becauseOf } from '../debrief/TurnTable.tsx';
import { ROUTES } from '../routes.ts';
import { debriefText } from '../text/debrief.ts';
import { replayText as words } from '../text/replay.ts';

interface VerdictProps {
  readonly course: CourseTurn;
  readonly judgement: Judgement | null;
  readonly pronoun: Pronoun;
}

/** What a turn did: a shape, a verb of the past, and because of what. */
export function Verdict({ course, judgement, pronoun }: VerdictProps) {
  const effect = judgement?.effect ?? course.effect;
  return (
    <div className="verdict">
      <Glyph name={glyphOf(course, effect)} />
      <p>
        <b>{debriefText.table.effect(effect)}.</b> {becauseOf(course, pronoun)}{' '}
        {effect === 'unknowable' ? `${words.unknowable} ` : null}
        {judgement?.more === true ? `${words.moreToBeHad} ` : null}
        {judgement?.lastChance === true ? <b className="verdict-last">{words.lastChance} </b> : null}
        <Link href={ROUTES.model}>{words.rule}</Link>
      </p>
    </div>
  );
}

function glyphOf(course: CourseTurn, effect: Effect): GlyphName {
  if (goodSilence(course)) return 'fermata';
  return missedCue(course) && effect === 'drifted' ? 'ring' : glyphOfEffect(effect);
}
