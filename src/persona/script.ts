// What a script is made of: cues, lines in three stances, moves, conditions, beats.
import * as z from 'zod/mini';
import { id, idFor, some, whole, words, wordsFor } from './field.ts';
import { POSE } from './pose.ts';
import { BONDS, CHANNELS, LISTENINGS, PLAIN_GESTURES, STANCES, TABLES } from './vocabulary.ts';

const part = <const T extends readonly [string, ...string[]]>(names: T) => z.exactOptional(z.enum(names));

const PoseSchema = z
  .strictObject({
    brow: part(POSE.brow),
    eyes: part(POSE.eyes),
    mouth: part(POSE.mouth),
    gaze: part(POSE.gaze),
    turn: part(POSE.turn),
    tilt: part(POSE.tilt),
    lean: part(POSE.lean),
    distance: part(POSE.distance),
    hands: part(POSE.hands),
    prop: part(POSE.prop),
  })
  .check(z.describe('What the cue changes in the drawing: one or two parts, never all of them.'))
  .register(z.globalRegistry, { id: 'Pose' });

export const CueSchema = z
  .strictObject({
    channel: z.enum(CHANNELS).check(z.describe('Where it can be seen or heard.')),
    clarity: whole(1, 3, '1 faint, 2 there if you look, 3 plain.'),
    shows: wordsFor('What a camera or a microphone would record, as a sentence: "Her hand stops short of the mug."'),
    pose: z.exactOptional(PoseSchema),
  })
  .check(z.describe('A signal that goes with a line.'))
  .register(z.globalRegistry, { id: 'Cue' });

const cues = z.array(CueSchema).check(z.minLength(1), z.maxLength(5), z.describe('At least one that is not words.'));
const says = some(words, 'What is said, one utterance an entry: a breath between them. At most 35 words each.');

export const LineSchema = z
  .strictObject({
    says,
    cues,
    view: wordsFor('Her inner line: what she would say to herself. The learner reads it afterwards.'),
    table: z.exactOptional(
      z.enum(TABLES).check(z.describe('Only if this line puts something else on the table than the beat does.')),
    ),
    hold: z.exactOptional(z.boolean().check(z.describe('true: this line cannot be cut in on.'))),
  })
  .check(z.describe('Her line in one stance.'))
  .register(z.globalRegistry, { id: 'Line' });

export const ReplySchema = z
  .strictObject({
    says: z._default(z.array(words).check(z.maxLength(8)), []),
    action: z.exactOptional(
      wordsFor('What she does instead of, or beside, speaking. A stage direction, as a sentence.'),
    ),
    cues: z._default(z.array(CueSchema).check(z.maxLength(5)), []),
    view: z.exactOptional(wordsFor('Her inner line.')),
  })
  .check(z.describe('A reply of hers: words, an action, or both.'))
  .register(z.globalRegistry, { id: 'Reply' });

export const GestureSchema = z
  .discriminatedUnion('gesture', [
    z
      .strictObject({
        gesture: z.literal('ask'),
        about: idFor('The detail of her line (see the beat’s details), or the topic, that the question is about.'),
        shape: z
          ._default(z.enum(['open', 'closed']), 'open')
          .check(z.describe('closed: it can be answered in one word.')),
      })
      .check(
        z.describe(
          'A question. About a detail of her line it is a follow-up; about anything else it changes the subject.',
        ),
      ),
    z
      .strictObject({
        gesture: z.literal('listen'),
        to: z.enum(LISTENINGS).check(z.describe('gist, meaning, or sense (it makes sense).')),
      })
      .check(z.describe('Says something of hers back.')),
    z
      .strictObject({ gesture: z.literal('claim'), fact: idFor('The fact of the brief that is claimed.') })
      .check(z.describe('Claims common ground. Whether it is true, near or pretended is in the brief.')),
    z
      .strictObject({
        gesture: z.literal('tell'),
        level: whole(1, 3, '1 everyday, 2 a real difficulty, 3 private.'),
        fact: z.exactOptional(idFor('The fact of the brief that is told.')),
      })
      .check(
        z.describe('Tells something of your own. Whether it is too much is worked out from the depth of the talk.'),
      ),
    z.strictObject({ gesture: z.enum(PLAIN_GESTURES) }).check(z.describe('Anything else; see the event vocabulary.')),
  ])
  .register(z.globalRegistry, { id: 'Gesture' });

export const ConditionSchema = z
  .strictObject({
    stance: z.exactOptional(some(z.enum(STANCES), 'She is in one of these stances.')),
    bond: z.exactOptional(some(z.enum(BONDS), 'The bond is one of these.')),
    trustAtLeast: z.exactOptional(whole(1, 3, 'Trust is at least this.')),
    trustAtMost: z.exactOptional(whole(0, 2, 'Trust is at most this.')),
    depthAtLeast: z.exactOptional(whole(1, 3, 'Depth is at least this.')),
    depthAtMost: z.exactOptional(whole(0, 2, 'Depth is at most this.')),
    heard: z.exactOptional(some(id, 'All of these beats have been heard.')),
    notHeard: z.exactOptional(some(id, 'None of these beats has been heard.')),
    heardOpen: z.exactOptional(some(id, 'All of these beats have been heard while she was open.')),
    mendedYours: z.exactOptional(z.literal(true).check(z.describe('A break that you made has been mended.'))),
    mendedConfrontation: z.exactOptional(
      z.literal(true).check(z.describe('A confrontation that you caused has been mended.')),
    ),
    exposed: z.exactOptional(z.boolean().check(z.describe('A pretence has (true) or has not (false) come out.'))),
  })
  .check(z.describe('Everything named here must hold.'))
  .register(z.globalRegistry, { id: 'Condition' });

export const WhenSchema = z
  .union([ConditionSchema, some(ConditionSchema, 'Any one of these.')])
  .check(z.describe('A condition, or a list of which one must hold.'));

const TargetSchema = z
  .union([
    id,
    some(
      z.strictObject({ beat: id, when: z.exactOptional(WhenSchema) }),
      'The first whose condition holds. The last has none.',
    ),
  ])
  .check(
    z.describe(
      'Where it leads: a beat, "next" (the next topic), "back" (where a jolt came in), "end"; or a list with conditions.',
    ),
  );

export const MoveSchema = z
  .strictObject({
    id,
    says: z
      .string()
      .check(z.regex(/\S/), z.maxLength(160), z.describe('The exact words you will say. At most 120 characters.')),
    does: GestureSchema,
    also: z.exactOptional(GestureSchema),
  })
  .check(z.describe('Something the learner can say.'));

const LeadingMoveSchema = z.extend(MoveSchema, { to: TargetSchema }).register(z.globalRegistry, { id: 'Move' });

export const BeatSchema = z
  .strictObject({
    id,
    topic: idFor('What the line is about: one of the topics, or a word of your own for the opening and the close.'),
    details: z
      ._default(z.array(id).check(z.maxLength(12)), [])
      .check(z.describe('The details of her line that a question can take up.')),
    table: z.enum(TABLES).check(z.describe('What the line puts on the table.')),
    depth: whole(0, 3, 'How personal: said open, it makes the talk this deep.'),
    opensBreak: z.exactOptional(
      z
        .enum(['jolt', 'bounce'])
        .check(
          z.describe('This beat breaks the bond: jolt, nobody’s fault; bounce, what the learner just said came back.'),
        ),
    ),
    lines: z.strictObject({ open: LineSchema, guarded: LineSchema, disengaged: LineSchema }),
    tail: z.exactOptional(
      z.strictObject({
        after: wordsFor('The words of the open line after which she can be talked over.'),
        keep: wordsFor(
          'The words that must not be lost: cut off before them, they stay unsaid until she gets the floor back.',
        ),
      }),
    ),
    cutIns: z
      ._default(z.array(MoveSchema).check(z.maxLength(4)), [])
      .check(z.describe('What the learner may cut in with.')),
    silence: z.exactOptional(
      z
        .strictObject({ short: z.exactOptional(ReplySchema), long: z.exactOptional(ReplySchema) })
        .check(z.describe('What she does with a moment of silence, and with a long one.')),
    ),
    moves: z
      .array(LeadingMoveSchema)
      .check(z.minLength(2), z.maxLength(4), z.describe('What the learner may say when she has finished.')),
  })
  .check(z.describe('The smallest unit of script: her line in three stances, then the moves on offer.'))
  .register(z.globalRegistry, { id: 'Beat' });

export type Cue = z.output<typeof CueSchema>;
export type Line = z.output<typeof LineSchema>;
export type Reply = z.output<typeof ReplySchema>;
export type Gesture = z.output<typeof GestureSchema>;
export type Condition = z.output<typeof ConditionSchema>;
export type When = z.output<typeof WhenSchema>;
export type Move = z.output<typeof MoveSchema>;
export type LeadingMove = z.output<typeof LeadingMoveSchema>;
export type Beat = z.output<typeof BeatSchema>;
export type Target = z.output<typeof TargetSchema>;
