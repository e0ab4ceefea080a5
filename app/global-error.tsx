"use client";

import { ErrorMessage } from "#components/layout/error-message.tsx";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; retry: () => void };

/** Stands in for the whole document when not even the outer layout could be drawn. */
export default function GlobalError({ error, retry }: GlobalErrorProps) {
  return (
    <html lang="es-MX">
      <body>
        <title>El portal no pudo completar la operación</title>
        <main id="contenido">
          <ErrorMessage number={error.digest} onRetry={retry} />
        </main>
      </body>
    </html>
  );
}
