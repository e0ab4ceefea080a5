import type { ReactNode } from "react";
import { Alert, type Tone } from "./alert.tsx";

type FlashMessageProps = { tone?: Tone; title?: ReactNode; children?: ReactNode; className?: string };

/** What the last action did. It stays in the page until the next one, and a screen reader hears it by itself. */
export function FlashMessage({ tone = "success", title, children, className }: FlashMessageProps) {
  return (
    <div role={tone === "danger" ? "alert" : "status"} className={className}>
      <Alert tone={tone} title={title}>
        {children}
      </Alert>
    </div>
  );
}
