import { z } from "zod";

import { checkImage, ImageRefused, thumbnailOf } from "@/lib/images/check";
import { providerKeyPlace } from "@/lib/images/key-place";
import { openSecret, secretKey } from "@/lib/workflows/secrets";

import { type ImageProvider, ProviderError } from "./provider";
import { filesAt, type ImageStore, thumbnailAt } from "./store";

export type Query = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>;

/** `apiKey` is null for the local provider. */
export type FindProvider = (provider: string, apiKey: string | null) => ImageProvider;

const claimSchema = z.object({
  attempt: z.int(),
  organisation_id: z.uuid(),
  client_id: z.uuid().nullable(),
  provider: z.string(),
  model: z.string(),
  prompt: z.string(),
  path: z.string(),
  sealed: z.string().nullable(),
  timeout_ms: z.number(),
  reference_images: z.array(z.string()),
  aspect_ratio: z.string().nullable(),
});
type Claim = z.infer<typeof claimSchema>;

type Stored = {
  path: string;
  thumbnail_path: string;
  mime: string;
  width: number;
  height: number;
  bytes: number;
};
type Outcome =
  | Stored
  | { error: string; retry: boolean; rate_limited?: boolean; retry_after_seconds?: number };

/**
 * Makes one image of a batch: takes the row under a lease, asks the provider, stores what it gave, and says so. Whoever
 * is killed in the middle leaves a lease that runs out and a path on the list of those to be removed.
 */
export async function makeImage(
  query: Query,
  itemId: string,
  findProvider: FindProvider,
  store: ImageStore | null,
): Promise<string> {
  const [row] = await query<{ claim: unknown }>("select private.claim_batch_item($1) as claim", [
    itemId,
  ]);
  if (!row?.claim) return "nothing to do";
  const claim = claimSchema.parse(row.claim);
  const outcome = await attempt(claim, findProvider, store);
  const [done] = await query<{ status: string }>(
    "select private.finish_batch_item($1, $2, $3::jsonb) as status",
    [itemId, claim.attempt, JSON.stringify(outcome)],
  );
  // The row went to another meanwhile, or was cancelled: nothing will ever refer to this file.
  if (done?.status === "ignored" && "path" in outcome) await store?.remove(filesAt(claim.path));
  return done?.status ?? "ignored";
}

async function attempt(
  claim: Claim,
  findProvider: FindProvider,
  store: ImageStore | null,
): Promise<Outcome> {
  if (!store)
    return {
      error: "Images cannot be stored: the worker has no SUPABASE_SECRET_KEY.",
      retry: false,
    };
  try {
    const references = await Promise.all(
      claim.reference_images.map((path) => store.reference(path)),
    );
    const provider = findProvider(claim.provider, keyOf(claim));
    const { bytes } = await provider.generate(
      claim.prompt,
      { model: claim.model, aspectRatio: claim.aspect_ratio ?? undefined, references },
      AbortSignal.timeout(claim.timeout_ms),
    );
    return await keep(store, claim.path, bytes);
  } catch (error) {
    if (error instanceof ProviderError) {
      const { retry = false, rateLimited = false, retryAfterSeconds } = error.how;
      return {
        error: error.message,
        retry: retry || rateLimited,
        rate_limited: rateLimited,
        ...(retryAfterSeconds !== undefined && { retry_after_seconds: retryAfterSeconds }),
      };
    }
    if (error instanceof ImageRefused) return { error: error.message, retry: false };
    // Never the error's own text, which may hold an address or a key.
    return { error: "The image could not be made or stored.", retry: true };
  }
}

async function keep(store: ImageStore, path: string, bytes: Uint8Array): Promise<Stored> {
  const { mime, extension, width, height } = await checkImage(bytes);
  const stored = `${path}.${extension}`;
  await store.put(stored, bytes, mime);
  await store.put(thumbnailAt(path), await thumbnailOf(bytes), "image/webp");
  return {
    path: stored,
    thumbnail_path: thumbnailAt(path),
    mime,
    width,
    height,
    bytes: bytes.byteLength,
  };
}

function keyOf({ sealed, provider, organisation_id, client_id }: Claim): string | null {
  if (sealed === null) return null;
  try {
    return openSecret(secretKey(), sealed, providerKeyPlace(organisation_id, client_id, provider));
  } catch {
    throw new ProviderError("The client's key cannot be opened. Enter it again.");
  }
}
