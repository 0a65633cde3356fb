import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useQuestionMark } from './parts/questionMark.ts';
import { MishapBoundary } from './parts/Mishap.tsx';
import { goTo, ROUTES, useAddress } from './routes.ts';
import { APP } from './text/app.ts';

const PeopleScreen = lazy(() => import('./people/PeopleScreen.tsx'));
const BriefScreen = lazy(() => import('./brief/BriefScreen.tsx'));
const TalkScreen = lazy(() => import('./talk/TalkScreen.tsx'));
const LaterRooms = lazy(() => import('./LaterRooms.tsx'));

export function App() {
  return (
    <Router hook={useAddress}>
      <Rooms />
    </Router>
  );
}

function Rooms() {
  const [here] = useLocation();
  const ownKeys = /^\/(talk|learn|replay|r|studio)\/.|^\/opened/.test(here);
  useQuestionMark(!ownKeys, () => goTo(ROUTES.help)); // where somebody is doing something, the keys of it are shown
  return (
    <>
      <Drops />
      <MishapBoundary key={roomOf(here)} kept={() => APP.mishap.kept}>
        <Suspense fallback={<Waiting />}>
          <Switch>
            <Route path="/">
              <PeopleScreen />
            </Route>
            <Route path={ROUTES.people}>
              <PeopleScreen />
            </Route>
            <Route path="/people/:persona">{({ persona }) => <BriefScreen key={persona} persona={persona} />}</Route>
            <Route path="/talk/:persona">{({ persona }) => <TalkScreen key={persona} persona={persona} />}</Route>
            <Route>
              <LaterRooms />
            </Route>
          </Switch>
        </Suspense>
      </MishapBoundary>
    </>
  );
}

/** What takes a dropped file, fetched once the first page has had its time. Without it nothing is lost but the dropping. */
function Drops(): ReactNode {
  const [taking, setTaking] = useState<ReactNode>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      import('./share/DropAnywhere.tsx').then(
        ({ default: DropAnywhere }) => setTaking(<DropAnywhere />),
        () => undefined,
      );
    }, 1500);
    return () => clearTimeout(timer);
  }, []);
  return taking;
}

/** The views of one draft are one room: who goes from view to view stays in it. */
const roomOf = (here: string): string => here.replace(/^(\/studio\/[^/]+)\/.*/, '$1');

/** A screen is on its way. After a second it is said; before, an empty page says enough. */
function Waiting() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 1000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <main className="page" aria-busy="true">
      <output className="meta">{long ? APP.opening : ''}</output>
    </main>
  );
}
