import { AppError } from './app-error';
import type { ErrorCode } from './error-table';

/** The errors of Express's body readers and router, by the type they carry. */
const EXPRESS_TYPES: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'too-large',
  'parameters.too.many': 'too-large',
  'querystring.parse.rangeError': 'bad-request',
  'entity.parse.failed': 'malformed-json',
  'encoding.unsupported': 'wrong-content-type',
  'charset.unsupported': 'wrong-content-type',
  'request.aborted': 'bad-request',
  'request.size.invalid': 'bad-request',
};

/** What the driver calls an error when the database cannot be reached. */
const DATABASE_GONE = new Set([
  'MongoServerSelectionError',
  'MongoNetworkError',
  'MongoNetworkTimeoutError',
  'MongoNotConnectedError',
  'MongoTopologyClosedError',
  'MongooseServerSelectionError',
]);

/** Makes one of our errors of anything that was thrown; what nobody foresaw is `internal`. */
export function toAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const code = codeOf(thrown);
  return new AppError(code, { internal: thrown instanceof Error ? thrown.message : code, cause: thrown });
}

function codeOf(thrown: unknown): ErrorCode {
  if (!(thrown instanceof Error)) return 'internal';
  if (DATABASE_GONE.has(thrown.name)) return 'unavailable';
  // A path such as /taken/%E0 that cannot be decoded.
  if (thrown instanceof URIError) return 'not-found';
  const type = 'type' in thrown && typeof thrown.type === 'string' ? EXPRESS_TYPES[thrown.type] : undefined;
  if (type) return type;
  const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : 500;
  return status >= 400 && status < 500 ? 'bad-request' : 'internal';
}
