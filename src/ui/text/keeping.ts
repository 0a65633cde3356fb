// What the program says about what it keeps: how much, a copy of it, bringing one back, and an end to it.
import type { Comparison, Remains } from '../../storage/everything.ts';
import { capital, counted, listed } from './counting.ts';

const talks = (count: number) => counted(count, 'talk');
const drafts = (count: number) => counted(count, 'person you are writing', 'persons you are writing');

const things = ({ talks: some, drafts: others }: { readonly talks: number; readonly drafts: number }): string =>
  listed([...(some > 0 || others === 0 ? [talks(some)] : []), ...(others > 0 ? [drafts(others)] : [])]);

const numberOf = ({ sessions, drafts: written }: Comparison, which: 'fresh' | 'same' | 'differing'): number =>
  sessions[which].length + written[which].length;

export const keepingText = {
  kept: 'What you keep on this device',
  counting: 'Looking what is kept.',
  nothing: 'Nothing here yet. A talk is kept from its first turn.',
  count: (count: { readonly talks: number; readonly drafts: number }): string =>
    `${capital(things(count))} ${count.talks + count.drafts === 1 ? 'is' : 'are'} kept in this browser, and nowhere else.`,
  all: 'All your talks',

  keepCopy: 'Keep a copy',
  keepCopyWhy:
    'One file with every turn of every talk, your notes, the persons you are writing and your settings. It goes where your downloads go.',
  fileName: (day: string): string => `attune-${day}.json`,
  copyKept: (count: { readonly talks: number; readonly drafts: number }): string =>
    `A copy of ${things(count)} is in your downloads.`,

  bringBack: 'Bring a copy back',
  bringBackWhy: 'From a file you kept. What is here stays as it is, unless you say otherwise.',
  notRead: 'This file could not be opened.',
  found: (comparison: Comparison): string => {
    const [fresh, same, differing] = (['fresh', 'same', 'differing'] as const).map((which) =>
      numberOf(comparison, which),
    );
    const parts = [
      ...(fresh ? [`${counted(fresh, 'thing')} that ${fresh === 1 ? 'is' : 'are'} new here`] : []),
      ...(same ? [`${counted(same, 'thing')} you have already`] : []),
      ...(differing ? [`${counted(differing, 'thing')} that ${differing === 1 ? 'is' : 'are'} different here`] : []),
    ];
    return parts.length === 0 ? 'There is no talk and no person in this copy.' : `In this copy: ${listed(parts)}.`;
  },
  unreadable: (count: number): string =>
    `${capital(counted(count, 'record'))} in it cannot be read, and ${count === 1 ? 'stays' : 'stay'} in the file.`,
  bringIn: 'Bring in what is new',
  beside: 'Keep both',
  instead: 'Put the copy’s in its place',
  settingsToo: 'Take its settings, too',
  takeSettings: 'Take its settings',
  leaveIt: 'Leave it',
  broughtIn: (count: number, settings: boolean): string =>
    count === 0
      ? settings
        ? 'Its settings are yours now.'
        : 'Nothing was brought in.'
      : `${capital(counted(count, 'thing'))} ${count === 1 ? 'was' : 'were'} brought in${settings ? ', and its settings' : ''}.`,

  deleteAll: 'Delete everything',
  deleteAllWhy:
    'Every talk, every note, every person you are writing, and these settings. There is no other copy unless you kept one.',
  deleteTitle: 'Delete everything on this device?',
  deleteBody: (count: { readonly talks: number; readonly drafts: number }): string =>
    count.talks + count.drafts === 0
      ? 'Your settings go back to how they were at first.'
      : `${capital(things(count))} ${count.talks + count.drafts === 1 ? 'goes' : 'go'}, with your notes, and your settings go back to how they were at first. It cannot be undone.`,
  deleteYes: 'Delete everything',
  deleteNo: 'Keep it all',
  deleting: 'Deleting, and looking afterwards.',
  gone: 'Everything is deleted. Attune looked afterwards, and found:',
  notGone: 'Not everything went. Close other windows of Attune and try again. Attune looked afterwards, and found:',
  remains: ({ databases, keys, caches, workers }: Remains): readonly string[] => [
    databases.length === 0 ? 'no database' : `${counted(databases.length, 'database')}: ${databases.join(', ')}`,
    keys.length === 0 ? 'no setting' : `${counted(keys.length, 'setting')}: ${keys.join(', ')}`,
    caches.length === 0 ? 'no cache' : `${counted(caches.length, 'cache')}: ${caches.join(', ')}`,
    workers.length === 0 ? 'no program left running' : `${counted(workers.length, 'program')} left running`,
  ],
} as const;
