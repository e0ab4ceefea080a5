import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { practiceAddress } from "#lib/practices/gallery-query.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { type PracticeView, yearsOfPractice } from "#lib/practices/practice-view.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

/** What an office says of its practice. */
export function PracticeFacts({ practice }: { practice: PracticeView }) {
  const { office, kind, place, partners, agreements, copiedFrom, summary } = practice;
  return (
    <div className="space-y-5">
      {summary ? (
        <p className="max-w-measure whitespace-pre-line wrap-anywhere">{summary}</p>
      ) : (
        <p className="text-tinta-suave">Todavía no tiene resumen.</p>
      )}
      <DefinitionList
        items={[
          { term: "Oficina", value: office.name },
          { term: "Estado", value: [office.municipality, office.state].filter(Boolean).join(", ") },
          { term: "Tipo", value: PRACTICE_KINDS[kind].label },
          { term: "Años", value: yearsOfPractice(practice) },
          { term: "Lugar", value: place || null },
          {
            term: "Con quién",
            value: partners ? <span className="whitespace-pre-line wrap-anywhere">{partners}</span> : null,
          },
          {
            term: "Acuerdos del registro",
            value: agreements.length > 0 ? <Agreements numbers={agreements} /> : null,
          },
          ...(copiedFrom
            ? [
                {
                  term: "Parte de",
                  value: (
                    <>
                      <TextLink href={practiceAddress(copiedFrom.id)}>{copiedFrom.name}</TextLink>, de{" "}
                      {copiedFrom.office}
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

function Agreements({ numbers }: { numbers: readonly string[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4">
      {numbers.map((number) => (
        <li key={number}>
          <TextLink href={agreementAddress(number)}>{number}</TextLink>
        </li>
      ))}
    </ul>
  );
}
