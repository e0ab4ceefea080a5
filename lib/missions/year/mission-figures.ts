import type { MissionYear } from "./mission-year.ts";

interface MissionFigure {
  label: string;
  value: string;
  /** What was counted. */
  definition: string;
}

/** What a year's tours and visits amounted to, in figures. Pure. */
export function missionFigures({
  tours,
  visits,
  commitments: { total, open },
}: MissionYear): MissionFigure[] {
  return [
    {
      label: "Giras y visitas",
      value: `${tours} y ${visits}`,
      definition: "Giras de trabajo y visitas recibidas que terminaron durante el año.",
    },
    {
      label: "Compromisos con resultado",
      value: `${total - open} de ${total}`,
      definition: "Los que dejaron esas giras y visitas, con lo anotado hasta la fecha de corte.",
    },
  ];
}
