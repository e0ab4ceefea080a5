/** A mail as a delivery takes it: one recipient, plain text, and sometimes the same in HTML. */
export interface OutgoingLetter {
  /** Gives the Message-ID, so that the same mail sent again by an administrator can be told from a new one. */
  id: string;
  to: string;
  subject: string;
  text: string;
  /** A whole document. */
  html?: string;
  /** Where a press of one button, in the mail program itself, stops what it is part of (RFC 8058); a message to many has it. */
  leaveUrl?: string;
}

/** How an attempt ended. `reason` is a Spanish sentence for the administrator. */
export type Delivery =
  | { status: "sent" }
  /** The server said no to this recipient or this message, for good. */
  | { status: "refused"; reason: string }
  /** Nothing was handed over: it may be tried again. */
  | { status: "unavailable"; reason: string }
  /** The message was handed over and no answer came: it may have left. */
  | { status: "unknown"; reason: string };

/** Tries once. Never throws: whatever happens is one of the four endings. */
export type Deliver = (letter: OutgoingLetter) => Promise<Delivery>;

/** Several mails one after another, over one conversation with the server where there is one. */
export interface DeliveryLine {
  deliver: Deliver;
  /** Ends the conversation. */
  close(): void;
}

export type OpenLine = () => DeliveryLine;
