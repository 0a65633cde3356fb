// What is on the page when something of ours failed. React asks for a class here, and only here.
import { Component, useState, type ErrorInfo, type ReactNode } from 'react';
import { APP } from '../text/app.ts';
import './notice.css';

interface MishapBoundaryProps {
  /** What is kept, as a sentence; asked for only when it is needed. */
  readonly kept: () => string;
  /** The learner goes on. Without it, the same page is tried again. */
  readonly onContinue?: () => void;
  readonly children: ReactNode;
}

interface MishapState {
  readonly details: string | null;
}

const detailsOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);

export class MishapBoundary extends Component<MishapBoundaryProps, MishapState> {
  override state: MishapState = { details: null };

  static getDerivedStateFromError(error: unknown): MishapState {
    return { details: detailsOf(error) };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo) {
    this.setState({ details: `${detailsOf(error)}\n${info.componentStack ?? ''}` });
  }

  override render() {
    const { details } = this.state;
    const { children, kept, onContinue } = this.props;
    if (details === null) return children;
    const goOn = () => {
      onContinue?.();
      this.setState({ details: null });
    };
    const afresh = onContinue === undefined && NOT_FETCHED.test(details);
    return <Mishap kept={kept()} details={details} onContinue={afresh ? null : goOn} />;
  }
}

/** What browsers and Vite say when a part of the page could not be fetched. The browser may remember that it could not. */
const NOT_FETCHED = /dynamically imported module|module script|preload CSS/i;

interface MishapProps {
  readonly kept: string;
  readonly details: string;
  /** Null: a part did not arrive, and only loading the page again asks for it once more. */
  readonly onContinue: (() => void) | null;
}

function Mishap({ kept, details, onContinue }: MishapProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'cannot'>('no');
  const [away, setAway] = useState(false);
  const reload = () => {
    setAway(false);
    const { origin, pathname } = window.location;
    fetch(origin + pathname, { cache: 'no-store' }).then(
      () => window.location.reload(),
      () => setAway(true),
    );
  };
  const copy = () => {
    const text = `${details}\n${navigator.userAgent}\n${window.location.hash}`;
    const clipboard: Clipboard | undefined = navigator.clipboard;
    if (clipboard === undefined) return setCopied('cannot');
    clipboard.writeText(text).then(
      () => setCopied('yes'),
      () => setCopied('cannot'),
    );
  };
  return (
    <main className="page">
      <div role="alert">
        <h1>{APP.mishap.title}</h1>
      </div>
      <p className="prose lede">
        {onContinue === null ? `${APP.mishap.notFetched} ` : ''}
        {kept}
      </p>
      <p className="mishap-actions">
        <button className="btn btn-lead" onClick={onContinue ?? reload}>
          {APP.mishap.goOn}
        </button>
        <button className="link" onClick={copy}>
          {APP.mishap.copy}
        </button>
        <output>{away ? APP.mishap.away : ''}</output>
        <output>{copied === 'yes' ? APP.mishap.copied : copied === 'cannot' ? APP.mishap.notCopied : ''}</output>
      </p>
      {copied === 'cannot' ? <pre className="mishap-details">{details}</pre> : null}
    </main>
  );
}
