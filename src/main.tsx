// The composition root: the only file that wires the rooms together, and the only one that knows clock and chance.
import { createRoot } from 'react-dom/client';
import { openDatabase } from './storage/database.ts';
import { createLibrary } from './storage/library.ts';
import { createSessionStore } from './storage/sessions.ts';
import { createSettingsStore } from './storage/settingsStore.ts';
import { createTalkLock } from './storage/talkLock.ts';
import { App } from './ui/App.tsx';
import { dress } from './ui/look/appearance.ts';
import { DraftsProvider, ServicesProvider, type Drafts, type Services } from './ui/services.ts';
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

const services: Services = {
  library: createLibrary(people),
  sessions: createSessionStore(database),
  settings,
  lock: createTalkLock((navigator as Partial<Navigator>).locks),
  now: () => performance.now(),
  date: () => new Date().toISOString(),
  newId: () => `${Date.now().toString(36)}-${random().toString(36)}`,
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

const dressPage = () => dress(document.documentElement, settings.get());
settings.subscribe(dressPage);
dressPage();

const place = document.getElementById('root');
if (place)
  createRoot(place).render(
    <ServicesProvider value={services}>
      <DraftsProvider value={fetchDrafts}>
        <App />
      </DraftsProvider>
    </ServicesProvider>,
  );
