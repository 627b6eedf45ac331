import { z } from "zod";

/** A JSON object, as a person writes it. */
export const jsonObject = z
  .string()
  .max(100_000)
  .refine((text) => {
    try {
      const parsed: unknown = JSON.parse(text);
      return typeof parsed === "object" && parsed !== null && !Array.isArray(parsed);
    } catch {
      return false;
    }
  }, "This is not a JSON object.");
