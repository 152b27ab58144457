/** What decides whether mail to somebody can arrive. */
export type Reachability = {
  /** Set while the address refuses mail for good. */
  bounced?: object | null;
  /** When somebody left the organisation (milliseconds UTC). */
  leftAt?: number | null;
};

/** Whether mail may be sent to somebody: he works there and his address takes mail. */
export function isReachable({ bounced, leftAt }: Reachability): boolean {
  return (bounced ?? null) === null && (leftAt ?? null) === null;
}
