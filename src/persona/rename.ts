// One id, renamed everywhere: every reference follows, and words that merely look like it do not.
import { applyEdits, findNodeAtLocation, parseTree, type Edit } from 'jsonc-parser';
import { readable, type Path } from './edit.ts';
import { idSites, type IdSite } from './ids.ts';
import { ONWARD } from './references.ts';
import { UNFINISHED } from './vocabulary.ts';

export type Renamed =
  | { readonly ok: true; readonly text: string; readonly places: number; readonly left: number }
  | { readonly ok: false; readonly why: 'not an id' | 'taken' | 'reserved' | 'nothing here' };

/** Which beat an event of an `expect` is answered at. Two beats may have moves of one name. */
export type BeatAt = (expect: number, event: number) => string | null;

/**
 * Renames the thing whose id stands at `path`, there and wherever it is referred to.
 * `places` counts the changes; `left` the events that may mean another move of that name and were left alone.
 */
export function renamed(text: string, path: Path, to: string, beatAt: BeatAt = () => null): Renamed {
  const sites = idSites(readable(text));
  const here = path.join('/');
  const it = sites.find((site) => site.path.join('/') === here && site.event === undefined);
  if (it === undefined) return { ok: false, why: 'nothing here' };
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(to) || to.length > 60) return { ok: false, why: 'not an id' };
  if (it.kind === 'beat' && ONWARD.some((word) => word === to)) return { ok: false, why: 'reserved' };
  if (it.kind === 'move' && (to === 'notice' || to === 'leave')) return { ok: false, why: 'reserved' };
  if (it.kind === 'detail' && to === UNFINISHED) return { ok: false, why: 'reserved' };
  if (to !== it.id && sites.some((site) => clashes(site, it, to))) return { ok: false, why: 'taken' };

  const same = sites.filter((site) => site.kind === it.kind && site.id === it.id && site.event === undefined);
  const mine = same.filter((site) => site.scope === it.scope);
  const events = it.kind === 'move' ? sites.filter((site) => site.event === true && site.id === it.id) : [];
  const others = new Set(same.map(({ scope }) => scope)).size > 1;
  const meant = others ? events.filter((site) => meansIt(site, it, beatAt)) : events;
  const unsure = others ? events.filter((site) => beatOf(site, beatAt) === null).length : 0;

  const root = parseTree(text);
  const edits = [...mine, ...meant].flatMap((site): Edit[] => {
    const node = root === undefined ? undefined : findNodeAtLocation(root, [...site.path]);
    if (node === undefined) return [];
    const content = site.event === true ? String(node.value).replace(it.id, to) : to;
    return [{ offset: node.offset, length: node.length, content: JSON.stringify(content) }];
  });
  return { ok: true, text: applyEdits(text, edits), places: edits.length, left: unsure };
}

const beatOf = ({ path }: IdSite, beatAt: BeatAt) => beatAt(Number(path[1]), Number(path[3]));

/** Words to hand and words of a beat may not share an id, so a move without a scope is meant wherever no beat has it. */
const meansIt = (event: IdSite, it: IdSite, beatAt: BeatAt): boolean => {
  const beat = beatOf(event, beatAt);
  return beat !== null && (it.scope === null || it.scope === beat);
};

/** Would the new name be mistaken for something else's? */
function clashes(site: IdSite, it: IdSite, to: string): boolean {
  if (site.id !== to || !site.defines) return false;
  if (site.kind !== it.kind) return it.kind === 'detail' && site.kind === 'topic'; // a question is about one or the other
  return site.scope === it.scope || (it.kind === 'move' && (site.scope === null || it.scope === null));
}
