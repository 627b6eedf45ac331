/** Working time in words, by the two largest units of hours and minutes: "3 h 20 min". Null when there is none. */
export function sayDuration(seconds: number | null): string | null {
  if (seconds === null) return null;
  if (seconds === 0) return "none";
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return "under a minute";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0
    ? `${hours.toLocaleString("en-GB")} h`
    : `${hours.toLocaleString("en-GB")} h ${rest} min`;
}

/** How long something took that has happened, also where it took no working time; a dash when it has not. */
export function sayTaken(seconds: number | null): string {
  return seconds === null ? "–" : (sayDuration(Math.max(seconds, 1)) ?? "–");
}

/** How many minutes of working time a working day of the calendar has. */
export function minutesOfDay(calendar: { day_starts_at: string; day_ends_at: string }): number {
  const minutesOf = (time: string) => {
    const [hours = 0, minutes = 0] = time.split(":").map(Number);
    return hours * 60 + minutes;
  };
  return minutesOf(calendar.day_ends_at) - minutesOf(calendar.day_starts_at);
}

/** A target in words: in working days where it is whole ones, "2 days", else in hours and minutes. */
export function sayTarget(minutes: number, dayMinutes: number): string {
  if (minutes % dayMinutes !== 0) return sayDuration(minutes * 60) ?? "";
  const days = minutes / dayMinutes;
  return days === 1 ? "1 day" : `${days.toLocaleString("en-GB")} days`;
}
