/** Who makes images. Throws `ProviderError` for what it expects. */
export type ImageProvider = {
  generate(prompt: string, options: ImageOptions, signal: AbortSignal): Promise<GeneratedImage>;
};

export type ImageOptions = {
  model: string;
  /** As `16:9`. */
  aspectRatio?: string | undefined;
  /** Pictures that go with the prompt. */
  references: Uint8Array[];
};

export type GeneratedImage = { bytes: Uint8Array; mime: string };

type How = { retry?: boolean; rateLimited?: boolean; retryAfterSeconds?: number };

/** A failure in words that may be shown; it never holds a key. */
export class ProviderError extends Error {
  constructor(
    message: string,
    readonly how: How = {},
  ) {
    super(message);
  }
}
