// How long it takes to judge a whole talk with each shipped person, to walk their whole talk, and to check a thousand
// files. What is told is processor time, in ms and as a ratio to replaying the same talk, or to reading the same bytes as
// JSON and no more, measured in the same run.
import { readdirSync, readFileSync } from 'node:fs';
import { explore } from '../src/analysis/explore.ts';
import { judge } from '../src/analysis/judgement.ts';
import { lint } from '../src/analysis/lint.ts';
import { createStudy } from '../src/analysis/study.ts';
import { parsePersona } from '../src/persona/parse.ts';
import { replay } from '../src/session/replay.ts';
import { median, spentOn } from '../tests/support/processorTime.ts';
import { playBy } from '../tests/support/randomPlay.ts';

const FILES = 1000;
const folder = new URL('personas/', `file://${process.cwd()}/`);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith('.json') && name !== 'persona.schema.json')
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const people = texts.flatMap((text) => parsePersona(text).persona ?? []);
const inMs = (ms: number) => `${ms.toFixed(ms < 10 ? 2 : 0).padStart(7)} ms`;

function judged() {
  console.log(
    'A whole talk judged, every turn and everything that could have been done instead; the first time, and again.',
  );
  for (const persona of people)
    for (const care of [2, 9]) {
      const { talk } = createStudy(persona, 0);
      const entries = playBy(persona, { seed: 0, care, chance: 4242 }).events.map((event) => ({ event, at: 0 }));
      const timeline = replay(talk, entries);
      const replayed = median(() => replay(talk, entries));
      const study = createStudy(persona, 0);
      const first = spentOn(() => judge(study, timeline));
      const again = spentOn(() => judge(study, timeline));
      console.log(
        `  ${persona.id.padEnd(8)} ${String(timeline.moments.length).padStart(3)} turns ${inMs(first)} (${(first / replayed).toFixed(0)} × replaying it), again ${inMs(again)}; ${study.outlook.places()} places looked at`,
      );
    }
}

function walked() {
  console.log('The whole talk walked, in one order of topics.');
  for (const persona of people) {
    const study = createStudy(persona, 0);
    let places = 0;
    const took = spentOn(() => {
      ({ places } = explore(study.talk, 40_000_000, study.board));
    });
    console.log(
      `  ${persona.id.padEnd(8)} ${places} places ${inMs(took)}, ${((took * 1e6) / places).toFixed(0)} ns a place`,
    );
  }
}

function checked() {
  const files = Array.from({ length: FILES }, (_none, index) => texts[index % texts.length] ?? '');
  const json = spentOn(() => files.map((text): unknown => JSON.parse(text)));
  const plain = spentOn(() => files.map((text) => lint(text)));
  const deep = spentOn(() => texts.map((text) => lint(text, { deep: true })));
  console.log(
    [
      `${FILES} files of shipped size checked: ${inMs(plain)}, ${((FILES * 1000) / plain).toFixed(0)} files a second, ${(plain / json).toFixed(1)} × JSON`,
      `With the whole talk walked, every order of topics: ${inMs(deep / texts.length)} a file, ${((1000 * texts.length) / deep).toFixed(3)} files a second`,
    ].join('\n'),
  );
}

judged();
walked();
checked();
