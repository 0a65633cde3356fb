import { lazy, Suspense, useEffect, useState } from 'react';
import { Route, Router, Switch, useLocation } from 'wouter';
import { useQuestionMark } from './parts/questionMark.ts';
import { MishapBoundary } from './parts/Mishap.tsx';
import { goTo, ROUTES, useAddress } from './routes.ts';
import { APP } from './text/app.ts';

const PeopleScreen = lazy(() => import('./people/PeopleScreen.tsx'));
const BriefScreen = lazy(() => import('./brief/BriefScreen.tsx'));
const TalkScreen = lazy(() => import('./talk/TalkScreen.tsx'));
const DebriefScreen = lazy(() => import('./debrief/DebriefScreen.tsx'));
const LearnScreen = lazy(() => import('./learn/LearnScreen.tsx'));
const ReplayScreen = lazy(() => import('./replay/ReplayScreen.tsx'));
const LinkScreen = lazy(() => import('./share/LinkScreen.tsx'));
const OpenScreen = lazy(() => import('./share/OpenScreen.tsx'));
const OpenedScreen = lazy(() => import('./share/OpenedScreen.tsx'));
const DropAnywhere = lazy(() => import('./share/DropAnywhere.tsx'));
const SessionsScreen = lazy(() => import('./sessions/SessionsScreen.tsx'));
const ProgressScreen = lazy(() => import('./progress/ProgressScreen.tsx'));
const CompareScreen = lazy(() => import('./compare/CompareScreen.tsx'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen.tsx'));
const NotHere = lazy(() => import('./parts/NotHere.tsx'));
const HelpScreen = lazy(() => import('./help/HelpScreen.tsx'));
const StudioScreen = lazy(() => import('./studio/StudioScreen.tsx'));
const DraftScreen = lazy(() => import('./studio/DraftScreen.tsx'));
const ModelScreen = lazy(() => import('./model/ModelScreen.tsx'));

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
  const settled = useSettled();
  return (
    <>
      {settled ? (
        <Suspense fallback={null}>
          <DropAnywhere />
        </Suspense>
      ) : null}
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
            <Route path="/debrief/:session">{({ session }) => <DebriefScreen key={session} session={session} />}</Route>
            <Route path="/learn/:session">{({ session }) => <LearnScreen key={session} session={session} />}</Route>
            <Route path="/r/:payload">{({ payload }) => <LinkScreen key={payload} payload={payload} />}</Route>
            <Route path={ROUTES.open}>
              <OpenScreen />
            </Route>
            <Route path="/opened">
              <OpenedScreen />
            </Route>
            <Route path="/replay/:session">{({ session }) => <ReplayScreen key={session} session={session} />}</Route>
            <Route path="/compare/:one/:other">
              {({ one, other }) => <CompareScreen key={`${one} ${other}`} one={one} other={other} />}
            </Route>
            <Route path={ROUTES.talks}>
              <SessionsScreen />
            </Route>
            <Route path={ROUTES.progress}>
              <ProgressScreen />
            </Route>
            <Route path={ROUTES.studio}>
              <StudioScreen />
            </Route>
            <Route path="/studio/:draft/:view">
              {({ draft, view }) => <DraftScreen key={draft} draft={draft} view={view} />}
            </Route>
            <Route path={ROUTES.settings}>
              <SettingsScreen />
            </Route>
            <Route path={ROUTES.model}>
              <ModelScreen />
            </Route>
            <Route path={ROUTES.help}>
              <HelpScreen />
            </Route>
            <Route>
              <NotHere />
            </Route>
          </Switch>
        </Suspense>
      </MishapBoundary>
    </>
  );
}

/** The first page has had its time; what nobody waits for may be fetched. */
function useSettled(): boolean {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), 1500);
    return () => clearTimeout(timer);
  }, []);
  return settled;
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
