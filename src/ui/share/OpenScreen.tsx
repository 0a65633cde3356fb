import { useId, useState } from 'react';
import { Page } from '../parts/Page.tsx';
import { goTo, ROUTES } from '../routes.ts';
import { shareText } from '../text/share.ts';
import { Outcome } from './Outcome.tsx';
import './share.css';
import { useOpening } from './useOpening.ts';

const { open: words } = shareText;

/** Where a file is chosen or a link is put in. */
export default function OpenScreen() {
  const [opening, open] = useOpening();
  const [address, setAddress] = useState('');
  const [noLink, setNoLink] = useState(false);
  const pickId = useId();
  const linkId = useId();
  const follow = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    const payload = /#?\/?r\/([\w-]+)/.exec(address.trim())?.[1];
    setNoLink(payload === undefined);
    if (payload !== undefined) goTo(ROUTES.shared(payload));
  };
  return (
    <Page title={words.title} lede={words.lede}>
      <p className="open-pick">
        <input
          id={pickId}
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void open(file);
            currentTarget.value = ''; // the same file again is a file again
          }}
        />
        <label className="btn btn-lead" htmlFor={pickId}>
          {words.pick}
        </label>
      </p>
      <p className="meta">{words.drop}</p>
      <Outcome opening={opening} />
      <form className="open-link" onSubmit={follow}>
        <label htmlFor={linkId}>
          {words.link}
          <input
            id={linkId}
            value={address}
            onChange={({ currentTarget }) => setAddress(currentTarget.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </label>
        <button className="btn">{words.go}</button>
      </form>
      <output className="meta">{noLink ? words.noLink : ''}</output>
    </Page>
  );
}
