import { ChoiceLine } from '../settings/ChoiceLine.tsx';
import { useSettings } from '../parts/useSettings.ts';
import { briefText } from '../text/brief.ts';
import type { Grammar } from '../text/pronoun.ts';
import { settingsText } from '../text/settings.ts';

/** What can be chosen before sitting down. The same settings as everywhere, said for this person. */
export function BriefChoices({ words }: { readonly words: Grammar }) {
  const [{ pacing, relaxedTimes, lines, portrait }, change] = useSettings();
  const pace = settingsText.pacingChoices(relaxedTimes);
  return (
    <section className="brief-choices" aria-label={briefText.choices}>
      <ChoiceLine
        label={briefText.pace}
        choices={pace}
        value={pacing}
        choose={(value) => {
          change({ pacing: value });
        }}
      />
      <ChoiceLine
        label={briefText.lines(words)}
        choices={settingsText.linesChoices.map((choice) => ({ ...choice, label: briefText.line(choice.value, words) }))}
        value={lines}
        choose={(value) => {
          change({ lines: value });
        }}
      />
      <ChoiceLine
        label={briefText.cues}
        choices={settingsText.portraitChoices}
        value={portrait}
        choose={(value) => {
          change({ portrait: value });
        }}
      />
    </section>
  );
}
