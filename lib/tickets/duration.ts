/** Working time in words, by the two largest units of hours and minutes: "3 h 20 min". Null when there is none. */
export function sayDuration(seconds: number | null): string | null {
  if (seconds === null) return null;
  const minutes = Math.floor(seconds / 60);
  if (minutes === 0) return "under a minute";
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0
    ? `${hours.toLocaleString("en-GB")} h`
    : `${hours.toLocaleString("en-GB")} h ${rest} min`;
}
