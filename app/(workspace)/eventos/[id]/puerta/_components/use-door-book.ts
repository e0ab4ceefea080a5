"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { createDoorBook, NOTHING_YET } from "./door-book.ts";

/** What waits is tried again so often. Milliseconds. */
const PACE = 15_000;
/** And at once when the network is back, or somebody looks at the telephone again. */
const MOMENTS = ["online", "focus", "pageshow"] as const;

/** The marks of an event on this telephone, sent as soon as they can be. */
export function useDoorBook(eventId: string) {
  const [book] = useState(() => createDoorBook(eventId));
  const state = useSyncExternalStore(book.subscribe, book.read, () => NOTHING_YET);
  useEffect(() => {
    const send = () => void book.send();
    send();
    const timer = setInterval(send, PACE);
    for (const moment of MOMENTS) window.addEventListener(moment, send);
    return () => {
      clearInterval(timer);
      for (const moment of MOMENTS) window.removeEventListener(moment, send);
    };
  }, [book]);
  return { book, ...state };
}
