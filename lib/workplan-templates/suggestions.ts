import type { Suggestion } from "./suggestion";
import { RECRUITING } from "./suggestions-recruiting";
import { SALES } from "./suggestions-sales";

/** The templates to begin with. */
export const SUGGESTIONS: readonly Suggestion[] = [...SALES, ...RECRUITING];
