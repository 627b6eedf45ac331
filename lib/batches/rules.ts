export type ItemStatus = "pending" | "running" | "completed" | "failed" | "cancelled";

export type Pick = "picked" | "rejected";

/** An image of a batch, as its gallery shows it. */
export type BatchItem = {
  id: string;
  batch_index: number;
  prompt_text: string;
  status: ItemStatus;
  provider: "google" | "local";
  error: string | null;
  duration_ms: number | null;
  width: number | null;
  height: number | null;
  bytes: number | null;
  mime: string | null;
  pick: Pick | null;
  rating: number | null;
};

/** What images would cost, and who would make them. */
export type BatchEstimate = {
  provider: "google" | "local";
  model: string;
  /** Millionths of the currency; null where no price is known. */
  price_micros: number | null;
  total_micros: number | null;
  currency: string;
  max_prompts: number;
  supports_reference_images: boolean;
  /** What a run is asked for besides prompts. */
  inputs: string[];
  workflow: { id: string; name: string; client_id: string | null };
  /** Null where none is kept. */
  provider_key: { last_four: string; updated_at: string } | null;
};

/** An execution's images, as its gallery shows them. */
export type Batch = {
  id: string;
  status: string;
  workflow: { id: string; name: string };
  client_id: string | null;
  created_at: string;
  /** When the execution last moved. */
  moved_at: string;
  /** Whether the person may judge, retry and stop. */
  may_run: boolean;
  items: BatchItem[];
};

/** Who makes an image. Both sides read it, so it speaks of neither. */
export const PROVIDER_WORDS = {
  google: "Google, with the company’s own key",
  local: "Drawn here as a stand-in, without a provider’s key",
} as const;

const EXTENSIONS: Record<string, string> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/webp": "webp",
};

/** What an image is called when it is saved: its place in the batch, and the beginning of its prompt. */
export function imageFileName({ batch_index, prompt_text, mime }: NameParts): string {
  const words = prompt_text
    .normalize("NFKD")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-+|-+$/g, "")
    .slice(0, 60);
  const place = String(batch_index + 1).padStart(4, "0");
  return `${[place, words].filter(Boolean).join("-")}.${EXTENSIONS[mime ?? ""] ?? "bin"}`;
}
type NameParts = { batch_index: number; prompt_text: string; mime: string | null };

/** The prompts in a text: one a line, without empty ones. */
export function promptsOf(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

/** How many prompts stand there again: each would be made, and paid for, again. */
export function countRepeated(prompts: readonly string[]): number {
  return prompts.length - new Set(prompts).size;
}

/** How many of each status there are. */
export function countItems(items: readonly { status: ItemStatus }[]): Record<ItemStatus, number> {
  const counts = { pending: 0, running: 0, completed: 0, failed: 0, cancelled: 0 };
  for (const { status } of items) counts[status] += 1;
  return counts;
}

/** Whether any of them is to come. */
export function isMaking(items: readonly { status: ItemStatus }[]): boolean {
  return items.some(({ status }) => status === "pending" || status === "running");
}
