// What the program says about itself: how a talk works, the three numbers, and what they do not show.
export const helpText = {
  title: 'Help',
  intro: 'How to sit with somebody here, what the three numbers are made of, and what nobody should read into them.',
  contents: 'On this page',

  keys: 'Keys',
  keysIntro:
    'Everything can be done by keyboard alone, and everything with a key has a button too. Single letters are never active while you write, and can be switched off.',
  keysOff: 'Single letters are switched off now: digits, arrows, Enter, Space and Esc still work.',
  keysSetting: 'Switch single letters on or off',
  keyColumn: 'Key',
  doesColumn: 'What it does',
  screens: {
    everywhere: 'Everywhere',
    brief: 'In a brief',
    talk: 'In a talk',
    debrief: 'Afterwards',
    learn: 'Learning from a talk',
    replay: 'In a replay',
  },

  talk: 'How a talk works',
  talkParts: [
    {
      title: 'Cues come first',
      says: [
        'Before anybody says that something is the matter, it shows: a hand that stops, eyes that leave, an answer a beat late. The caption says what a camera or a microphone would have recorded, and no more.',
        'Read it against what is normal for this person; the brief says what that is. A smile alone tells you nothing. It can stay while the eyes change.',
      ],
    },
    {
      title: 'What is on the table',
      says: [
        'Every line puts something there: a story, a feeling, a question to you, a thought still being thought, a subject, a request for help. A reply that takes it up brings you nearer. A kind reply to something else does not.',
        'The same sort of reply three times running adds nothing.',
      ],
    },
    {
      title: 'The floor',
      says: [
        'Somebody has it, and the page says who. While they speak it is theirs, and your replies are not on the page: people who are reading their answers are not listening. When they have finished it is yours.',
      ],
    },
    {
      title: 'Cutting in',
      says: [
        'It is a gesture of its own, never an accident. The sentence breaks at the word you reached, and what was still to come stays unsaid until you give the floor back. Then you hear it.',
        'Some lines cannot be cut in on. Some have a tail where a supportive word joins in and takes nothing.',
      ],
    },
    {
      title: 'Silence',
      says: [
        'Saying nothing is an act. A moment and a long while are two different ones, and people differ: one is glad of the room, another feels tested.',
        'Untimed, you say which it is. Relaxed or live, the clock does.',
      ],
    },
    {
      title: 'What you say of yourself',
      says: [
        'The brief says what is true of you. Shared ground that is true brings you nearer; made up, it comes out, at once or later, and costs trust.',
        'One step more personal than the talk has been is an invitation. Two is too much.',
      ],
    },
    {
      title: 'Something shifted',
      says: [
        'Press it whenever you think something between you has changed. It answers “Noted.” whether or not anything had, and changes nothing in the talk. Afterwards you see which shifts you caught.',
      ],
    },
    {
      title: 'Mending',
      says: [
        'When it breaks, being pleasant bounces off. Three things help, one a turn, in any order: presence (you noticed, and you are here), curiosity (about their side), room (the floor is theirs again).',
        'If somebody pushes back at you, own your part first, in a few words. A long apology asks them to look after you. Every turn you carry on as if nothing had happened makes it worse.',
        'Not every break is your doing. It wants mending all the same.',
      ],
    },
  ],

  person: 'How a person works',
  personIntro:
    'Nobody here is guessing. Each person is a small machine with states you can point to, and every line follows from where they are and what you did. This is the whole of it; nothing is decided elsewhere.',
  moveColumns: { from: 'From, to', when: 'When', seen: 'You would see' },
  moves: [
    {
      from: 'Guarded to open',
      when: 'Ease, how comfortable they are with you now, reaches 6 of 8. Opening takes more than staying open.',
      seen: 'They lean in; answers grow; they ask you something.',
    },
    {
      from: 'Open to guarded',
      when: 'Ease falls to 4, or the bond breaks.',
      seen: 'Upright, arms nearer. Complete answers with nothing added.',
    },
    {
      from: 'Guarded to disengaged',
      when: 'Ease falls to 1. They are back at 3.',
      seen: 'Turned, elsewhere. Three words where there were thirty.',
    },
    {
      from: 'Intact to broken',
      when: 'You cut in, push, tell too much, or pretend; two replies running go past what is on the table; or something lands that is not your doing.',
      seen: 'Withdrawal: a smile without the eyes, “it’s fine”. Confrontation: they say so.',
    },
    {
      from: 'Broken to mended',
      when: 'Presence, curiosity and room, one a turn, in any order. If they pushed back, your part first. Gone far, both.',
      seen: 'They take up the sentence they were cut off in, and finish it.',
    },
  ],
  movesNote:
    'What you would see here are examples. Each person has a normal of their own, and the change is from that.',
  tryIt: 'How she works: press a move and watch, and read what every rule rests on',

  numbers: 'The three numbers',
  numbersIntro:
    'Three, because they are three different things, and never one grade. Where a talk gave you nothing to do, the number says “not tested”, and why.',
  numberParts: [
    {
      title: 'Repair, 0 to 10',
      says: [
        'For each break, up to ten: three if you turned back in the first turn after it, two in the second, one in the third. Up to three more for how much of what was needed you gave. Four if it mended. One off for every turn in it that cost something, and never below nought.',
        'For a talk it is the mean, and a break that went deeper counts for more. More breaks never help. Those you made and those that came to you are shown apart.',
      ],
      untested: 'Not tested: nothing broke, so there was nothing to mend.',
    },
    {
      title: 'Noticing',
      says: [
        'Of the times something broke, or somebody stepped away, and a cue showed it: how many you marked within two turns.',
        'Off that comes how often you pressed in two turns running in which nothing had shifted. Pressing now and then, on the off chance, gains next to nothing.',
      ],
      untested: 'Not tested: nothing shifted that could be seen.',
    },
    {
      title: 'Sustaining',
      says: [
        'Of all your turns, after how many they were open, and the longest stretch of it.',
        'Beside it, how the last third of the talk compares with the first: it is one thing to get there and another to stay.',
      ],
      untested: 'Not tested: fewer than three turns.',
    },
  ],
  numbersFair: 'A turn is never held against you when no cue was on show.',

  turns: 'What a turn did',
  turnsIntro:
    'In a replay each of your turns has a verb, for what it did. One that cost something is held against the best that could still be had over the next five turns, found by trying everything. Where a turn cost nothing and more was to be had, that is said beside it.',
  turnParts: [
    ['deepened', 'More ease, trust or depth than before.'],
    ['held', 'Nothing was lost, or nothing that could have been kept.'],
    ['helped', 'While something was broken, it was one thing that was needed.'],
    ['repaired', 'The bond held again.'],
    ['drifted', 'It cost something, and a little of what was to be had.'],
    ['slipped', 'It cost something, and much of what was to be had.'],
    ['broke', 'The bond broke. Where it was nobody’s doing, the reason says so.'],
    ['left', 'The talk ended there.'],
    ['unknowable', 'It cost something, and no cue had shown that could have told. It is not held against you.'],
  ],

  limits: 'What may be said of it, and what may not',
  mayTitle: 'May be said',
  may: [
    'It practises recognising cues, and choosing replies that research and coaches regard as building rapport or mending it.',
    'Every rule is there to be read, has its reason, and is tested.',
    'Tools of this kind have improved how people spoke with trained actors, in trials. That speaks for the kind, not for this one.',
  ],
  mayNotTitle: 'May not be said',
  mayNot: [
    'That the numbers measure your rapport, your empathy or how far you can be trusted. They say what you did in one written conversation.',
    'That practising here makes real relationships better, or sales, or health. Nobody has measured that.',
    'That cues mean the same everywhere. Looking, silence, overlapping and directness differ by person, culture, way of thinking and body. What counts is a change from somebody’s own normal.',
    'That somebody here is a person. Real people also mend things themselves, forgive without steps, and hide things for weeks. And choosing a line is easier than finding one.',
    'That three off for a hurt and one on for a good turn were measured. They are choices that keep the right order.',
  ],
  never: 'It is not for diagnosis, for therapy, or for deciding about somebody’s work.',
} as const;
