import { Alert, type AlertKind } from './alert';

/** What came of the action before this page; takes the focus where the script runs, so that it is read out. */
export function FlashMessage({ kind, text }: { kind: AlertKind; text: string }) {
  return (
    <div class="kr-flash" data-flash tabIndex={-1}>
      <Alert kind={kind} title={text} role={kind === 'error' ? 'alert' : 'status'} />
    </div>
  );
}
