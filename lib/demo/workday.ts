/** Nobody signs or registers on these, in whatever year. */
const HOLIDAYS = ["01-01", "05-01", "09-16", "12-25"];

/** Whether invented offices are open. */
export const isWorkday = (day: Temporal.PlainDate): boolean =>
  day.dayOfWeek <= 5 && !HOLIDAYS.includes(day.toString().slice(5));

/** That day, or the first after it on which they are. */
export function nextWorkday(day: Temporal.PlainDate): Temporal.PlainDate {
  let open = day;
  while (!isWorkday(open)) open = open.add({ days: 1 });
  return open;
}
