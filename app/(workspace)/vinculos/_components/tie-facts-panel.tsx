import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import { formatPartialDate } from "#lib/registry/partial-date.ts";
import type { TieView } from "#lib/ties/reading/tie-view.ts";
import { ORIGIN_KINDS } from "#lib/ties/words.ts";

/** What a tie is: what the registry says or, without registration, its act of origin. */
export function TieFactsPanel({ tie }: { tie: TieView }) {
  const { agreementNumber, municipality, office, since, endsOn, hasEnded, counterparts, values } = tie;
  return (
    <Panel title="De qué se trata">
      <DefinitionList
        items={[
          {
            term: counterparts.length === 1 ? "Contraparte" : "Contrapartes",
            value: (
              <ul className="space-y-1">
                {counterparts.map(({ name, type, city, country }) => (
                  <li key={name + city}>
                    {name}
                    <span className="block text-sm text-tinta-suave">
                      {[city, country, COUNTERPART_TYPES[type].label].filter(Boolean).join(" · ")}
                    </span>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: "De nuestra parte", value: municipality ? `Municipio de ${municipality}` : "El estado" },
          { term: "Oficina", value: office.name },
          { term: "Desde", value: formatPartialDate(since) },
          ...(agreementNumber ? registered(agreementNumber) : told(values)),
          {
            term: "Termina",
            value: endsOn ? `${hasEnded ? "Terminó el" : "El"} ${formatDate(endsOn)}` : "Sin fecha de fin",
          },
        ]}
      />
    </Panel>
  );
}

const registered = (number: string) => [
  {
    term: "Registro",
    value: (
      <>
        <TextLink href={agreementAddress(number)}>{number}</TextLink>
        <span className="block text-sm text-tinta-suave">
          Lo que dice el registro se lee ahí; aquí queda lo que se hace con él.
        </span>
      </>
    ),
  },
];

const told = ({ originKind, originReference, isAgreement, agreementReason }: TieView["values"]) => [
  {
    term: "Acto de origen",
    value: [ORIGIN_KINDS[originKind as keyof typeof ORIGIN_KINDS], originReference]
      .filter(Boolean)
      .join(": "),
  },
  {
    term: "¿Es un AII?",
    value: `${isAgreement === "si" ? "Sí" : "No"}. ${agreementReason}`,
  },
];
