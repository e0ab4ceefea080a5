import { Container } from "./container.tsx";

/** Nobody should take a demonstration for the real registry: on every screen, and on paper too. */
export function DemoBanner() {
  return (
    <aside
      aria-label="Aviso de demostración"
      className="border-b border-dorado bg-dorado-suave text-dorado-oscuro"
    >
      <Container className="py-1.5 text-center text-sm">
        <strong>Ambiente de demostración:</strong> datos sin validez oficial.
      </Container>
    </aside>
  );
}
