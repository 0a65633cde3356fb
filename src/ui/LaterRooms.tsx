// Every room that is not on the way to the first line. The list of what each needs is long, and nobody waits for it.
import { lazy } from 'react';
import { Route, Switch } from 'wouter';
import { ROUTES } from './routes.ts';

const DebriefScreen = lazy(() => import('./debrief/DebriefScreen.tsx'));
const LearnScreen = lazy(() => import('./learn/LearnScreen.tsx'));
const ReplayScreen = lazy(() => import('./replay/ReplayScreen.tsx'));
const LinkScreen = lazy(() => import('./share/LinkScreen.tsx'));
const OpenScreen = lazy(() => import('./share/OpenScreen.tsx'));
const OpenedScreen = lazy(() => import('./share/OpenedScreen.tsx'));
const SessionsScreen = lazy(() => import('./sessions/SessionsScreen.tsx'));
const ProgressScreen = lazy(() => import('./progress/ProgressScreen.tsx'));
const CompareScreen = lazy(() => import('./compare/CompareScreen.tsx'));
const SettingsScreen = lazy(() => import('./settings/SettingsScreen.tsx'));
const NotHere = lazy(() => import('./parts/NotHere.tsx'));
const HelpScreen = lazy(() => import('./help/HelpScreen.tsx'));
const StudioScreen = lazy(() => import('./studio/StudioScreen.tsx'));
const DraftScreen = lazy(() => import('./studio/DraftScreen.tsx'));
const ModelScreen = lazy(() => import('./model/ModelScreen.tsx'));

/** The room an address leads to. */
export default function LaterRooms() {
  return (
    <Switch>
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
  );
}
