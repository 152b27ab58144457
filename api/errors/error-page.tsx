import { ButtonLink, PageTitle, Paragraph } from '../components';
import { paths } from '../paths';
import type { AppError } from './app-error';

/** What somebody reads when it did not work: what is the matter, what to do, and how to name it to us. */
export function ErrorPage({ error, requestId }: { error: AppError; requestId: string }) {
  return (
    <>
      <PageTitle>{error.entry.title}</PageTitle>
      <Paragraph>{error.userMessage}</Paragraph>
      {error.invalidParams.length > 0 ? (
        <ul class="utrecht-unordered-list">
          {error.invalidParams.map(({ path, message }) => (
            <li key={path}>{message}</li>
          ))}
        </ul>
      ) : null}
      {error.entry.report ? (
        <Paragraph>
          Nummer van deze melding: <code>{requestId}</code>
        </Paragraph>
      ) : null}
      <p>
        <ButtonLink href={paths.home}>Naar het begin</ButtonLink>
      </p>
    </>
  );
}
