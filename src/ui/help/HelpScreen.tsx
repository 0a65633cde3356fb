import { Link } from 'wouter';
import { Glyph, glyphOfEffect } from '../debrief/Glyph.tsx';
import { Page } from '../parts/Page.tsx';
import { ROUTES } from '../routes.ts';
import { useSettings } from '../parts/useSettings.ts';
import { debriefText } from '../text/debrief.ts';
import { helpText as text } from '../text/help.ts';
import { Drawing } from '../model/Drawing.tsx';
import { KeyTable } from './KeyTable.tsx';
import { BRIEF_KEYS, COMMENT_KEYS, DEBRIEF_KEYS, EVERYWHERE_KEYS, LEARN_KEYS, REPLAY_KEYS, TALK_KEYS } from './keys.ts';
import './help.css';

/** What the program says about itself. */
export default function HelpScreen() {
  return (
    <Page title={text.title} lede={text.intro} className="help">
      <Contents />
      <Keys />
      <HowATalkWorks />
      <HowAPersonWorks />
      <Numbers />
      <Turns />
      <Limits />
    </Page>
  );
}

const SECTIONS = [
  { id: 'help-keys', title: text.keys },
  { id: 'help-talk', title: text.talk },
  { id: 'help-person', title: text.person },
  { id: 'help-numbers', title: text.numbers },
  { id: 'help-turns', title: text.turns },
  { id: 'help-limits', title: text.limits },
] as const;

/** The address holds the page, so these are buttons: they take the reader to a heading. */
function Contents() {
  const show = (id: string) => {
    const heading = document.getElementById(id);
    heading?.scrollIntoView();
    heading?.focus({ preventScroll: true });
  };
  return (
    <nav className="help-contents" aria-label={text.contents}>
      <ul>
        {SECTIONS.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              className="link"
              onClick={() => {
                show(id);
              }}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Keys() {
  const [{ letterKeys }] = useSettings();
  return (
    <section aria-labelledby="help-keys">
      <h2 id="help-keys" tabIndex={-1}>
        {text.keys}
      </h2>
      <p className="prose">
        {text.keysIntro} {letterKeys ? null : text.keysOff}
      </p>
      <div className="help-screens">
        <KeyTable title={text.screens.talk} lines={TALK_KEYS} lettersOff={!letterKeys} />
        <div>
          <KeyTable title={text.screens.brief} lines={BRIEF_KEYS} lettersOff={!letterKeys} />
          <KeyTable title={text.screens.debrief} lines={DEBRIEF_KEYS} lettersOff={!letterKeys} />
          <KeyTable title={text.screens.learn} lines={LEARN_KEYS} lettersOff={!letterKeys} />
          <KeyTable title={text.screens.replay} lines={[...REPLAY_KEYS, ...COMMENT_KEYS]} lettersOff={!letterKeys} />
          <KeyTable title={text.screens.everywhere} lines={EVERYWHERE_KEYS} lettersOff={!letterKeys} />
        </div>
      </div>
      <p>
        <Link href={ROUTES.settings} className="link">
          {text.keysSetting}
        </Link>
      </p>
    </section>
  );
}

function HowATalkWorks() {
  return (
    <section aria-labelledby="help-talk">
      <h2 id="help-talk" tabIndex={-1}>
        {text.talk}
      </h2>
      <div className="help-parts">
        {text.talkParts.map((part) => (
          <Part key={part.title} title={part.title} says={part.says} />
        ))}
      </div>
    </section>
  );
}

function HowAPersonWorks() {
  return (
    <section aria-labelledby="help-person">
      <h2 id="help-person" tabIndex={-1}>
        {text.person}
      </h2>
      <p className="prose">{text.personIntro}</p>
      <Drawing states={[]} taken={[]} />
      <div className="help-moves">
        <p className="help-moves-head" aria-hidden="true">
          <span>{text.moveColumns.from}</span>
          <span>{text.moveColumns.when}</span>
          <span>{text.moveColumns.seen}</span>
        </p>
        <ul>
          {text.moves.map(({ from, when, seen }) => (
            <li key={from}>
              <h3>{from}</h3>
              <p className="prose">
                <span className="caps">{text.moveColumns.when}</span> {when}
              </p>
              <p className="prose">
                <span className="caps">{text.moveColumns.seen}</span> {seen}
              </p>
            </li>
          ))}
        </ul>
      </div>
      <p className="prose">{text.movesNote}</p>
      <p>
        <Link href={ROUTES.model} className="link">
          {text.tryIt}
        </Link>
      </p>
    </section>
  );
}

function Numbers() {
  return (
    <section aria-labelledby="help-numbers">
      <h2 id="help-numbers" tabIndex={-1}>
        {text.numbers}
      </h2>
      <p className="prose">{text.numbersIntro}</p>
      <div className="help-three">
        {text.numberParts.map(({ title, says, untested }) => (
          <Part key={title} title={title} says={says} last={untested} />
        ))}
      </div>
      <p className="prose">{text.numbersFair}</p>
    </section>
  );
}

function Turns() {
  return (
    <section aria-labelledby="help-turns">
      <h2 id="help-turns" tabIndex={-1}>
        {text.turns}
      </h2>
      <p className="prose">{text.turnsIntro}</p>
      <dl className="help-turns">
        {text.turnParts.map(([effect, says]) => (
          <div key={effect}>
            <dt>
              <Glyph name={glyphOfEffect(effect)} />
              {debriefText.table.effect(effect)}
            </dt>
            <dd className="prose">{says}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Limits() {
  return (
    <section aria-labelledby="help-limits">
      <h2 id="help-limits" tabIndex={-1}>
        {text.limits}
      </h2>
      <div className="help-limits">
        <Sentences title={text.mayTitle} says={text.may} />
        <Sentences title={text.mayNotTitle} says={text.mayNot} />
      </div>
      <p className="prose help-never">{text.never}</p>
    </section>
  );
}

interface PartProps {
  readonly title: string;
  readonly says: readonly string[];
  /** Set apart, at the end. */
  readonly last?: string;
}

function Part({ title, says, last }: PartProps) {
  return (
    <div className="help-part">
      <h3>{title}</h3>
      {says.map((paragraph) => (
        <p className="prose" key={paragraph}>
          {paragraph}
        </p>
      ))}
      {last === undefined ? null : <p className="help-last">{last}</p>}
    </div>
  );
}

function Sentences({ title, says }: { readonly title: string; readonly says: readonly string[] }) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {says.map((sentence) => (
          <li className="prose" key={sentence}>
            {sentence}
          </li>
        ))}
      </ul>
    </div>
  );
}
