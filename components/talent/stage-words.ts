import type { Tone } from "@/components/ui/tone";

/** What a stage is called, and what the button says that leads there. */
export type StageWords = Record<string, { label: string; tone: Tone; verb: string }>;

/** "Open job", "Put on hold". */
export function verbOf(words: StageWords, status: string): string {
  return words[status]?.verb ?? `Move to ${status.replaceAll("_", " ")}`;
}
