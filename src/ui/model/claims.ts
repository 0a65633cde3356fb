// The statements the model is held against, once: their numbers, what they say, where they come from, how sure that is.
// Rules name them by number (src/rapport/reason.ts); docs/evidence.md says which are tested, and how.

/** How good the evidence is outside the articles that Attune began with. */
export type Sureness = 'high' | 'medium' | 'low' | 'articles';

export interface Claim {
  readonly number: number;
  readonly says: string;
  readonly source: string;
  readonly sure: Sureness;
  readonly contested?: string; // what is doubted
  readonly fromMemory?: true; // a source has not been looked at again
}

export interface ClaimGroup {
  readonly id: 'building' | 'attention' | 'ruptures' | 'repair' | 'consequences';
  readonly claims: readonly Claim[];
}

const ARTICLES = 'the articles Attune began with';
const SESSIONS = 'counselling sessions, counted for Attune (AnnoMI)';

type More = Pick<Claim, 'contested' | 'fromMemory'>;
const claim = (number: number, sure: Sureness, says: string, source: string, more: More = {}): Claim => ({
  number,
  says,
  source: source.charAt(0).toUpperCase() + source.slice(1),
  sure,
  ...more,
});
const recalled: More = { fromMemory: true };

const BUILDING: readonly Claim[] = [
  claim(
    1,
    'high',
    'Asking on about what was just said raises liking. Switching the subject, opening pleasantries and asking the same back do not.',
    'Huang and others 2017, J Pers Soc Psychol 113:430',
  ),
  claim(2, 'high', 'More questions are better than few, and those who ask do not expect it.', 'Huang and others 2017'),
  claim(3, 'high', 'A question that invites expansion draws more than a closed one.', SESSIONS),
  claim(
    4,
    'medium',
    'Asking on and nothing else beats closed questions, advice or switching and nothing else, and is worse than a mix. The third in a row adds less.',
    `${SESSIONS}; Brooks and John 2018`,
  ),
  claim(
    5,
    'medium',
    'Saying back makes people feel understood more than advice or a bare nod does.',
    'Weger and others 2014, Int J Listening 28:13; Weger, Castle and Emmett 2010',
  ),
  claim(
    6,
    'high',
    'Good listening goes with better relationships and less defensiveness.',
    'Kluger and others 2024 (664 effects); Itzchakov and others 2017, 2020',
  ),
  claim(
    7,
    'medium',
    'Saying that a feeling makes sense lowers distress; brushing it off raises it.',
    'Shenk and Fruzzetti 2011; Kuo and others 2022',
    recalled,
  ),
  claim(
    8,
    'high',
    'Empathy goes with a good outcome of helping, and so does the bond.',
    'Elliott and others 2018, Psychotherapy 55:399; Flückiger and others 2018',
  ),
  claim(
    9,
    'medium',
    'Attention, similarity, genuine interest and goodwill are the signals people answer to.',
    `${ARTICLES}; Tickle-Degnen and Rosenthal 1990`,
  ),
  claim(
    10,
    'medium',
    'Early on warmth and attention weigh most; later, being in step and attention.',
    'Tickle-Degnen and Rosenthal 1990, Psychol Inquiry 1:285',
  ),
  claim(
    11,
    'high',
    'Real common ground builds liking. In live meetings, the similarity people perceive does the work.',
    'Montoya, Horton and Kirchner 2008; Tidwell and others 2013',
  ),
  claim(
    12,
    'articles',
    'Common ground exists in almost every meeting, has to be found by listening, and an honest near-match counts.',
    ARTICLES,
  ),
  claim(
    13,
    'articles',
    'Noticing one concrete detail, asking and connecting lifts a merely transactional meeting fast.',
    ARTICLES,
  ),
  claim(
    14,
    'high',
    'People like those who tell them of themselves, and tell those they like.',
    'Collins and Miller 1994',
  ),
  claim(
    15,
    'high',
    'Telling in turns brings people nearer than one long telling after another.',
    'Sprecher and others 2013, J Exp Soc Psychol 49:860',
  ),
  claim(16, 'high', 'Telling invites telling, equally deep.', `Dindia and Allen 1995; ${ARTICLES}`, recalled),
  claim(17, 'medium', 'Depth grows step by step.', `Altman and Taylor 1973; ${ARTICLES}`, recalled),
  claim(
    18,
    'medium',
    'Too personal too early is uncomfortable, above all when one has to answer it.',
    'Prosser 2015; Wortman and others 1976; Archer and Burleson 1980',
    recalled,
  ),
  claim(
    19,
    'medium',
    'Appreciation of one concrete thing helps; gushing and flattery that shows hurt.',
    'Gordon 1996, J Pers Soc Psychol 71:54',
  ),
  claim(
    20,
    'medium',
    'Adapting to somebody’s manner helps where there is a difference; copying it from above does not.',
    'Muir and others 2017; Soliz and Giles 2014',
    recalled,
  ),
  claim(21, 'medium', 'Attention to others beats showing oneself.', `${ARTICLES}; Huang and others 2017`),
  claim(22, 'high', 'What works is what people do, and can be learnt. It is not a personality.', ARTICLES),
  claim(
    23,
    'medium',
    'Where people feel safe they say more and weigh it less. Where not, they are polite and brief.',
    ARTICLES,
  ),
  claim(24, 'high', 'Talk flows when people are in step: answers come faster.', 'Templeton and others 2022, PNAS'),
];

const ATTENTION: readonly Claim[] = [
  claim(25, 'low', 'Attention is the foundation, and people can tell within half a minute.', ARTICLES, {
    contested:
      'Speakers could not tell attentive listeners from inattentive ones unless they behaved differently (Collins and others 2024). So it is a trait here: some feel it, some only what shows.',
  }),
  claim(
    26,
    'high',
    'Divided attention lowers enjoyment and how good the talk seems, more so while listening.',
    'Dwyer, Kushlev and Dunn 2018; Vanden Abeele and Postma-Nilsenova 2018',
    { contested: 'That a telephone merely lying there does harm did not replicate. It is not in the model.' },
  ),
  claim(
    27,
    'high',
    'Absence is answered in kind: distracted listeners get a shorter, flatter story.',
    'Bavelas, Coates and Johnson 2000, J Pers Soc Psychol 79:941',
  ),
  claim(
    28,
    'medium',
    'A specific response draws elaboration, a small sound draws the next event.',
    'Tolins and Fox Tree 2014, J Pragmatics 70:152',
  ),
  claim(29, 'articles', 'Putting a distraction away is a decision, and is felt at once.', ARTICLES),
  claim(30, 'medium', 'Being genuine builds trust; pretence undermines it.', ARTICLES),
  claim(
    31,
    'high',
    'Made-up common ground comes out, and costs more than it gained.',
    `${ARTICLES}; Schweitzer and others 2006`,
    {
      contested:
        'That it is seen at once: people tell lies from truth little better than chance (Bond and DePaulo 2006). So it is a trait. That trust scarcely recovers once a deceit is out is well supported.',
    },
  ),
  claim(
    32,
    'high',
    'Advice before understanding steers. Support, then questions, then advice is the order that works; wanted advice is fine.',
    `Feng’s integrated model; MacGeorge 2004; ${SESSIONS}`,
  ),
  claim(
    33,
    'high',
    'Arguing, directing and persuading go with more resistance.',
    'Magill and others 2018 (36 studies); Pace 2017',
  ),
  claim(
    34,
    'medium',
    'Trying to reconnect by controlling the talk does not work.',
    `${ARTICLES}; Ackerman and Hilsenroth 2001`,
  ),
];

const RUPTURES: readonly Claim[] = [
  claim(
    35,
    'medium',
    'A small interruption to give one’s own view breaks rapport at once, with a friend too.',
    ARTICLES,
  ),
  claim(36, 'medium', 'Those who interrupt gain standing and are liked less.', 'Farley 2008'),
  claim(
    37,
    'medium',
    'The kind matters: taking the floor hurts, joining in supports.',
    'Gnisci and others 2012; Goldberg 1990; Murata 1994; Li 2001',
    { contested: 'It differs by culture and by person. Liking to be joined is a trait here.' },
  ),
  claim(38, 'high', 'Bad outweighs good.', 'Baumeister and others 2001; Gottman 1994; Kirchner-Häusler and Mesquita', {
    ...recalled,
    contested: 'The direction is sure. No ratio is: the well-known five to one is not in the model.',
  }),
  claim(39, 'medium', 'Trust is lost more easily than it is won.', 'Slovic 1993; Poortinga and Pidgeon 2004'),
  claim(
    40,
    'medium',
    'Rapport there already softens a hurt and makes nobody immune.',
    `${ARTICLES}; Gottman 2015; Fehr 2010`,
  ),
  claim(
    41,
    'medium',
    'Ruptures are common, and withdrawal is more common than confrontation.',
    'Reviews of sessions rated by clients and observers; Iovoli and others',
  ),
  claim(
    42,
    'high',
    'There are two kinds, moving away and moving against. Confrontation left unresolved ends things sooner.',
    'Eubanks and others 2019; the 3RS manual 2015',
  ),
  claim(
    43,
    'medium',
    'Stepping away shows first in body and rhythm, often before any word.',
    `${ARTICLES}; Høgenhaug and others 2024`,
  ),
  claim(44, 'medium', 'Unnoticed, it slips away.', `${ARTICLES}; Chen and others 2018`),
  claim(
    45,
    'high',
    'People cannot tell when the other wants the talk to end.',
    'Mastroianni and others 2021, PNAS (932 conversations)',
  ),
  claim(46, 'articles', 'Rapport has to be kept up: coasting loses it.', ARTICLES),
  claim(47, 'articles', 'Where you assume it, you miss the slip. So check.', ARTICLES),
  claim(
    48,
    'high',
    'A long silence parts strangers and joins friends.',
    'Templeton and others 2023; Roberts and others 2006; Ladany and others 2004',
  ),
];

const REPAIR: readonly Claim[] = [
  claim(
    49,
    'articles',
    'Presence, curiosity and giving back the space mend a small break; a grand apology does not.',
    ARTICLES,
  ),
  claim(
    50,
    'medium',
    'Early repairs that speak to the feeling work best; reasoning does not.',
    'Gottman, Driver and Tabares 2015',
  ),
  claim(
    51,
    'high',
    'An apology helps people forgive, empathy more. The part valued most is owning one’s part.',
    'Fehr, Gelfand and Nag 2010 (175 studies); Lewicki and others 2016',
  ),
  claim(
    52,
    'medium',
    'A full apology helps after a clear offence; after an unclear one it does worse than sympathy.',
    'Newman and Kraynak 2013; Van Swol 2020; Brooks and others 2014',
  ),
  claim(
    53,
    'medium',
    'Withdrawal mends by room to say it; confrontation by being taken seriously. Own your part first.',
    'Safran and Muran 1996, 2000',
  ),
  claim(54, 'medium', 'The steps come in varying order; no one order is right.', 'Muran and others 2022'),
  claim(
    55,
    'medium',
    'Repaired ruptures go with better outcomes than unrepaired ones.',
    'Safran and others 2011; Eubanks, Muran and Safran 2018',
    {
      ...recalled,
      contested:
        'That a mended break is better than none is a correlation, and unproven. Breaking on purpose never pays here.',
    },
  ),
  claim(56, 'medium', 'Naming what happened helps, gently, and when something did.', 'The 3RS manual'),
  claim(57, 'articles', 'Repair takes effort, and several turns.', ARTICLES),
];

const CONSEQUENCES: readonly Claim[] = [
  claim(58, 'medium', 'With rapport people risk more: mistakes admitted, half-formed ideas, true needs.', ARTICLES),
  claim(59, 'medium', 'With rapport the same request or challenge is heard as care.', ARTICLES),
  claim(
    60,
    'high',
    'The skill improves with practice and feedback, in simulation. With real partners the evidence is thin.',
    'Reger and others 2020; Kron 2017; Guetterman 2019',
  ),
  claim(
    61,
    'high',
    'Feedback helps on the whole, and more than a third of it hurts, most when it is about the self.',
    'Kluger and DeNisi 1996, Psychol Bull 119:254',
  ),
  claim(
    62,
    'medium',
    'Reading feelings can be trained with feedback.',
    'Barone 2005; Marangoni 1995; Blanch-Hartigan and others 2012',
    recalled,
  ),
  claim(
    63,
    'high',
    'Observers judge rapport best by sight, and make too much of smiles.',
    'Grahe and Bernieri 1999; Bernieri and Gillis 1995',
  ),
  claim(64, 'medium', 'Gaze, face and body show openness. A smile least.', `${ARTICLES}; see 63`),
  claim(
    65,
    'high',
    'On video the fine cues are harder to catch, and answers come later.',
    `${ARTICLES}; Boland and others 2022, J Exp Psychol Gen 151:1272`,
  ),
  claim(66, 'low', 'On video, joining in collides.', 'Concluded from 65'),
  claim(67, 'medium', 'Rapport is strongest when it is steady and unconditional.', ARTICLES),
  claim(68, 'articles', 'It matters with everyone: friends, sellers, colleagues, in the lift.', ARTICLES),
  claim(
    69,
    'medium',
    'People who are slow to warm take longer, not for ever.',
    `Ackerman and Hilsenroth 2003; ${ARTICLES}`,
  ),
  claim(
    70,
    'medium',
    'Warm, flexible and interested helps the bond; rigid, distant and critical harms it.',
    'Ackerman and Hilsenroth 2001, 2003',
  ),
  claim(
    71,
    'medium',
    'People keep rapport by telling, praising, sharing and keeping or teasing the norms, and friends differ from strangers.',
    'Zhao and others 2014, 2016',
  ),
  claim(72, 'articles', 'Rapport brings health, long life, sales and loyalty. Attune claims none of it.', ARTICLES),
  claim(73, 'articles', 'Notice what happens in your own body while you are present.', ARTICLES),
];

export const CLAIM_GROUPS: readonly ClaimGroup[] = [
  { id: 'building', claims: BUILDING },
  { id: 'attention', claims: ATTENTION },
  { id: 'ruptures', claims: RUPTURES },
  { id: 'repair', claims: REPAIR },
  { id: 'consequences', claims: CONSEQUENCES },
];

const BY_NUMBER: ReadonlyMap<number, Claim> = new Map(
  CLAIM_GROUPS.flatMap(({ claims }) => claims.map((one) => [one.number, one] as const)),
);

/** The claims of these numbers, in their order. */
export const claimsOf = (numbers: readonly number[]): readonly Claim[] =>
  numbers.flatMap((number) => BY_NUMBER.get(number) ?? []);
