/** The words of a closed list as the options of a filter or a field. */
export function toOptions(words: Record<string, string | { label: string }>) {
  return Object.entries(words).map(([value, word]) => ({
    value,
    label: typeof word === "string" ? word : word.label,
  }));
}
