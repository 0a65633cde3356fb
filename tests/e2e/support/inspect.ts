// What can be measured on any page, in both schemes and on the widest and the narrowest screen: what axe finds, what
// scrolls sideways, and every control that is too small for a thumb.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 320] as const;

/**
 * Inspects the state the page is in. `still` proves, before and after each look, that it has not moved on; a state that
 * does not last is `reached` afresh for each.
 */
export async function inspect(page: Page, state: string, still: () => Promise<void>, reached = still) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: width === 320 ? 640 : 800 });
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await reached();
      const found = await axe(page);
      if (scheme === 'dark') found.push(...(await page.evaluate(tooSmall)), ...(await page.evaluate(sideways)));
      await still();
      expect.soft(found, `${state}, ${scheme}, ${String(width)} wide`).toEqual([]);
    }
  }
}

/** What axe finds. There are no frames to look into, so that it may stay in the page. What is for eyes only it sees too. */
async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}: ${failureSummary.replaceAll('\n', ' ')}`,
    ),
  );
}

/** Controls under 44 px, both ways, unless they are links within a sentence. */
function tooSmall(): string[] {
  const LEAST = 43.5;
  const within = document.querySelector('dialog[open]') ?? document;
  const controls = within.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary');
  const inSentence = (one: HTMLElement) =>
    one.matches('a') &&
    [...(one.parentElement?.childNodes ?? [])].some(
      (node) => node !== one && (node.nodeType === Node.TEXT_NODE ? /\w{2}/.test(node.textContent ?? '') : false),
    );
  const reach = (one: HTMLElement): { width: number; height: number } => {
    const { width, height } = one.getBoundingClientRect();
    const label = one.closest('label')?.getBoundingClientRect();
    return { width: Math.max(width, label?.width ?? 0), height: Math.max(height, label?.height ?? 0) };
  };
  /** A control may answer further out than it is drawn. */
  const answersAt = (one: HTMLElement, across: number, down: number): boolean => {
    const { left, top, width, height } = one.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2 + across, top + height / 2 + down);
    return hit !== null && (one.contains(hit) || hit.closest('label')?.contains(one) === true);
  };
  return [...controls].flatMap((one) => {
    if (!one.checkVisibility({ visibilityProperty: true }) || inSentence(one)) return [];
    const { width, height } = reach(one);
    if (width >= LEAST && height >= LEAST) return [];
    one.scrollIntoView({ block: 'center' });
    const wide = width >= LEAST || (answersAt(one, -21, 0) && answersAt(one, 21, 0));
    const high = height >= LEAST || (answersAt(one, 0, -21) && answersAt(one, 0, 21));
    if (wide && high) return [];
    const name = one.getAttribute('aria-label') ?? one.closest('label')?.textContent ?? one.textContent ?? '';
    return [`too small: ${one.tagName} “${name.trim()}”, ${width.toFixed(0)} × ${height.toFixed(0)}`];
  });
}

/** What makes the page, or a sheet over it, scroll sideways. */
function sideways(): string[] {
  const places = [document.documentElement, document.body, ...document.querySelectorAll('main, dialog[open]')];
  return places
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ tagName, scrollWidth, clientWidth }) => `sideways: ${tagName} ${scrollWidth} in ${clientWidth}`);
}
