/** The pages of one answer: form, draft, check, send, confirmation. */
export { BackLink } from './back-link';
export { createFormFlow, type FormFlow } from './create-form-flow';
export type { FlowAddresses, FlowSubject, FlowWarning, FlowWords, LoadSubject } from './subject';
