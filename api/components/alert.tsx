import type { ComponentChildren } from 'preact';

export type AlertKind = 'info' | 'warning' | 'error' | 'ok';

const WORD: Record<AlertKind, string> = {
  info: 'Let op',
  warning: 'Waarschuwing',
  error: 'Fout',
  ok: 'Gelukt',
};

/** A message in the page; says in a word what kind it is, not only in colour. `title` replaces that word. */
export function Alert({
  kind,
  title,
  id,
  role,
  children,
}: {
  kind: AlertKind;
  title?: string;
  id?: string;
  /** 'alert' only for what must be read out at once. */
  role?: 'alert' | 'status';
  children?: ComponentChildren;
}) {
  return (
    <div class={`utrecht-alert utrecht-alert--${kind} kr-alert`} id={id} role={role}>
      <div class="utrecht-alert__content">
        <p class="kr-alert__title">{title ?? WORD[kind]}</p>
        {children && <div class="kr-alert__text">{children}</div>}
      </div>
    </div>
  );
}
