import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

export const metadata: Metadata = {
  title: "Accesibilidad",
  description: "Cómo se procura que el portal pueda ser usado por todas las personas, y qué falta.",
};

export default function AccessibilityPage() {
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Accesibilidad" }]}>
      <PageHeader
        title="Accesibilidad"
        lead="El portal está hecho para que lo use cualquier persona, con el equipo y la forma de leer que tenga."
      />
      <div className="prose">
        <p>
          La meta es cumplir las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2 en su nivel AA. Cada
          tipo de página se revisa con una herramienta automática y los recorridos principales se hacen solo
          con el teclado antes de publicar cambios.
        </p>
        <h2>Lo que puede esperar</h2>
        <ul>
          <li>
            Todo se alcanza con el teclado, el lugar en que se está siempre se ve y se puede saltar al
            contenido.
          </li>
          <li>
            El texto se amplía al 200 % y las páginas caben en una pantalla de 320 píxeles sin perder nada.
          </li>
          <li>Ningún dato se dice solo con color: lo acompañan palabras.</li>
          <li>
            Cuando un formulario no puede continuar, un resumen al principio dice qué falta y lleva a cada
            campo; lo que escribió se conserva.
          </li>
          <li>Leer, buscar y llenar un formulario funciona aunque el navegador no ejecute programas.</li>
          <li>Si su equipo pide menos movimiento, el portal lo respeta.</li>
          <li>Los documentos que el portal elabora (acuses, oficios, dictámenes) son PDF etiquetados.</li>
        </ul>
        <h2>Lo que todavía tiene límites</h2>
        <ul>
          <li>
            Los acuerdos firmados son copias digitalizadas que envían las oficinas: algunas son imágenes que
            un lector de pantalla no puede leer.
          </li>
          <li>Los acuerdos redactados en otro idioma se publican como se firmaron.</li>
        </ul>
        <h2>Si encuentra una barrera</h2>
        <p>
          Avise a la oficina que le dio acceso o a quien administra el portal. Indique la dirección de la
          página, qué quería hacer y con qué navegador o ayuda técnica. Si necesita un documento en otro
          formato, pídalo por la misma vía.
        </p>
      </div>
    </PageBody>
  );
}
