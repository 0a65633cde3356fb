import { Link } from 'wouter';
import type { Settings } from '../../storage/settings.ts';
import { Page } from '../parts/Page.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { ROUTES } from '../routes.ts';
import { settingsText as text } from '../text/settings.ts';
import { ChoiceLine, type Choice } from './ChoiceLine.tsx';
import { KeptTalks } from './KeptTalks.tsx';
import { RangeLine } from './RangeLine.tsx';
import { WordLine } from './WordLine.tsx';
import './settings.css';

/** Everything that can be chosen, and everything that is kept. Each choice holds at once. */
export default function SettingsScreen() {
  const [settings, change] = useSettings();
  const line = <Name extends ChoiceName>(name: Name, label: string, choices: readonly Choice<Settings[Name]>[]) => (
    <ChoiceLine<Settings[Name]>
      label={label}
      choices={choices}
      value={settings[name]}
      choose={(value) => {
        change({ [name]: value });
      }}
    />
  );
  return (
    <Page title={text.title} lede={text.intro}>
      <section className="settings" aria-labelledby="settings-time">
        <h2 id="settings-time">{text.time}</h2>
        {line('pacing', text.pacing, text.pacingChoices(settings.relaxedTimes))}
        <RangeLine
          label={text.relaxedTimes}
          value={settings.relaxedTimes}
          least={1}
          most={10}
          step={1}
          said={text.relaxedValue(settings.relaxedTimes)}
          why={text.relaxedWhy(settings.relaxedTimes)}
          choose={(relaxedTimes) => {
            change({ relaxedTimes });
          }}
        />
        <RangeLine
          label={text.readingSpeed}
          value={settings.readingSpeed}
          least={80}
          most={400}
          step={10}
          said={text.readingValue(settings.readingSpeed)}
          why={text.readingWhy}
          choose={(readingSpeed) => {
            change({ readingSpeed });
          }}
        />
        {line('awayIsLookingAway', text.away, text.awayChoices)}
      </section>
      <section className="settings" aria-labelledby="settings-page">
        <h2 id="settings-page">{text.page}</h2>
        {line('lines', text.lines, text.linesChoices)}
        {line('showRepliesEarly', text.replies, text.repliesChoices)}
        {line('portrait', text.portrait, text.portraitChoices)}
        {line('scheme', text.scheme, text.schemeChoices)}
        {line('textSize', text.textSize, text.textSizeChoices)}
        {line('motion', text.motion, text.motionChoices)}
      </section>
      <section className="settings" aria-labelledby="settings-keys">
        <h2 id="settings-keys">{text.keys}</h2>
        {line('letterKeys', text.letterKeys, text.letterKeysChoices)}
        <p>
          <Link href={ROUTES.help} className="link">
            {text.allKeys}
          </Link>
        </p>
      </section>
      <section className="settings" aria-labelledby="settings-comments">
        <h2 id="settings-comments">{text.comments}</h2>
        <WordLine
          label={text.name}
          value={settings.name}
          longest={120}
          why={text.nameWhy}
          choose={(name) => {
            change({ name });
          }}
        />
      </section>
      <KeptTalks />
    </Page>
  );
}

/** The settings that are chosen from a list. */
type ChoiceName = {
  [Name in Exclude<keyof Settings, 'name'>]: Settings[Name] extends string | boolean ? Name : never;
}[Exclude<keyof Settings, 'name'>];
