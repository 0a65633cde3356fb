// Rows in the form in which AnnoMI is published. What is said in them was made up here.

/** The published file's columns, in its order. */
export const HEAD = [
  'mi_quality',
  'transcript_id',
  'video_title',
  'video_url',
  'topic',
  'utterance_id',
  'interlocutor',
  'timestamp',
  'utterance_text',
  'annotator_id',
  'therapist_input_exists',
  'therapist_input_subtype',
  'reflection_exists',
  'reflection_subtype',
  'question_exists',
  'question_subtype',
  'main_therapist_behaviour',
  'client_talk_type',
] as const;

export type MadeUp = Readonly<Record<(typeof HEAD)[number], string>>;

interface Codes {
  readonly annotator?: number;
  readonly reflection?: 'simple' | 'complex';
  readonly question?: 'open' | 'closed';
  readonly input?: 'advice' | 'information' | 'options' | 'negotiation';
}

const NONE = 'n/a';
const EMPTY: MadeUp = {
  mi_quality: 'high',
  transcript_id: '1',
  video_title: 'Made up',
  video_url: 'https://example.org/made-up',
  topic: 'nothing in particular',
  utterance_id: '0',
  interlocutor: 'client',
  timestamp: '00:00:01',
  utterance_text: '',
  annotator_id: '0',
  therapist_input_exists: NONE,
  therapist_input_subtype: NONE,
  reflection_exists: NONE,
  reflection_subtype: NONE,
  question_exists: NONE,
  question_subtype: NONE,
  main_therapist_behaviour: NONE,
  client_talk_type: NONE,
};

export const client = (transcript: number | string, at: number, text: string): MadeUp => ({
  ...EMPTY,
  transcript_id: String(transcript),
  utterance_id: String(at),
  utterance_text: text,
  client_talk_type: 'neutral',
});

export const therapist = (transcript: number | string, at: number, codes: Codes): MadeUp => {
  const exists = (code: string | undefined) => (code === undefined ? 'False' : 'True');
  const { annotator = 0, input, reflection, question } = codes;
  return {
    ...EMPTY,
    transcript_id: String(transcript),
    utterance_id: String(at),
    interlocutor: 'therapist',
    utterance_text: 'Something was said here, of no importance.',
    annotator_id: String(annotator),
    therapist_input_exists: exists(input),
    therapist_input_subtype: input ?? NONE,
    reflection_exists: exists(reflection),
    reflection_subtype: reflection ?? NONE,
    question_exists: exists(question),
    question_subtype: question ?? NONE,
    main_therapist_behaviour: reflection ? 'reflection' : question ? 'question' : input ? 'therapist_input' : 'other',
  };
};

const quoted = (field: string): string => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field);

/** The rows as the text of a file, with line ends as RFC 4180 has them. */
export const csvOf = (rows: readonly MadeUp[], head: readonly (keyof MadeUp)[] = HEAD): string =>
  [head, ...rows.map((row) => head.map((name) => row[name]))]
    .map((fields) => `${fields.map(quoted).join(',')}\r\n`)
    .join('');
