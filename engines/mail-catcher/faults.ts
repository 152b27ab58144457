import { z } from 'zod';

const faultShape = z
  .strictObject({
    recipients: z.array(z.string()).default([]),
    code: z.int().min(400).max(599).default(550),
    down: z.boolean().default(false),
    acceptAfterMs: z.int().min(0).max(60_000).default(0),
  })
  .describe('How the mail catcher misbehaves');

/** How the mail catcher misbehaves, so that tests can see what the product does about it. */
export type Fault = z.infer<typeof faultShape>;

/** The mail catcher takes everything. */
export const noFault: Fault = { recipients: [], code: 550, down: false, acceptAfterMs: 0 };

/** Reads a fault as it came in by HTTP; an empty object means none. Returns what is wrong with it otherwise. */
export function parseFault(value: unknown): { fault: Fault } | { problem: string } {
  const result = faultShape.safeParse(value);
  return result.success ? { fault: result.data } : { problem: z.prettifyError(result.error) };
}

/** Whether mail for this address is refused. */
export function refuses(fault: Fault, address: string): boolean {
  return fault.recipients.some((recipient) => recipient.toLowerCase() === address.toLowerCase());
}
