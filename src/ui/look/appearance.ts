// The learner's choices about how Attune looks, as attributes of the page that the style sheets know.
import type { Settings } from '../../storage/settings.ts';

/** Sets the scheme, the motion and the text size on the root element. */
export function dress(root: HTMLElement, { scheme, motion, textSize }: Settings) {
  const set = (name: string, value: string | undefined) => {
    if (value === undefined) delete root.dataset[name];
    else root.dataset[name] = value;
  };
  set('theme', scheme === 'as the system' ? undefined : scheme);
  set('motion', motion === 'still' ? 'still' : undefined);
  set('text', textSize === 'usual' ? undefined : textSize);
}
