/** What a new session is opened for: an account, as it is at this moment. */
export interface SessionSubject {
  accountId: string;
  /** The session ends when the account's own number is another. */
  epoch: number;
  /** Whether the second factor was shown. */
  secondFactor: boolean;
}

/** Where a request comes from, for the limits and the trail. */
export interface RequestOrigin {
  /** IP address, or the network of an IPv6 customer, as far as it is known. */
  address: string;
}
