// The schema beside the persons, so that an editor completes and underlines a persona file. Generated from the Zod
// schema and given what an editor wants besides: a sentence for every key, and the reactions one by one.
import * as z from 'zod/mini';
import { PersonaSchema } from './schema.ts';
import { OCCASIONS, type Occasion } from './vocabulary.ts';

type Node = Record<string, unknown>;

/** What a definition is. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  Id: 'A stable id: lower-case words joined by hyphens, such as pianos-eat.',
  Words: 'Words, as a person reads them.',
  Temperament: 'The temperament, as small numbers. What is left out takes its standard value.',
  Condition: 'Everything named here must hold.',
  Beat: 'The smallest unit of script: a line in three stances, then the moves on offer.',
  Line: 'The line in one stance.',
  Cue: 'A signal that goes with a line: what could be seen or heard.',
  Pose: 'What a cue changes in the drawing: one or two parts, never all of them.',
  Gesture: 'What the words do. What that comes to is worked out from the line they answer.',
  Reply: 'A reply: words, an action, or both.',
  Move: 'Something the learner can say, and where it leads.',
  Reaction: 'By the stance the person was in. What is missing is taken from the column before it.',
};

/** What a key is for, by what holds it: "group.key", or "*.key" wherever nothing more exact is said. */
const KEYS: Readonly<Record<string, string>> = {
  '*.id': 'A stable id: lower-case words joined by hyphens. Sessions refer to it, so it is not changed later.',
  '*.does': 'What the words do: a gesture.',
  '*.also': 'A second gesture in the same words, felt after the first.',
  '*.reply': 'What the person says and does then.',
  '*.beat': 'The beat it leads to.',
  '*.gesture': 'The kind of gesture.',
  '*.pose': 'What the cue changes in the drawing: one or two parts.',
  'person.pronouns': 'How the person is spoken of: she, he or they.',
  'person.about': 'Who this is.',
  'person.setting': 'How you know each other, where you are, and over what you talk.',
  'person.pace': 'How fast the person speaks, and when a silence counts. Leave it out for an ordinary pace.',
  'person.brief': 'What the learner reads before the talk.',
  'person.temperament': 'The temperament, as small numbers. What is left out takes its standard value.',
  'person.jolt': 'Something that happens between two topics and is nobody’s fault.',
  'person.expect': 'Conversations that are tests: events, and the state they must reach.',
  'topics.id': 'The id of the topic, as the orders name it.',
  'expect.jolt': 'After how many topics the jolt comes, or "off".',
  'expect.reaches': 'What must be true after the last event. What is left out may be anything.',
  'reaches.stance': 'The stance at the end.',
  'reaches.bond': 'The bond at the end.',
  'reaches.ending': 'The id of the ending.',
  'Beat.lines': 'The same moment in three stances: three speeches, not three volumes.',
  'Beat.tail': 'A stretch of the open line that may be talked over, and words after it that may not.',
  'lines.open': 'Open: the detail nobody would invent. 20 to 60 words.',
  'lines.guarded': 'Guarded: the fact, complete, without the detail. 8 to 22 words.',
  'lines.disengaged': 'Disengaged: half a sentence, with the coat on. 2 to 10 words.',
  'silence.short': 'What the person does with a moment of silence after the open line.',
  'silence.long': 'What the person does with a long silence after the open line.',
  'Reply.says': 'What is said, one utterance an entry. May be empty when there is an action.',
  'Reply.cues': 'What can be seen or heard. It stays on show until something else takes its place.',
  'Reaction.open': 'While the person was open.',
  'Reaction.guarded': 'While the person was guarded. Left out: as open.',
  'Reaction.disengaged': 'While the person was disengaged. Left out: as guarded.',
  'Pose.brow': 'The brow: one of the two parts to read.',
  'Pose.eyes': 'The eyes: the other part to read.',
  'Pose.mouth': 'The mouth. A smile can stay while the eyes change.',
  'Pose.gaze': 'Where the person looks. On video only "screen".',
  'Pose.turn': 'Whether the head is turned to you.',
  'Pose.tilt': 'How the head is held.',
  'Pose.lean': 'How the body leans.',
  'Pose.distance': 'How near the body is.',
  'Pose.hands': 'What the hands do.',
  'Pose.prop': 'Where the thing in front of the person stands.',
};

/** When each reaction is given. */
const REACTIONS: Readonly<Record<Occasion, string>> = {
  interrupted: 'You cut in on words that may not be talked over.',
  ignored: 'While the bond was broken you carried on; or two misses running broke it.',
  advised: 'You gave advice nobody had asked for.',
  tooMuch: 'You told something two steps deeper than the talk had gone.',
  exposed: 'A claim of yours came out as untrue. Said after the fact’s own "caught".',
  near: 'You named something you nearly share.',
  named: 'You said that something had shifted, and it met a need.',
  namedNothing: 'You said that something had shifted, and nothing had, or it met no need.',
  sorry: 'You owned your part, briefly.',
  grandSorry: 'You apologised at length.',
  lookedAway: 'You looked away.',
  gushed: 'You paid a large, general compliment.',
  persuaded: 'You argued a side.',
  joinedIn: 'You joined in on the tail of the line.',
  givenBack: 'You gave the floor back to the sentence you had cut off. Said before the kept words.',
  mended: 'The last thing the person needed: the bond holds again.',
  heeded: 'After cutting in you did something the person needed.',
  askedAfter: 'After cutting in you asked about the person’s side.',
  murmured: 'You said words always to hand that call for no other answer.',
  checkedIn: 'You asked how this was going.',
  adapted: 'You met the person’s pace, or tried to.',
  shortSilence: 'You left a moment of silence, and the beat says nothing of its own about it.',
  longSilence: 'You left a long silence, and the beat says nothing of its own about it.',
};

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A key's schema with a sentence. Next to a bare reference a sentence would be overlooked, so it is wrapped. */
const described = (schema: Node, description: string): Node =>
  '$ref' in schema ? { description, allOf: [schema] } : { description, ...schema };

/** Every key below `node` with its sentence; `holder` is what the keys belong to. */
function withSentences(node: unknown, holder: string): unknown {
  if (Array.isArray(node)) return node.map((one) => withSentences(one, holder));
  if (!isNode(node)) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key !== 'properties' || !isNode(value)) return [key, withSentences(value, holder)];
      return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, keyOf(holder, name, one)]))];
    }),
  );
}

function keyOf(holder: string, name: string, schema: unknown): unknown {
  const inner = withSentences(schema, name);
  const sentence = KEYS[`${holder}.${name}`] ?? KEYS[`*.${name}`];
  return !isNode(inner) || 'description' in inner || sentence === undefined ? inner : described(inner, sentence);
}

const CHOSEN_BY = 'gesture';
/** What a case is made of in a schema. */
const CASE = ['if', 'then'] as const;

/**
 * Alternatives told apart by one key, as cases of it: "if the gesture is ask, then …". Of alternatives an editor shows what
 * the nearest lacks, whichever that is; of cases it lists what the key may be, and then what belongs to the one chosen.
 */
function asCases({ oneOf, ...group }: Node): Node {
  const branches = Array.isArray(oneOf) ? oneOf.filter(isNode) : [];
  const cases = branches.flatMap((branch) => {
    const { properties } = branch;
    const chosen = isNode(properties) ? properties[CHOSEN_BY] : undefined;
    if (!isNode(properties) || !isNode(chosen)) return [];
    const values = Array.isArray(chosen['enum']) ? chosen['enum'].map(String) : [String(chosen['const'])];
    const key = { description: chosen['description'] };
    return [{ values, branch: { ...branch, properties: { ...properties, [CHOSEN_BY]: key } }, key }];
  });
  const [first] = cases;
  if (!first) return { oneOf, ...group };
  return {
    ...group,
    type: 'object',
    properties: { [CHOSEN_BY]: { ...first.key, type: 'string', enum: cases.flatMap(({ values }) => values) } },
    required: [CHOSEN_BY],
    allOf: cases.map(({ values, branch, key }) => {
      const condition = { properties: { [CHOSEN_BY]: { ...key, enum: values } }, required: [CHOSEN_BY] };
      return Object.fromEntries([condition, branch].map((part, at) => [CASE[at] ?? '', part]));
    }),
  };
}

/** The reactions one by one, each with the occasion it is for. The parser wants them all. */
const reactions = (description: unknown): Node => ({
  type: 'object',
  description,
  properties: Object.fromEntries(
    OCCASIONS.map((occasion) => [occasion, described({ $ref: '#/definitions/Reaction' }, REACTIONS[occasion])]),
  ),
  required: [...OCCASIONS],
  additionalProperties: false,
});

/** The text of personas/persona.schema.json: draft 7, which editors understand. `npm run schema` writes it. */
export function schemaText(): string {
  const {
    definitions = {},
    properties = {},
    $schema,
    ...person
  } = z.toJSONSchema(PersonaSchema, {
    io: 'input',
    target: 'draft-7',
  }) as Node & { definitions?: Node; properties?: Node };
  const keys = withSentences({ properties }, 'person') as { properties: Node };
  const parts = Object.entries(definitions).map(([name, part]): [string, unknown] => {
    const inner = withSentences(part, name);
    const sentence = DEFINITIONS[name];
    const whole = isNode(inner) && name === 'Gesture' ? asCases(inner) : inner;
    return [name, isNode(whole) && sentence !== undefined ? { description: sentence, ...whole } : whole];
  });
  const { reactions: anyReactions } = keys.properties;
  const file = {
    $schema,
    $comment: 'Written by "npm run schema" from src/persona. Changes made here are lost.',
    title: 'A person to talk to, for Attune',
    ...person,
    properties: {
      ...keys.properties,
      reactions: reactions(isNode(anyReactions) ? anyReactions['description'] : undefined),
    },
    definitions: Object.fromEntries(parts),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
