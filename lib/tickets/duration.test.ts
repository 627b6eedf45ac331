import { expect, it } from "vitest";

import { minutesOfDay, sayDuration, sayTaken, sayTarget } from "./duration";

it.each([
  [null, null],
  [0, "none"],
  [59, "under a minute"],
  [61, "1 min"],
  [3600, "1 h"],
  [12_000, "3 h 20 min"],
  [3_600_000, "1,000 h"],
])("%s seconds are %s", (seconds, words) => expect(sayDuration(seconds)).toBe(words));

it.each([
  [null, "–"],
  [0, "under a minute"],
  [3600, "1 h"],
])("what took %s seconds took %s", (seconds, words) => expect(sayTaken(seconds)).toBe(words));

it("a working day is as long as the calendar says", () => {
  expect(minutesOfDay({ day_starts_at: "09:00", day_ends_at: "17:30" })).toBe(510);
});

it.each([
  [30, "30 min"],
  [240, "4 h"],
  [510, "1 day"],
  [1020, "2 days"],
  [1050, "17 h 30 min"],
])("a target of %s minutes is %s", (minutes, words) => expect(sayTarget(minutes, 510)).toBe(words));
