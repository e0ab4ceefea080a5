"use client";

import { Brand } from "#components/layout/brand.tsx";
import { Container } from "#components/layout/container.tsx";
import { ErrorMessage } from "#components/layout/error-message.tsx";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** For what failed before any shell could be drawn: the band alone, since the shell may be what failed. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <header className="on-dark border-b-4 border-dorado bg-guinda-oscuro">
        <Container className="py-4">
          <Brand href="/" />
        </Container>
      </header>
      <main id="contenido" tabIndex={-1}>
        <ErrorMessage number={error.digest} onRetry={retry} />
      </main>
    </>
  );
}
