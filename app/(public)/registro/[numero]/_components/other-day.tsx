import { Button } from "#components/ui/button.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { agreementAddress, agreementJsonAddress } from "#lib/registry/registry-address.ts";

type OtherDayProps = {
  number: string;
  /** ISO; null: today. */
  day: string | null;
};

/** How it stood on another day, and the same page for programs. */
export function OtherDay({ number, day }: OtherDayProps) {
  const json = agreementJsonAddress(number) + (day === null ? "" : `?al=${day}`);
  return (
    <Panel title="Otro día, otros formatos" className="print:hidden">
      <form action={agreementAddress(number)} method="get" className="space-y-3">
        <DateInput
          name="al"
          label="Ver cómo estaba un día"
          hint="Se reconstruye con lo que el registro público decía al terminar ese día."
          defaultValue={day ?? undefined}
        />
        <Button type="submit" variant="secondary">
          Ver ese día
        </Button>
      </form>
      <p className="mt-4 text-sm">
        <TextLink href={json}>Estos datos, para programas (JSON)</TextLink>
      </p>
    </Panel>
  );
}
