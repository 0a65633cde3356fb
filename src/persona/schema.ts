// The persona file, format 1. Strict: an unknown key is a problem, not a surprise. Descriptions end up in the JSON
// schema beside the persons, where an editor shows them to the author.
import * as z from 'zod/mini';
import { id, idFor, some, whole, words, wordsFor } from './field.ts';
import { BeatSchema, MoveSchema, ReplySchema, WhenSchema } from './script.ts';
import { BONDS, HOURS, MEDIA, OCCASIONS, PRONOUNS, RELATIONSHIPS, SCENES, STANCES, TRUTHS } from './vocabulary.ts';

/** The format this program writes, and the newest it reads. */
export const FORMAT = 1;

const trait = (most: number, standard: number, meaning: string) => z._default(whole(0, most, meaning), standard);

export const TemperamentSchema = z
  .strictObject({
    ease: trait(8, 4, 'How comfortable she is with you at the start, 0 to 8. A friend starts at 6.'),
    trust: trait(
      3,
      1,
      'The benefit of the doubt you start with, 0 to 3: service 0 to 1, stranger 1, colleague 1 to 2, friend 3.',
    ),
    guard: trait(1, 0, '1: slow to warm. While she is not open, the first good move of a run is not felt.'),
    pushback: trait(1, 0, '1: when pushed she pushes back, and unasked advice hurts.'),
    silence: trait(2, 1, '0: silence makes her uneasy. 1: neither here nor there. 2: she likes it.'),
    involvement: trait(1, 0, '1: she likes being joined in while she talks.'),
    wantsAdvice: trait(1, 0, '1: she likes advice once you have understood, and straight talk is care to her.'),
    radar: trait(1, 1, '1: she sees a pretence at once. 0: it comes out later.'),
    attentionRadar: trait(1, 1, '1: she feels your mind drift. 0: only what can be seen.'),
    styleGap: trait(1, 0, '1: her manner is not yours; until you adapt to it, ease stays one lower.'),
  })
  .check(z.describe('Her temperament, as small numbers. What is left out takes its standard value.'))
  .register(z.globalRegistry, { id: 'Temperament' });

const FactSchema = z
  .strictObject({
    id,
    says: wordsFor('The fact, said to the learner: "You cannot hold a tune and she knows it."'),
    truth: z
      .enum(TRUTHS)
      .check(z.describe('Is it true of the learner, nearly true, or untrue? The learner reads this before the talk.')),
    level: z.exactOptional(whole(1, 3, 'How private: 1 everyday, 2 a real difficulty, 3 something few people know.')),
    caught: z.exactOptional(some(words, 'What she says when a claim of this untrue fact comes out.')),
  })
  .check(z.describe('One thing that is true, nearly true or untrue of the learner.'));

const HandMoveSchema = z.extend(MoveSchema, {
  once: z.exactOptional(z.boolean().check(z.describe('true: shown until it has been said once in a talk.'))),
});

const ReactionSchema = z
  .strictObject({
    open: ReplySchema,
    guarded: z.exactOptional(ReplySchema),
    disengaged: z.exactOptional(ReplySchema),
    confrontation: z.exactOptional(ReplySchema.check(z.describe('Instead of the others, while she is pushing back.'))),
  })
  .check(z.describe('By the stance she was in. What is missing is taken from the column before it.'))
  .register(z.globalRegistry, { id: 'Reaction' });

const ExpectSchema = z
  .strictObject({
    name: wordsFor('What the conversation shows, as a sentence.'),
    order: z._default(whole(0, 20, 'Which of the orders of topics, counted from 0.'), 0),
    jolt: z._default(z.union([z.literal('off'), whole(1, 20, 'After how many topics the jolt comes.')]), 'off'),
    events: some(
      words,
      'The learner’s events in order: a move id, "cut in <move id> at <word>", "silence short", "silence long", "look away", "notice".',
    ),
    reaches: z.strictObject({
      stance: z.exactOptional(z.enum(STANCES)),
      bond: z.exactOptional(z.enum(BONDS)),
      trust: z.exactOptional(whole(0, 3, 'Trust at the end.')),
      depth: z.exactOptional(whole(0, 3, 'Depth at the end.')),
      strain: z.exactOptional(whole(0, 3, 'Strain at the end.')),
      turns: z.exactOptional(whole(1, 200, 'How many turns it took.')),
      ending: z.exactOptional(id),
    }),
  })
  .check(z.describe('A conversation that is a test: these events must reach this state.'));

const AllowSchema = z
  .strictObject({
    code: idFor('The code of the finding, as the check prints it.'),
    at: z.exactOptional(
      wordsFor('Only there: the id of the beat, move, fact, topic or ending it is about, or the name of a reaction.'),
    ),
    reason: wordsFor('Why it is meant to be so.'),
  })
  .check(z.describe('A warning of the check that is meant to be so.'));

export const PersonaSchema = z
  .strictObject({
    $schema: z.exactOptional(
      z.string().check(z.maxLength(200), z.describe('Where the editor finds the schema. Keep it first.')),
    ),
    format: z.literal(FORMAT).check(z.describe('The version of the file format: 1.')),
    id: idFor('The person’s id; also the name of the file.'),
    version: z
      .string()
      .check(
        z.regex(/^\d+\.\d+\.\d+$/),
        z.describe(
          'The version of this person: 1.0.0. Change the last number for wording, the middle one for structure.',
        ),
      ),
    language: z
      .string()
      .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/), z.describe('The language of the script, as in en-GB.')),
    author: wordsFor('Who wrote this person.'),
    licence: wordsFor('Under what terms it may be used, as in CC-BY-4.0.'),
    name: wordsFor('What you call the person.'),
    pronouns: z.enum(PRONOUNS),
    about: z.strictObject({
      age: whole(18, 120, 'Age in years.'),
      work: wordsFor('What the person does.'),
      summary: wordsFor('Who this is, in two sentences a stranger may know.'),
      teaches: some(words, 'What the conversation teaches, one thing an entry.'),
      wants: wordsFor('What the person wants out of this talk, in one sentence. Shown after the talk.'),
      hides: wordsFor('What the person would rather not say, in one sentence. Shown after the talk.'),
      baseline: wordsFor('What is normal for this person, so that nobody reads it as a cue.'),
    }),
    setting: z.strictObject({
      relationship: z.enum(RELATIONSHIPS).check(z.describe('What you are to each other.')),
      place: wordsFor('Where: "at her kitchen table".'),
      when: wordsFor('When: "a Thursday evening".'),
      medium: z
        .enum(MEDIA)
        .check(z.describe('In person, on video or on the phone. It hides cues; it does not change the person.')),
      scene: z.enum(SCENES).check(z.describe('Which of the drawn rooms.')),
      hour: z
        ._default(z.enum(HOURS), 'day')
        .check(z.describe('What hour the window shows. It belongs to the person, not to the reader’s colour scheme.')),
      minutes: whole(1, 60, 'About how long a talk takes.'),
      portrait: idFor('Which of the drawn people. An unknown one falls back to anyone.'),
    }),
    pace: z._default(
      z.strictObject({
        wordsPerMinute: z._default(whole(80, 300, 'How fast the person speaks.'), 170),
        shortSilence: z._default(whole(500, 20000, 'After how many milliseconds a silence counts as a moment.'), 3000),
        longSilence: z._default(whole(1000, 60000, 'After how many milliseconds it counts as a long one.'), 8000),
      }),
      { wordsPerMinute: 170, shortSilence: 3000, longSilence: 8000 },
    ),
    brief: z.strictObject({
      situation: some(words, 'What the learner knows before the talk, one paragraph an entry.'),
      aim: wordsFor('What the learner is there for.'),
      prepared: z.exactOptional(wordsFor('A sentence the learner has prepared, if there is one.')),
      facts: z.array(FactSchema).check(z.maxLength(20), z.describe('What is true and untrue of the learner.')),
    }),
    temperament: TemperamentSchema,
    opening: some(id, 'The beats every talk starts with; the first is where it begins.'),
    topics: some(
      z.strictObject({ id, title: wordsFor('A name for the topic.'), entry: idFor('The beat it begins with.') }),
      'The topics. "next" leads to the entry of the next one in the order.',
    ),
    orders: some(
      some(id, 'Every topic once.'),
      'The orders of topics; the seed chooses one. At least two, so that nobody wins by memory.',
    ),
    close: some(
      z.strictObject({ beat: id, when: z.exactOptional(WhenSchema) }),
      'After the last topic: the first whose condition holds. None holds: the end.',
    ),
    beats: some(BeatSchema, 'The script.'),
    jolt: z.exactOptional(
      z.strictObject({
        beat: idFor('The beat that is nobody’s fault.'),
        after: some(whole(1, 20, 'A number of topics.'), 'After how many topics it may come; the seed chooses one.'),
      }),
    ),
    hand: some(
      HandMoveSchema,
      'Words always to hand, in order: naming, checking in, saying sorry, giving the floor back …',
    ),
    cutOff: some(
      MoveSchema,
      'What the learner may say when he or she has cut the person off, besides the words to hand: twelve or more, in sets of four, one set a turn.',
    ),
    reactions: z
      .partialRecord(z.enum(OCCASIONS), ReactionSchema)
      .check(
        z.describe('How the person answers acts that can happen anywhere. The parser names those that are missing.'),
      ),
    asides: z._default(
      z
        .array(z.strictObject({ id, when: WhenSchema, reply: ReplySchema }))
        .check(
          z.maxLength(8),
          z.describe('Things said unasked, once, before the next line, the first time the condition holds.'),
        ),
      [],
    ),
    endings: some(
      z.strictObject({
        id,
        title: wordsFor('A short name, shown after the talk.'),
        when: z.exactOptional(WhenSchema),
        reply: ReplySchema,
      }),
      'Tried in this order. The last has no condition.',
    ),
    expect: z._default(z.array(ExpectSchema).check(z.maxLength(60)), []),
    allow: z.exactOptional(
      z
        .array(AllowSchema)
        .check(z.maxLength(60), z.describe('Warnings of the check that are meant to be so, each with its reason.')),
    ),
  })
  .check(z.describe('A person to talk to, for Attune.'));

/** A person as the rest of the program knows one: parsed, cross-checked and frozen. Made only by `parsePersona`. */
export type Persona = Readonly<z.output<typeof PersonaSchema>>;
export type Temperament = z.output<typeof TemperamentSchema>;
export type Fact = Persona['brief']['facts'][number];
export type HandMove = Persona['hand'][number];
export type Reaction = z.output<typeof ReactionSchema>;
export type Ending = Persona['endings'][number];
export type Expect = Persona['expect'][number];
export type Allowed = z.output<typeof AllowSchema>;
