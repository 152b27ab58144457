import type { ComponentChildren } from 'preact';

/** `primary` once a page at the most: its one main thing. */
type Appearance = 'primary' | 'secondary' | 'subtle';

const CLASS: Record<Appearance, string> = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
};

type ButtonProps = {
  appearance?: Appearance;
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  /** Submits the form to another address than its own. */
  formaction?: string;
  formnovalidate?: boolean;
  /** Words for screen readers after the label, so that eight buttons 'Invullen' differ. */
  about?: string;
  small?: boolean;
  /** Id of the form, for a button that stands outside it. */
  form?: string;
  children: ComponentChildren;
};

/** A button that submits the form around it. */
export function Button({
  appearance = 'secondary',
  type = 'submit',
  about,
  small,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button class={`${CLASS[appearance]}${small ? ' kr-button--small' : ''}`} type={type} {...rest}>
      {children}
      <About about={about} />
    </button>
  );
}

/** A link that looks like a button: goes somewhere, changes nothing. */
export function ButtonLink({
  href,
  appearance = 'secondary',
  about,
  small,
  children,
}: {
  href: string;
  appearance?: Appearance;
  about?: string;
  small?: boolean;
  children: ComponentChildren;
}) {
  return (
    <a class={`${CLASS[appearance]} kr-button-link${small ? ' kr-button--small' : ''}`} href={href}>
      {children}
      <About about={about} />
    </a>
  );
}

/** Buttons in a row; below each other on a phone. */
export function ActionGroup({ children }: { children: ComponentChildren }) {
  return <div class="utrecht-action-group kr-actions">{children}</div>;
}

function About({ about }: { about: string | undefined }) {
  return about ? <span class="kr-visually-hidden"> {about}</span> : null;
}
