// The person on whom the rules show what they mean: Ada, whole, as docs/persona-format.md prints her. A test holds the two
// to each other, so that an author meets one person in the guide, in the pages of the rules and in `attune explain`.

export const ADA = `{
  "$schema": "./persona.schema.json",
  "format": 1,
  "id": "ada",
  "version": "1.0.0",
  "language": "en-GB",
  "author": "You",
  "licence": "CC-BY-4.0",
  "name": "Ada",
  "pronouns": "she",
  "about": {
    "age": 51,
    "work": "runs the post room of a hospital",
    "summary": "Ada has carried the post round a hospital for nineteen years. You work in the print shop next door.",
    "teaches": ["That a joke can be the way in to something else."],
    "wants": "To say out loud that she is leaving, to somebody who will not organise a card.",
    "hides": "That the letter is written, and that she is frightened of Mondays.",
    "baseline": "She stands while she talks, and looks at the clock. It is a habit of the job and means nothing."
  },
  "setting": {
    "relationship": "colleague",
    "place": "in the staff kitchen",
    "when": "ten past ten in the morning",
    "medium": "in person",
    "scene": "kitchen",
    "minutes": 2,
    "portrait": "anyone"
  },
  "brief": {
    "situation": ["You share a kitchen with Ada, and a kettle. She has been quick with everybody this week."],
    "aim": "Have your tea with her, and hear how she is.",
    "facts": [
      { "id": "left-bakery", "says": "You left a bakery after nine years, and told nobody until the day.", "truth": "true", "level": 1 },
      { "id": "let-go", "says": "You have never been let go from a job.", "truth": "false", "level": 2,
        "caught": ["You told me that was the year you were made up to baker."] }
    ]
  },
  "temperament": { "ease": 6, "trust": 2 },
  "opening": ["trolley"],
  "topics": [
    { "id": "round", "title": "The round", "entry": "no-list" },
    { "id": "leaving", "title": "Leaving", "entry": "bakery" }
  ],
  "orders": [["round", "leaving"], ["leaving", "round"]],
  "close": [{ "beat": "envelope" }],
  "beats": [
    {
      "id": "trolley",
      "topic": "morning",
      "details": ["roof", "pigeons"],
      "table": "story",
      "depth": 0,
      "lines": {
        "open": {
          "says": ["Forty minutes I looked for that trolley. Forty. It was on the roof.", "There were pigeons sat in it, like visitors."],
          "cues": [{ "channel": "hands", "clarity": 2, "shows": "She holds both hands out, as wide as a trolley.", "pose": { "hands": "apart" } }],
          "view": "I’ve been saving you the pigeons."
        },
        "guarded": {
          "says": ["There was a trolley missing. It was on the roof. We have it back."],
          "cues": [{ "channel": "voice", "clarity": 2, "shows": "Her voice stays on one level." }],
          "view": "You’ll have heard it from somebody."
        },
        "disengaged": {
          "says": ["Found the trolley. On the roof."],
          "cues": [{ "channel": "posture", "clarity": 3, "shows": "She has her back to you, at the sink.", "pose": { "turn": "away" } }],
          "view": "Tea, and out."
        }
      },
      "tail": { "after": "It was on the roof.", "keep": "There were pigeons sat in it, like visitors." },
      "cutIns": [
        { "id": "in-the-lift", "says": "—I lost one in the lift once", "does": { "gesture": "tell", "level": 1 } },
        { "id": "the-roof", "says": "—on the roof", "does": { "gesture": "listen", "to": "gist" } }
      ],
      "silence": {
        "short": { "action": "She waits for you to ask.", "cues": [{ "channel": "face", "clarity": 2, "shows": "Her eyebrows stay up." }] },
        "long": { "says": ["Well, ask me who put it there."], "cues": [{ "channel": "voice", "clarity": 2, "shows": "It comes out flatter than the story did." }] }
      },
      "moves": [
        { "id": "who-gets-it-up", "says": "Who gets a trolley up there?", "does": { "gesture": "ask", "about": "roof" }, "to": "next" },
        { "id": "over-your-head", "says": "Forty minutes, and it was over your head.", "does": { "gesture": "listen", "to": "gist" }, "to": "next" },
        { "id": "chain-them", "says": "Chain them up at night. The shops do.", "does": { "gesture": "advise" }, "to": "next" },
        { "id": "three-wheels", "says": "Ours has three wheels and a grudge.", "does": { "gesture": "tell", "level": 1 }, "to": "next" }
      ]
    },
    {
      "id": "no-list",
      "topic": "round",
      "details": ["stairs"],
      "table": "feeling",
      "depth": 1,
      "lines": {
        "open": {
          "says": ["Friday I did the whole round with no list. Four floors of it.", "Then I sat down on the back stairs, like a parcel nobody’d signed for."],
          "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks into the mug.", "pose": { "gaze": "down" } }],
          "view": "I counted the stairs. I’ve never counted them before."
        },
        "guarded": {
          "says": ["I did Friday’s round with no list. I sat on the stairs a minute after. It was fine."],
          "cues": [{ "channel": "face", "clarity": 2, "shows": "She smiles, and the smile stays.", "pose": { "mouth": "smiling" } }],
          "view": "That’ll do for the kitchen.",
          "table": "topic"
        },
        "disengaged": {
          "says": ["Did the round. Sat on the stairs. Fine."],
          "cues": [{ "channel": "posture", "clarity": 2, "shows": "She rinses the mug.", "pose": { "turn": "away" } }],
          "view": "Fine.",
          "table": "topic"
        }
      },
      "moves": [
        { "id": "waiting-to-be-signed", "says": "Waiting for someone to come and claim you.", "does": { "gesture": "listen", "to": "meaning" }, "to": "next" },
        { "id": "how-long-stairs", "says": "And how long were you on the stairs?", "does": { "gesture": "ask", "about": "stairs" }, "to": "next" },
        { "id": "four-floors", "says": "Four floors out of your head. Nobody else could.", "does": { "gesture": "praise" }, "to": "next" }
      ]
    },
    {
      "id": "bakery",
      "topic": "leaving",
      "details": ["notice"],
      "table": "asks",
      "depth": 1,
      "lines": {
        "open": {
          "says": ["You left that bakery. Did you say beforehand, or did you just stop turning up with flour on you?"],
          "cues": [{ "channel": "gaze", "clarity": 3, "shows": "She looks at you, and not at the clock.", "pose": { "gaze": "you" } }],
          "view": "Say there’s a way of doing it."
        },
        "guarded": {
          "says": ["You were in a bakery before this. Did you give them notice?"],
          "cues": [{ "channel": "latency", "clarity": 2, "shows": "She has asked before you have sat down." }],
          "view": "I’m only asking."
        },
        "disengaged": {
          "says": ["You’d a job before this. A bakery."],
          "cues": [{ "channel": "voice", "clarity": 2, "shows": "She says it to the kettle." }],
          "view": "It passes the time.",
          "table": "topic"
        }
      },
      "moves": [
        { "id": "last-tray", "says": "I told nobody. Not until the last tray was out.", "does": { "gesture": "tell", "level": 1, "fact": "left-bakery" }, "to": "next" },
        { "id": "let-me-go", "says": "They let me go. I’d no say in it at all.", "does": { "gesture": "claim", "fact": "let-go" }, "to": "next" },
        { "id": "march-to-june", "says": "I didn’t sleep from March to June. I was ill with it.", "does": { "gesture": "tell", "level": 3 }, "to": "next" },
        { "id": "who-is-asking", "says": "Is it you that’s giving notice, then?", "does": { "gesture": "ask", "about": "notice" }, "to": "next" }
      ]
    },
    {
      "id": "envelope",
      "topic": "leaving",
      "details": ["letter"],
      "table": "thinking",
      "depth": 2,
      "lines": {
        "open": {
          "says": ["It’s written, you know. The letter. It’s in my bag, in with the …", "Well."],
          "cues": [{ "channel": "hands", "clarity": 2, "shows": "Her hand goes to the bag and stops there.", "pose": { "hands": "one stopped" } }],
          "view": "Don’t finish it for me."
        },
        "guarded": {
          "says": ["I’ve a letter to hand in. At some point."],
          "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at the clock twice." }],
          "view": "You needn’t know which.",
          "table": "topic"
        },
        "disengaged": {
          "says": ["I’ve letters to see to."],
          "cues": [{ "channel": "posture", "clarity": 3, "shows": "She has her bag on her shoulder.", "pose": { "distance": "gone" } }],
          "view": "Floor three.",
          "table": "none"
        }
      },
      "silence": { "long": { "says": ["In with the sandwiches. That’s how sure I am of it."], "cues": [{ "channel": "hands", "clarity": 2, "shows": "She takes the hand off the bag." }] } },
      "moves": [
        { "id": "ten-minutes", "says": "I’ve ten minutes yet.", "does": { "gesture": "leave-room" }, "to": "end" },
        { "id": "what-sort", "says": "What sort of letter?", "does": { "gesture": "ask", "about": "letter" }, "to": "end" },
        { "id": "first-thing", "says": "Hand it in first thing. Then it’s done.", "does": { "gesture": "advise" }, "to": "end" },
        { "id": "carried-all-week", "says": "And you’ve carried it round with everybody else’s.", "does": { "gesture": "listen", "to": "meaning" }, "to": "end" }
      ]
    },
    {
      "id": "bleep",
      "topic": "jolt",
      "details": ["basement"],
      "table": "feeling",
      "depth": 0,
      "opensBreak": "jolt",
      "lines": {
        "open": {
          "says": ["That’s me bleeped. They want the old franking machine out of the basement by noon. … It’s fine."],
          "cues": [{ "channel": "face", "clarity": 3, "shows": "She smiles at the bleep, not at you.", "pose": { "mouth": "smiling", "gaze": "down" } }],
          "view": "That machine came when I did.",
          "hold": true
        },
        "guarded": {
          "says": ["They want the basement cleared by noon. It’s fine."],
          "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She reads the bleep again." }],
          "view": "Noon.",
          "hold": true
        },
        "disengaged": {
          "says": ["Basement. By noon."],
          "cues": [{ "channel": "posture", "clarity": 2, "shows": "She stands in the doorway." }],
          "view": "Typical.",
          "hold": true
        }
      },
      "moves": [
        { "id": "by-noon", "says": "By noon, and nobody thought to ask you.", "does": { "gesture": "listen", "to": "meaning" }, "to": "back" },
        { "id": "get-a-porter", "says": "Get a porter on it. It’s not your back.", "does": { "gesture": "advise" }, "to": "back" },
        { "id": "whose-idea", "says": "Whose idea was that?", "does": { "gesture": "ask", "about": "basement" }, "to": "back" }
      ]
    }
  ],
  "jolt": { "beat": "bleep", "after": [1] },
  "hand": [
    { "id": "name", "says": "I went across you just now.", "does": { "gesture": "name" } },
    { "id": "check-in", "says": "Am I in your way here?", "does": { "gesture": "check-in" } },
    { "id": "sorry", "says": "Sorry, that was me.", "does": { "gesture": "sorry" } },
    { "id": "grand-sorry", "says": "I’m so sorry, I always do this. You must think I’m dreadful.", "does": { "gesture": "grand-sorry" } },
    { "id": "go-on", "says": "Go on. You’d got as far as —", "does": { "gesture": "leave-room" } },
    { "id": "murmur", "says": "Mm.", "does": { "gesture": "murmur" } },
    { "id": "phone", "says": "(look at your phone)", "does": { "gesture": "look-away" } }
  ],
  "cutOff": [
    { "id": "and-then", "says": "And what was up there?", "does": { "gesture": "ask", "about": "unfinished" } },
    { "id": "not-finished", "says": "You weren’t at the end of that.", "does": { "gesture": "listen", "to": "gist" } },
    { "id": "mine-was-worse", "says": "Mine was stuck from nine till noon.", "does": { "gesture": "tell", "level": 1 } },
    { "id": "label-it", "says": "Put a label on it. That’s what I’d do.", "does": { "gesture": "advise" } },
    { "id": "milk", "says": "Is there any milk left?", "does": { "gesture": "ask", "about": "milk", "shape": "closed" } },
    { "id": "mouth-full", "says": "I’ve a mouth full of toast. Take your time.", "does": { "gesture": "leave-room" } },
    { "id": "no-wonder", "says": "No wonder you’ve stopped, with me at it.", "does": { "gesture": "listen", "to": "sense" } },
    { "id": "good-at-stories", "says": "You tell it better than they do upstairs.", "does": { "gesture": "praise" } },
    { "id": "which-bit", "says": "Which bit had I not let you get to?", "does": { "gesture": "ask", "about": "unfinished" } },
    { "id": "at-least-back", "says": "You’ve got it back, though. That’s the main thing.", "does": { "gesture": "persuade" } },
    { "id": "kettle-again", "says": "I’ll put the kettle on again. No rush.", "does": { "gesture": "leave-room" } },
    { "id": "lift-story", "says": "It was between floors, mine, with the cake in.", "does": { "gesture": "tell", "level": 1 } }
  ],
  "reactions": {
    "interrupted": { "open": { "says": ["Oh. In the lift."], "cues": [{ "channel": "hands", "clarity": 3, "shows": "Her hands come down.", "pose": { "hands": "flat" } }], "view": "That was the pigeons." },
      "guarded": { "says": ["Right. The lift."], "cues": [{ "channel": "hands", "clarity": 2, "shows": "Her hands go to the tap." }] } },
    "ignored": { "open": { "says": ["Yes. Very true."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at the clock, and keeps looking." }] },
      "guarded": { "says": ["Mm."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She reads the notice on the fridge." }] } },
    "advised": { "open": { "says": ["I’ll bear it in mind."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks past you at the door." }] },
      "guarded": { "says": ["We’ve a man for that."], "cues": [{ "channel": "voice", "clarity": 2, "shows": "She says it on one note." }] } },
    "tooMuch": { "open": { "says": ["Oh. … I’d no idea."], "cues": [{ "channel": "posture", "clarity": 2, "shows": "She puts the mug down." }] },
      "guarded": { "says": ["I’m sorry to hear it."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at the floor between you." }] } },
    "exposed": { "open": { "says": ["I must have got that mixed up, then."], "cues": [{ "channel": "face", "clarity": 2, "shows": "The smile stays where it was." }] },
      "guarded": { "says": ["That isn’t what you said."], "cues": [{ "channel": "face", "clarity": 2, "shows": "Nothing in her face moves." }] } },
    "near": { "open": { "says": ["Near enough."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at you a moment longer." }] },
      "guarded": { "says": ["Not quite."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks away first." }] } },
    "named": { "open": { "says": ["You did, a bit."], "cues": [{ "channel": "posture", "clarity": 2, "shows": "Her shoulders come down." }] },
      "guarded": { "says": ["Yes."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks up." }] } },
    "namedNothing": { "open": { "says": ["Did you? I hadn’t noticed."], "cues": [{ "channel": "face", "clarity": 2, "shows": "Her eyebrows go up." }] },
      "guarded": { "says": ["No."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at the clock." }] } },
    "sorry": { "open": { "says": ["No harm done."], "cues": [{ "channel": "hands", "clarity": 2, "shows": "She waves it off." }] },
      "guarded": { "says": ["It’s fine."], "cues": [{ "channel": "hands", "clarity": 2, "shows": "She folds the tea towel." }] } },
    "grandSorry": { "open": { "says": ["No, no. You’re all right. You’re lovely."], "cues": [{ "channel": "hands", "clarity": 2, "shows": "She pats your arm, twice, quickly." }] },
      "guarded": { "says": ["Please. It was a trolley."], "cues": [{ "channel": "posture", "clarity": 2, "shows": "She takes half a step back." }] } },
    "lookedAway": { "open": { "says": ["Busy, are you."], "cues": [{ "channel": "latency", "clarity": 2, "shows": "She has stopped in the middle of a word." }] },
      "guarded": { "action": "She waits until you have done.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at your phone as well." }] } },
    "gushed": { "open": { "says": ["Get away."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks into the mug." }] },
      "guarded": { "says": ["I push a trolley."], "cues": [{ "channel": "face", "clarity": 2, "shows": "She smiles with her mouth only." }] } },
    "persuaded": { "open": { "says": ["If you say so."], "cues": [{ "channel": "voice", "clarity": 2, "shows": "She says it more slowly." }] },
      "guarded": { "says": ["Well. There we are."], "cues": [{ "channel": "posture", "clarity": 2, "shows": "She turns to the sink." }] } },
    "joinedIn": { "open": { "says": ["On the roof!"], "cues": [{ "channel": "face", "clarity": 2, "shows": "She laughs." }] },
      "guarded": { "says": ["Yes."], "cues": [{ "channel": "voice", "clarity": 2, "shows": "She talks a little faster." }] } },
    "givenBack": { "open": { "says": ["Where was I. The roof."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks for the place in the air." }] },
      "guarded": { "says": ["It was only the roof."], "cues": [{ "channel": "voice", "clarity": 2, "shows": "She starts lower than she left off." }] } },
    "mended": { "open": { "action": "She laughs, and pulls a chair out with her foot." }, "guarded": { "action": "She puts the mug down, and stays." } },
    "heeded": { "open": { "action": "She nods." }, "guarded": { "action": "She waits." } },
    "askedAfter": { "open": { "says": ["I was getting to that."] }, "guarded": { "says": ["It’s nothing much."] } },
    "murmured": { "open": { "action": "She drinks.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at you over the mug." }] },
      "guarded": { "action": "She looks at the clock.", "cues": [{ "channel": "latency", "clarity": 2, "shows": "She waits a moment before the next word." }] } },
    "checkedIn": { "open": { "says": ["You’re fine where you are."], "cues": [{ "channel": "posture", "clarity": 2, "shows": "She moves her bag to make room." }] },
      "guarded": { "says": ["There’s room."], "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She does not look round." }] } },
    "adapted": { "open": { "action": "She nods.", "cues": [{ "channel": "posture", "clarity": 2, "shows": "She leans on the counter." }] },
      "guarded": { "action": "She rinses a spoon.", "cues": [{ "channel": "hands", "clarity": 2, "shows": "She goes on rinsing." }] } },
    "shortSilence": { "open": { "action": "The kettle ticks.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She watches the steam." }] },
      "guarded": { "action": "She looks into the mug.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "She looks at nothing." }] } },
    "longSilence": { "open": { "action": "She looks at the clock.", "cues": [{ "channel": "gaze", "clarity": 2, "shows": "Her eyes go to the clock and stay there." }] },
      "guarded": { "action": "She rinses the mug.", "cues": [{ "channel": "hands", "clarity": 2, "shows": "She dries what is already dry." }] } }
  },
  "endings": [
    { "id": "signed-for", "title": "Signed for", "when": { "stance": ["open"], "bond": ["intact"], "depthAtLeast": 2 },
      "reply": { "says": ["There. You’re holding it. Don’t say anything kind."], "view": "That’s one person. It gets easier from one." } },
    { "id": "floor-three", "title": "Floor three", "reply": { "says": ["Right. Floor three won’t walk itself."], "view": "The bag’s no lighter." } }
  ],
  "allow": [{ "code": "one-act-pays", "reason": "Five beats are too few to tell asking on from listening." }],
  "expect": [
    {
      "name": "You take up what she says, and she hands you the letter.",
      "order": 0,
      "jolt": "off",
      "events": ["over-your-head", "waiting-to-be-signed", "last-tray", "ten-minutes"],
      "reaches": { "stance": "open", "bond": "intact", "trust": 3, "depth": 2, "turns": 4, "ending": "signed-for" }
    },
    {
      "name": "You cut in on the pigeons, and give them back.",
      "order": 0,
      "jolt": "off",
      "events": ["cut in in-the-lift", "name", "and-then", "go-on", "who-gets-it-up"],
      "reaches": { "stance": "open", "bond": "intact", "strain": 0, "turns": 5 }
    }
  ]
}
`;
