import { createGoogleGenerativeAI } from "@ai-sdk/google";
import { APICallError, generateImage, NoImageGeneratedError } from "ai";

import { type ImageProvider, ProviderError } from "./provider";

/** Google's image models, with a client's own key. `baseURL` is for the tests. */
export function googleProvider(apiKey: string, baseURL?: string): ImageProvider {
  const google = createGoogleGenerativeAI({ apiKey, ...(baseURL && { baseURL }) });
  return {
    async generate(prompt, { model, aspectRatio, references }, signal) {
      try {
        const { image } = await generateImage({
          model: google.image(model),
          prompt: references.length > 0 ? { text: prompt, images: references } : prompt,
          ...(aspectRatio && { aspectRatio: aspectRatio as `${number}:${number}` }),
          // Trying again is the batch's, which other workers see.
          maxRetries: 0,
          abortSignal: signal,
        });
        return { bytes: image.uint8Array, mime: image.mediaType };
      } catch (error) {
        throw explain(error, apiKey);
      }
    },
  };
}

function explain(error: unknown, apiKey: string): ProviderError {
  if (NoImageGeneratedError.isInstance(error))
    return new ProviderError("The provider made no image of this prompt; it may not allow it.");
  if (!APICallError.isInstance(error))
    return new ProviderError("The provider could not be reached in time.", { retry: true });
  const { statusCode = 0, responseBody = "" } = error;
  if (statusCode === 429)
    return new ProviderError("The provider asks to wait: too many requests.", {
      rateLimited: true,
      ...waitOf(error),
    });
  if (responseBody.includes("API_KEY_INVALID") || [401, 403].includes(statusCode))
    return new ProviderError("The provider does not accept the client's key.");
  if (statusCode === 404) return new ProviderError("The provider does not know this model.");
  if (statusCode === 0 || statusCode === 408 || statusCode >= 500)
    return new ProviderError(
      statusCode === 0
        ? "The provider could not be reached."
        : `The provider answered ${statusCode}.`,
      { retry: true },
    );
  // What Google says about a prompt helps its author; a key never stands in it.
  const said = error.message.replaceAll(apiKey, "…").slice(0, 200);
  return new ProviderError(`The provider refused it: ${said}`);
}

/** How long Google says to wait: in a header, or in the details of the error. */
function waitOf({ responseHeaders, responseBody }: APICallError): { retryAfterSeconds?: number } {
  const seconds = Number(
    responseHeaders?.["retry-after"] ??
      /"retryDelay":\s*"(\d+(?:\.\d+)?)s"/.exec(responseBody ?? "")?.[1],
  );
  return Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {};
}
