import { CheckboxGroup } from "#components/ui/checkbox-group.tsx";
import { SUBSCRIPTION_KINDS } from "#lib/subscriptions/subscription-input.ts";

type WishesFieldsProps = {
  areas: readonly { value: string; label: string }[];
  errors: Readonly<Record<string, string | undefined>>;
  /** Joined by commas. */
  values: Readonly<Record<string, string | undefined>>;
};

const KINDS = Object.entries(SUBSCRIPTION_KINDS).map(([value, label]) => ({ value, label }));
const ticked = (joined: string | undefined) => (joined ?? "").split(",").filter(Boolean);

/** What to have by mail, and of what themes. */
export function WishesFields({ areas, errors, values }: WishesFieldsProps) {
  return (
    <>
      <CheckboxGroup
        name="kinds"
        label="Qué quiere recibir"
        options={KINDS}
        error={errors.kinds}
        defaultValue={ticked(values.kinds)}
      />
      <CheckboxGroup
        name="areas"
        label="Temas"
        hint="Ninguno marcado: todos los temas."
        options={areas}
        columns={2}
        optional
        error={errors.areas}
        defaultValue={ticked(values.areas)}
      />
    </>
  );
}
