import type { Flash } from '../routing/reply';
import { Alert } from './alert';

const KIND = { success: 'ok', info: 'info', warning: 'warning' } as const;

/** What came of the action before this page; takes the focus where the script runs, so that it is read out. */
export function FlashMessage({ kind, text }: Flash) {
  return (
    <div class="kr-flash" data-flash tabIndex={-1}>
      <Alert kind={KIND[kind]} role="status">
        <p>{text}</p>
      </Alert>
    </div>
  );
}
