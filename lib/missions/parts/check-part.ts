import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { fieldsOfPart, MISSION_PARTS, type MissionPart, type PartValues } from "./mission-parts.ts";

interface Checked {
  /** The part as it will be. */
  values: PartValues;
  /** Around it; none while it is being registered. */
  mission?: { id: string; startsOn: Date; endsOn: Date };
}

type Rule = (tx: Tx, checked: Checked) => Promise<FieldErrors>;

/** What a value cannot be because of what stands beside it. */
const RULES: Partial<Record<MissionPart, Rule>> = {
  async mission(tx, { values: { startsOn = "", endsOn = "" }, mission }): Promise<FieldErrors> {
    if (!startsOn || !endsOn) return {};
    if (endsOn < startsOn) return { endsOn: "Termina antes de empezar." };
    if (!mission) return {};
    const outside = await tx.missionSession.count({
      where: {
        missionId: mission.id,
        OR: [{ day: { lt: dateColumn(startsOn) } }, { day: { gt: dateColumn(endsOn) } }],
      },
    });
    return outside === 0
      ? {}
      : { startsOn: "Hay actividades del programa fuera de esas fechas: muévalas antes." };
  },
  async place(tx, { values: { countryCode = "" } }): Promise<FieldErrors> {
    const known = await tx.country.count({ where: { code: countryCode } });
    return known > 0 ? {} : { countryCode: "Elija un país de la lista." };
  },
  session(_tx, { values: { day = "" }, mission }) {
    const [first, last] = [isoOfColumn(mission!.startsOn), isoOfColumn(mission!.endsOn)];
    const isInside = day >= first && day <= last;
    const sentence = `Elija un día entre el ${formatDate(first)} y el ${formatDate(last)}.`;
    return Promise.resolve<FieldErrors>(isInside ? {} : { day: sentence });
  },
  cost: (_tx, { values: { amount } }) =>
    Promise.resolve<FieldErrors>(Number(amount) > 0 ? {} : { amount: "Escriba un monto mayor que cero." }),
};

/**
 * Checks a part as it is about to be written.
 * @throws DomainError invalid with a sentence per field
 */
export async function checkPart(tx: Tx, part: MissionPart, checked: Checked): Promise<void> {
  const fields = fieldsOfPart(part);
  const missing = MISSION_PARTS[part].required.filter((name) => !checked.values[name]);
  const errors: FieldErrors = Object.fromEntries(
    missing.map((name) => [name, `Falta «${fields[name]!.label}».`]),
  );
  if (missing.length === 0) Object.assign(errors, await RULES[part]?.(tx, checked));
  if (Object.keys(errors).length > 0) throw new DomainError("invalid", "Revise lo señalado.", errors);
}
