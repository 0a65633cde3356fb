import { Link } from 'wouter';
import type { Persona } from '../../persona/schema.ts';
import { Page } from '../parts/Page.tsx';
import type { Meeting } from '../people/meeting.ts';
import { Parts } from '../people/Parts.tsx';
import { describePose } from '../portrait/describe.ts';
import { Plate } from '../portrait/Plate.tsx';
import { STANCE_POSES } from '../portrait/pose.ts';
import { ROUTES } from '../routes.ts';
import { useSettings } from '../parts/useSettings.ts';
import { briefText } from '../text/brief.ts';
import { grammarOf, type Grammar } from '../text/pronoun.ts';
import { BriefChoices } from './BriefChoices.tsx';
import { Facts } from './Facts.tsx';
import { SitDown } from './SitDown.tsx';

/** How somebody sits before the talk has begun: nothing is to be read off it. */
const AT_REST = STANCE_POSES.openListening;

interface BriefProps {
  readonly persona: Persona;
  readonly unfinished: Meeting['unfinished'];
}

/** The plate on the left; on the right what you know, what you are there for, and how you sit down. */
export function Brief({ persona, unfinished }: BriefProps) {
  const { id, name, pronouns, setting, brief, about } = persona;
  const words = grammarOf(pronouns);
  return (
    <Page title={name} className="brief">
      <div className="brief-side">
        <div className="brief-plate">
          <Plate
            person={setting.portrait}
            scene={setting.scene}
            hour={setting.hour}
            medium={setting.medium}
            pose={AT_REST}
            size="plate"
            name={name}
            label={describePose(name, AT_REST, setting.medium, { pronouns, scene: setting.scene })}
          />
        </div>
        <section className="brief-kept">
          <h2 className="caps">{briefText.kept}</h2>
          <p className="prose">{briefText.keptBody}</p>
        </section>
      </div>
      <div className="brief-body">
        <Parts says={briefText.setting(setting.when, setting.place, setting.relationship)} />
        {brief.situation.map((paragraph) => (
          <p className="prose" key={paragraph}>
            {paragraph}
          </p>
        ))}
        <section>
          <h2 className="caps">{briefText.aim}</h2>
          <p className="prose brief-aim">{brief.aim}</p>
        </section>
        {brief.prepared === undefined ? null : (
          <section>
            <h2 className="caps">{briefText.prepared}</h2>
            <blockquote className="prose brief-aim">{briefText.quoted(brief.prepared)}</blockquote>
          </section>
        )}
        <Facts facts={brief.facts} words={words} />
        <section>
          <h2 className="caps">{briefText.baseline(words)}</h2>
          <p className="prose">{about.baseline}</p>
          <p className="meta">{briefText.baselineWhy}</p>
        </section>
        <BriefChoices words={words} />
        <SitDown persona={id} unfinished={unfinished}>
          {briefText.lasts(setting.medium, setting.minutes)} <Announced words={words} />
        </SitDown>
      </div>
    </Page>
  );
}

/** Leaving the window is said to count before it does. */
function Announced({ words }: { readonly words: Grammar }) {
  const [{ pacing, awayIsLookingAway }] = useSettings();
  if (pacing === 'untimed' || !awayIsLookingAway) return null;
  return (
    <>
      {briefText.awayCounts(words)} <Link href={ROUTES.settings}>{briefText.awayChange}</Link>
    </>
  );
}
