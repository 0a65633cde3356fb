import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Meeting } from '../people/meeting.ts';
import { Kbd } from '../parts/Kbd.tsx';
import { ROUTES } from '../routes.ts';
import { useServices } from '../services.ts';
import { briefText } from '../text/brief.ts';
import { keysText } from '../text/keys.ts';

interface SitDownProps {
  readonly persona: string;
  readonly unfinished: Meeting['unfinished'];
  /** What stands beside the button. */
  readonly children: ReactNode;
}

/** The way into the talk: where you left it, if you left one, or afresh. Enter takes it. */
export function SitDown({ persona, unfinished, children }: SitDownProps) {
  const { newSeed } = useServices();
  const [seed] = useState(newSeed); // one brief, one seed: coming back to the page draws another
  const afresh = ROUTES.talk(persona, seed);
  const onward = unfinished === null ? afresh : ROUTES.resume(persona, unfinished.session);
  useEnter(onward);
  return (
    <div className="brief-go">
      <Link href={onward} className="btn btn-lead" aria-keyshortcuts="Enter">
        {unfinished === null ? briefText.sitDown : briefText.continueAt(unfinished.turn)}
        <Kbd>{keysText.cap('Enter')}</Kbd>
      </Link>
      {unfinished === null ? null : (
        <Link href={afresh} className="link">
          {briefText.sitDownAgain}
        </Link>
      )}
      <output className="meta">
        {children} {unfinished === null ? null : briefText.afreshWhy(unfinished.turn)}
      </output>
    </div>
  );
}

/** Enter goes there, wherever the focus is, unless the focus is on something with a use for Enter of its own. */
function useEnter(to: string) {
  const [, goTo] = useLocation();
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const { key, repeat, target } = event;
    if (key !== 'Enter' || repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    if (target instanceof Element && target.closest('a, button, textarea, select, dialog, summary') !== null) return;
    event.preventDefault();
    goTo(to);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
