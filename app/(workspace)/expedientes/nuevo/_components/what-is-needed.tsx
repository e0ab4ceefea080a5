import { Icon } from "#components/ui/icon.tsx";
import { Panel } from "#components/ui/panel.tsx";

const needed = [
  [
    "Los datos del acuerdo",
    "quién lo suscribe y con qué atribuciones, con quién, de qué tipo, en qué áreas e idiomas y para qué",
  ],
  [
    "Fecha y lugar previstos de firma",
    "la Consultoría Jurídica debe recibirlo con días hábiles de anticipación",
  ],
  ["El escrito de solicitud", "en PDF, dirigido a la persona titular de la DGCP"],
  ["El proyecto de texto", "el final, acordado por ambas partes, en Word (.docx)"],
  ["Los anexos, si los hay", "visto bueno jurídico, suficiencia presupuestal, resultados anteriores"],
] as const;

/** What to have at hand, so that nobody finds out at the last page. */
export function WhatIsNeeded() {
  return (
    <Panel title="Qué va a necesitar">
      <ul className="space-y-4">
        {needed.map(([what, detail]) => (
          <li key={what} className="flex gap-3">
            <Icon name="check" className="mt-0.5 size-5 text-verde" />
            <p>
              <strong className="font-semibold">{what}:</strong> {detail}.
            </p>
          </li>
        ))}
      </ul>
      <p className="mt-5 text-sm text-tinta-suave">
        Mientras se prepara, solo su oficina la ve. La presenta la persona titular.
      </p>
    </Panel>
  );
}
