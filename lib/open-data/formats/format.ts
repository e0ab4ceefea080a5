import type { IsoDate } from "#lib/calendar/types.ts";
import type { OpenRow } from "../open-row.ts";

/** What a file says of itself besides its rows. */
export interface FileFacts {
  /** Of the portal. */
  origin: string;
  today: IsoDate;
  demo: boolean;
}

/** A way of writing the registry down. */
export interface Format {
  label: string;
  mime: string;
  /** Writes the file as its rows are read: no more than a batch of them is held. */
  write(batches: AsyncIterable<OpenRow[]>, facts: FileFacts): AsyncGenerator<string | Uint8Array>;
}
