/** What the law calls by this name, and the two confusions that cost offices most time. */
export function DefinitionNotes() {
  return (
    <section aria-labelledby="definicion" className="grid gap-x-16 gap-y-8 lg:grid-cols-2">
      <div>
        <h2 id="definicion" className="text-2xl">
          Qué es un acuerdo interinstitucional
        </h2>
        <p className="mt-4">
          Es un convenio por escrito, regido por el derecho internacional público, entre una dependencia u
          organismo público de México (federal, estatal o municipal) y uno o varios órganos de gobierno
          extranjeros u organismos internacionales. Su materia no puede rebasar las atribuciones de quien lo
          firma.
        </p>
        <p className="mt-3 text-sm text-tinta-suave">
          Fundamento: Ley sobre la Celebración de Tratados, artículos 2, fracción II, y 7.
        </p>
      </div>
      <div>
        <h2 className="text-2xl">Qué no lo es</h2>
        <ul className="mt-4 space-y-4">
          <li className="border-l-2 border-dorado pl-4">
            <strong>Un convenio con una empresa o una universidad privada.</strong> Se rige por el derecho
            privado y queda fuera de esa ley; la oficina puede presentarlo y recibirá respuesta.
          </li>
          <li className="border-l-2 border-dorado pl-4">
            <strong>Todo hermanamiento.</strong> Algunos descansan en un acuerdo; otros nacen de una
            declaración o de un acta de cabildo.
          </li>
        </ul>
      </div>
    </section>
  );
}
