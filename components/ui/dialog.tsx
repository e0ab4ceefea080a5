"use client";

import { useEffect, useId, useRef, type ReactNode } from "react";
import { Icon } from "./icon.tsx";

type DialogProps = { title: ReactNode; open: boolean; onClose: () => void; children: ReactNode };

/**
 * The browser's own modal: focus is kept inside, Escape closes, the page behind is inert. For comfort only: whatever is
 * decided in it must also have a page that works without script.
 */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      onClose={onClose}
      className="m-auto w-[calc(100%-2rem)] max-w-xl rounded-panel border-t-4 border-guinda bg-white p-6 text-tinta shadow-panel backdrop:bg-tinta/60"
    >
      <div className="mb-4 flex items-start justify-between gap-4">
        <h2 id={titleId} className="text-xl">
          {title}
        </h2>
        <button
          type="button"
          onClick={() => dialog.current?.close()}
          className="-mt-1 -mr-2 grid size-10 shrink-0 place-items-center rounded-control hover:bg-lino"
        >
          <Icon name="close" />
          <span className="sr-only">Cerrar</span>
        </button>
      </div>
      {children}
    </dialog>
  );
}
