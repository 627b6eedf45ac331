import { expect, it } from "vitest";

import { sayDuration } from "./duration";

it.each([
  [null, null],
  [59, "under a minute"],
  [61, "1 min"],
  [3600, "1 h"],
  [12_000, "3 h 20 min"],
  [3_600_000, "1,000 h"],
])("%s seconds are %s", (seconds, words) => expect(sayDuration(seconds)).toBe(words));
