// Days as texts, `2027-01-31`, always in UTC: their order is that of texts.
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/u;

/** True for a day that the calendar has. */
export function isDay(text: string): boolean {
  return DAY.test(text) && dayOf(new Date(`${text}T00:00:00Z`)) === text;
}

/** The day of a moment. */
export function dayOf(moment: Date): string {
  return Number.isNaN(moment.getTime()) ? "" : moment.toISOString().slice(0, 10);
}

/** The day that comes so many days later. */
export function daysAfter(day: string, count: number): string {
  const moment = new Date(`${day}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + count);
  return dayOf(moment);
}
