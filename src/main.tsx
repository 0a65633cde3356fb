// The composition root: the only file that wires the rooms together, and the only one that knows clock and chance.
import { createRoot } from 'react-dom/client';
import { databaseIsThere, openDatabase } from './storage/database.ts';
import { createLibrary } from './storage/library.ts';
import { createSessionStore } from './storage/sessions.ts';
import { createSettingsStore } from './storage/settingsStore.ts';
import { createTalkLock } from './storage/talkLock.ts';
import { App } from './ui/App.tsx';
import { dress } from './ui/look/appearance.ts';
import { DraftsProvider, EverythingProvider, ServicesProvider, type Drafts, type Services } from './ui/services.ts';
import './ui/look/base.css';

const people = import.meta.glob<string>(['/personas/*.json', '!/personas/*.schema.json'], {
  query: '?person',
  import: 'default',
  eager: true,
});

const localStorageIfAny = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined; // shut by the browser
  }
};

const random = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

const settings = createSettingsStore(localStorageIfAny());

const database = openDatabase();

const sessions = createSessionStore(database, databaseIsThere);
const newId = () => `${Date.now().toString(36)}-${random().toString(36)}`;

const services: Services = {
  library: createLibrary(people),
  sessions,
  settings,
  lock: createTalkLock((navigator as Partial<Navigator>).locks),
  now: () => performance.now(),
  date: () => new Date().toISOString(),
  newId,
  newSeed: () => random() & 0x7fffffff,
};

let drafts: ReturnType<Drafts> | undefined;
const fetchDrafts: Drafts = () =>
  (drafts ??= import('./storage/drafts.ts').then(
    ({ createDraftStore }) => createDraftStore(database),
    (error: unknown) => {
      drafts = undefined; // the next time may be better
      throw error;
    },
  ));

const fetchEverything = async () => {
  const { createEverything, placesOf } = await import('./storage/everything.ts');
  return createEverything({ open: database, sessions, drafts: fetchDrafts, places: placesOf(window), newId });
};

const dressPage = () => dress(document.documentElement, settings.get());
settings.subscribe(dressPage);
dressPage();

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <ServicesProvider value={services}>
      <DraftsProvider value={fetchDrafts}>
        <EverythingProvider value={fetchEverything}>
          <App />
        </EverythingProvider>
      </DraftsProvider>
    </ServicesProvider>,
  );
