/** The words of a closed list as the options of a field or a filter. */
export function toOptions<Key extends string>(words: Record<Key, string | { label: string }>) {
  return (Object.entries(words) as [Key, string | { label: string }][]).map(([value, word]) => ({
    value,
    label: typeof word === "string" ? word : word.label,
  }));
}
