import { ROUTES } from '../routes.ts';
import { Page } from '../parts/Page.tsx';
import { shareText } from '../text/share.ts';
import { opened } from './opening.ts';
import { SharedReplay } from './SharedReplay.tsx';

/** The talk whose file was opened in this tab. */
export default function OpenedScreen() {
  const session = opened();
  if (!session) return <Page title={shareText.open.title} lede={shareText.shown.gone} />;
  return <SharedReplay session={session} from="file" addressOf={(place) => ROUTES.opened(place)} />;
}
