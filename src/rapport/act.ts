// What the learner does, as the person takes it: the acts, their families, and the sets the rules speak of.

/** Every act, in the order of model-spec.md §4. */
export const ACTS = [
  'follow_up',
  'open_q',
  'closed_q',
  'switch_q',
  'simple_refl',
  'complex_refl',
  'validate',
  'praise',
  'common_true',
  'common_near',
  'disclose1',
  'disclose2',
  'disclose3',
  'gush',
  'common_fake',
  'advise',
  'advise_perm',
  'inform',
  'persuade',
  'interrupt',
  'overlap',
  'distract',
  'drift',
  'ack',
  'space',
  'adapt',
  'check_in',
  'name',
  'sorry',
  'grand_sorry',
  'candid_feedback',
  'ask_favour',
] as const;
export type Act = (typeof ACTS)[number];

/** Three of a family in a row (two, when it is about you) stop adding: science.md claims 4 and 19. */
export const FAMILIES = ['none', 'ask', 'listen', 'offer'] as const;
export type Family = (typeof FAMILIES)[number];

const FAMILY: Readonly<Partial<Record<Act, Family>>> = {
  follow_up: 'ask',
  open_q: 'ask',
  closed_q: 'ask',
  switch_q: 'ask',
  simple_refl: 'listen',
  complex_refl: 'listen',
  validate: 'listen',
  space: 'listen',
  overlap: 'listen',
  praise: 'offer',
  common_true: 'offer',
  common_near: 'offer',
  common_fake: 'offer',
  disclose1: 'offer',
  disclose2: 'offer',
  disclose3: 'offer',
  advise: 'offer',
  advise_perm: 'offer',
  inform: 'offer',
  candid_feedback: 'offer',
};

export const familyOf = (act: Act): Family => FAMILY[act] ?? 'none';

/** How deep a disclosure goes, 1–3; 0 for every other act. */
export function levelOf(act: Act): number {
  return act === 'disclose1' ? 1 : act === 'disclose2' ? 2 : act === 'disclose3' ? 3 : 0;
}

const set = (...acts: readonly Act[]): ReadonlySet<Act> => new Set(acts);

/** Acts that push; with pushback they break by confrontation (claims 33, 41). */
export const PUSHING = set('interrupt', 'persuade', 'advise', 'candid_feedback', 'ask_favour', 'common_fake');

/** Acts that turn towards her even when they meet no need; once, while a withdrawal is fresh, they cost nothing. */
export const RESPONSIVE = set(
  'space',
  'ack',
  'name',
  'simple_refl',
  'complex_refl',
  'validate',
  'follow_up',
  'open_q',
  'check_in',
  'sorry',
  'adapt',
);

/** Acts that hurt again while the bond is broken (claims 34, 37). */
export const WORSENING = set(
  'interrupt',
  'persuade',
  'advise',
  'distract',
  'gush',
  'common_fake',
  'candid_feedback',
  'ask_favour',
  'disclose2',
  'disclose3',
);

/** Acts that support what she is saying: on her marked tail they join in rather than cut in (claim 37). */
export const SUPPORTIVE = set('simple_refl', 'complex_refl', 'validate', 'ack', 'space');
