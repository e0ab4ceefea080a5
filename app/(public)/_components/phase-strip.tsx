const phases = [
  {
    steps: "Pasos 1 a 4",
    name: "Presentar",
    text: "La oficina reúne solicitud, texto y anexos, y los envía. Recibe un acuse.",
  },
  {
    steps: "Pasos 5 a 8",
    name: "Revisar",
    text: "La DGCP turna, la Consultoría Jurídica dictamina y la oficina recibe la respuesta.",
  },
  { steps: "Paso 9", name: "Firmar", text: "Las partes firman y la oficina envía la copia digitalizada." },
  {
    steps: "Pasos 10 a 12",
    name: "Registrar",
    text: "Se cotejan las recomendaciones, se inscribe el acuerdo y se publica.",
  },
] as const;

/** The procedure at a glance, in its four stages. */
export function PhaseStrip() {
  return (
    <ol className="mt-6 grid border-dorado sm:grid-cols-2 lg:grid-cols-4">
      {phases.map((phase) => (
        <li key={phase.name} className="border-t-2 border-dorado py-4 pr-6">
          <p className="text-sm text-tinta-suave">{phase.steps}</p>
          <h3 className="text-lg text-guinda-oscuro">{phase.name}</h3>
          <p className="mt-1 text-sm">{phase.text}</p>
        </li>
      ))}
    </ol>
  );
}
