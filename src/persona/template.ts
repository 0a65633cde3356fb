// Where a new person starts from: small ones, whole and playable, that a coach writes over.

export const TEMPLATES = ['coworker', 'friend', 'stranger', 'blank'] as const;
export type TemplateId = (typeof TEMPLATES)[number];

/** One file each, fetched when it is asked for. */
const FILES: Readonly<Record<TemplateId, () => Promise<{ readonly default: Readonly<Record<string, unknown>> }>>> = {
  coworker: () => import('./templates/coworker.json'),
  friend: () => import('./templates/friend.json'),
  stranger: () => import('./templates/stranger.json'),
  blank: () => import('./templates/blank.json'),
};

export const isTemplate = (word: string): word is TemplateId => TEMPLATES.some((one) => one === word);

/** The text of a new persona file, and the id it goes by: the one given, or the template’s own. */
export async function startFrom(
  template: TemplateId,
  id?: string,
): Promise<{ readonly id: string; readonly text: string }> {
  const { default: file } = await FILES[template]();
  const person = { ...file, ...(id === undefined ? {} : { id }) };
  return { id: String(person['id']), text: `${JSON.stringify(person, null, 2)}\n` };
}
