/** How far a day is, as a second reading of its date: «hace 3 días», «hoy», «en 12 días». Both in ISO. */
export function sayWait(day: string, today: string): string {
  const { days } = Temporal.PlainDate.from(today).until(day);
  if (days === 0) return "hoy";
  const count = Math.abs(days) === 1 ? "un día" : `${Math.abs(days)} días`;
  return days < 0 ? `hace ${count}` : `en ${count}`;
}
