// What the learner has chosen, kept on this device. A setting that cannot be read is its standard.
import * as z from 'zod/mini';
import { PACINGS } from '../session/session.ts';

const choice = <const T extends readonly [string, ...string[]]>(names: T, standard: T[number]) =>
  z.catch(z.enum(names), standard);

export const SettingsSchema = z.object({
  pacing: choice(PACINGS, 'untimed'),
  /** Relaxed: the author's windows times this. 1–10. */
  relaxedTimes: z.catch(z.number().check(z.minimum(1), z.maximum(10)), 3),
  /** The learner's reading speed, words a minute: no window is shorter than reading takes. 80–400. */
  readingSpeed: z.catch(z.number().check(z.minimum(80), z.maximum(400)), 200),
  /** Her line at her pace, or whole at once. */
  lines: choice(['her pace', 'at once'], 'her pace'),
  showRepliesEarly: z.catch(z.boolean(), false),
  portrait: choice(['shown', 'hidden'], 'shown'),
  scheme: choice(['as the system', 'light', 'dark'], 'as the system'),
  motion: choice(['as the system', 'still'], 'as the system'),
  textSize: choice(['usual', 'larger', 'largest'], 'usual'),
  /** Single-letter keys; digits, arrows, Enter and Escape always work. */
  letterKeys: z.catch(z.boolean(), true),
  /** In relaxed and live pacing, leaving the tab while she talks is looking away. Announced before. */
  awayIsLookingAway: z.catch(z.boolean(), true),
});
export type Settings = Readonly<z.output<typeof SettingsSchema>>;

/** The standard settings. */
export const STANDARD_SETTINGS: Settings = z.parse(SettingsSchema, {});
