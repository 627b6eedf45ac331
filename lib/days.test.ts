import { expect, test } from "vitest";

import { addDays, dayStart, momentsOf } from "./days";

// The same days stand in supabase/tests/working_time.test.sql.
test.each([
  ["UTC", "2025-03-05", "2025-03-05T00:00:00.000Z"],
  ["Europe/London", "2025-03-30", "2025-03-30T00:00:00.000Z"],
  ["Europe/London", "2025-03-31", "2025-03-30T23:00:00.000Z"],
  ["Europe/London", "2025-10-26", "2025-10-25T23:00:00.000Z"],
  // Midnight is skipped.
  ["Africa/Cairo", "2025-04-25", "2025-04-24T22:00:00.000Z"],
  // Midnight comes twice.
  ["America/Havana", "2025-11-02", "2025-11-02T04:00:00.000Z"],
  ["Pacific/Auckland", "2025-01-01", "2024-12-31T11:00:00.000Z"],
])("in %s %s begins at %s", (zone, day, moment) => expect(dayStart(day, zone)).toBe(moment));

test("a range of days holds both of its ends, however long the day is", () => {
  expect(momentsOf({ from: "2025-03-30", to: "2025-03-30" }, "Europe/London")).toEqual({
    since: "2025-03-30T00:00:00.000Z",
    before: "2025-03-30T23:00:00.000Z",
  });
  expect(momentsOf({ to: "2025-10-26" }, "Europe/London")).toEqual({
    before: "2025-10-27T00:00:00.000Z",
  });
  expect(momentsOf({}, "Europe/London")).toEqual({});
  expect(addDays("2024-02-28", 1)).toBe("2024-02-29");
});
