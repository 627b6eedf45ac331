import { googleProvider } from "./google";
import { localProvider } from "./local";
import type { FindProvider } from "./make-image";
import { ProviderError } from "./provider";

/** The provider that a row names. */
export const findProvider: FindProvider = (provider, apiKey) => {
  if (provider === "local") return localProvider;
  if (provider === "google" && apiKey !== null) return googleProvider(apiKey);
  throw new ProviderError("There is no such provider here.");
};
