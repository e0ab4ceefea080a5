import { Button } from "#components/ui/button.tsx";
import { DateInput } from "#components/ui/date-input.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { agreementWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { agreementAddress, agreementJsonAddress } from "#lib/registry/registry-address.ts";

type OtherDayProps = {
  number: string;
  /** ISO; null: today. */
  day: string | null;
  language: Language;
};

/** How it stood on another day, and the same page for programs. */
export function OtherDay({ number, day, language }: OtherDayProps) {
  const words = agreementWords[language];
  const json = agreementJsonAddress(number) + (day === null ? "" : `?al=${day}`);
  return (
    <Panel title={words.otherDay} className="print:hidden">
      <form action={agreementAddress(number, language)} method="get" className="space-y-3">
        <DateInput
          name="al"
          label={words.dayLabel}
          hint={words.dayHint}
          language={language}
          defaultValue={day ?? undefined}
        />
        <Button type="submit" variant="secondary">
          {words.seeDay}
        </Button>
      </form>
      <p className="mt-4 text-sm">
        <TextLink href={json}>{words.forPrograms}</TextLink>
      </p>
    </Panel>
  );
}
