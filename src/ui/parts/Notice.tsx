import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import './notice.css';

interface NoticeProps {
  /** `alert` is read out at once; the others when there is a pause. */
  readonly tone?: 'info' | 'alert';
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
}

/** A sentence that asks to be read: a shape, words, and what can be done. */
export function Notice({ tone = 'info', children, actions }: NoticeProps) {
  return (
    <div className="notice" role={tone === 'alert' ? 'alert' : 'status'}>
      <Icon name={tone === 'alert' ? 'circle-alert' : 'info'} />
      <p>{children}</p>
      {actions === undefined ? null : <div className="notice-actions">{actions}</div>}
    </div>
  );
}
