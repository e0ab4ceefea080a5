import { DefinitionList } from "#components/ui/definition-list.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import type { Block } from "#lib/letters/letter-content.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

const NUMBER = /RAI-\d{4}-\d{5,}/;

/** A piece of a report as its paper says it. A number of the registry leads to its page. */
export function ReportBlock({ block }: { block: Block }) {
  switch (block.type) {
    case "paragraph":
      return <p className="max-w-measure">{block.text}</p>;
    case "rows":
      return <DefinitionList items={block.rows.map(({ label, value }) => ({ term: label, value }))} />;
    case "items":
      return (
        <ol className="divide-y divide-linea">
          {block.items.map(({ lead, text, remarks }, index) => (
            <li key={index} className="space-y-1 py-3 first:pt-0 last:pb-0">
              <p className="font-semibold wrap-anywhere">
                <Lead text={lead} />
              </p>
              {text ? <p className="max-w-measure">{text}</p> : null}
              {remarks.map((remark) => (
                <p key={remark} className="text-sm wrap-anywhere text-tinta-suave">
                  {remark}
                </p>
              ))}
            </li>
          ))}
        </ol>
      );
    default:
      return null;
  }
}

function Lead({ text }: { text: string }) {
  const number = NUMBER.exec(text)?.[0];
  if (!number) return text;
  const [before, after] = text.split(number);
  return (
    <>
      {before}
      <TextLink href={agreementAddress(number)}>{number}</TextLink>
      {after}
    </>
  );
}
