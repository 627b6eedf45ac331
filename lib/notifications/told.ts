/** What a notice knows of what happened: who did it, the record's name, and what the kind adds. */
export type Told = { actor: string | null; label: string; data: Record<string, unknown> };

/** Who did it, in a sentence. */
export const by = ({ actor }: Told) => actor ?? "Somebody";
