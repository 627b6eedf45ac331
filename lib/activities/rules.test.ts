import { expect, test } from "vitest";

import { addDays } from "@/lib/days";

import { actRefusal, nextMonday, sayDue } from "./rules";

test("a due date in words", () => {
  const today = "2026-03-27";
  const said = (due: string) => sayDue(due, today);
  expect(said("2026-03-27")).toBe("today");
  expect(said("2026-03-28")).toBe("tomorrow");
  expect(said("2026-03-26")).toBe("1 day late");
  // Clocks go forward in between: days are counted on the calendar.
  expect(said("2026-03-30")).toBe("in 3 days");
  expect(said("2026-02-27")).toBe("28 days late");
  expect(said("2026-06-01")).toBeNull();
});

test("next week begins on Monday", () => {
  expect(nextMonday("2026-03-27")).toBe("2026-03-30");
  expect(nextMonday("2026-03-29")).toBe("2026-03-30");
  expect(nextMonday("2026-03-30")).toBe("2026-04-06");
  expect(addDays("2026-12-31", 1)).toBe("2027-01-01");
});

test("who acts on an activity", () => {
  const acting = { me: "me", canWrite: true, canManage: false, ownsRecord: false };
  const mine = { assigned_to: "me", assigned_to_name: "Me" };
  const theirs = { assigned_to: "them", assigned_to_name: "Ada Byrne" };
  expect(actRefusal(mine, acting)).toBeNull();
  expect(actRefusal({ assigned_to: null, assigned_to_name: null }, acting)).toBeNull();
  expect(actRefusal(theirs, acting)).toContain("Ada Byrne");
  expect(actRefusal(theirs, { ...acting, ownsRecord: true })).toBeNull();
  expect(actRefusal(theirs, { ...acting, canManage: true })).toBeNull();
  expect(actRefusal(mine, { ...acting, canWrite: false })).toContain("members");
});
