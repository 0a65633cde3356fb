import { useMemo } from 'react';
import { partAt, put, type Path } from '../../../persona/edit.ts';
import { ONWARD } from '../../../persona/references.ts';
import { SCRIPT } from '../../text/studioScript.ts';
import { beatIds } from '../parts.ts';
import { useDesk, useDeskState, usePart, usePlaces } from '../useDesk.ts';
import { ChooseAt, Deed, type Option } from './Fields.tsx';
import { When } from './When.tsx';

/** Everywhere a move can lead: the beats, and the three words. */
export function useTargets(): readonly Option[] {
  const { file } = useDeskState();
  const ids = beatIds(file).join(' ');
  return useMemo(
    () => [
      ...ONWARD.map((value) => ({ value, says: SCRIPT.onward[value] })),
      ...ids.split(' ').map((value) => ({ value, says: value })),
    ],
    [ids],
  );
}

/** Where something leads: one place, or the first of several whose condition holds. */
export function Leads({ path }: { readonly path: Path }) {
  const desk = useDesk();
  const to = usePart(path);
  const targets = useTargets();
  const places = usePlaces(path);
  if (!Array.isArray(to))
    return (
      <>
        <span>{SCRIPT.leadsTo}</span>
        <ChooseAt path={path} label={SCRIPT.leadsTo} options={targets} mono />
      </>
    );
  const last: unknown = to.at(-1);
  return (
    <>
      <span>{SCRIPT.leadsTo}</span>
      {places.map(({ index, key }) => (
        <span key={key} className="studio-way">
          <ChooseAt path={[...path, index, 'beat']} label={SCRIPT.leadsTo} options={targets} mono />
          <When path={[...path, index, 'when']} />
        </span>
      ))}
      <Deed says={SCRIPT.plainly} act={() => desk.edit((text) => put(text, path, partAt(last, ['beat']) ?? 'next'))} />
    </>
  );
}

/** Lets a move lead to one of two places. */
export function AddCondition({ path }: { readonly path: Path }) {
  const desk = useDesk();
  const to = usePart(path);
  return (
    <Deed
      says={SCRIPT.byCondition}
      act={() =>
        desk.edit((text) => put(text, path, [{ beat: to ?? 'next', when: { stance: ['open'] } }, { beat: 'next' }]))
      }
    />
  );
}
