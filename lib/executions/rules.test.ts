import { expect, it } from "vitest";

import { durationWords, logDetails, maySteer, progressOf } from "./rules";

it("says how long something took in two words at most", () => {
  expect([640, 12_000, 185_000, 7_200_000, 356_400_000].map(durationWords)).toEqual([
    "640 ms",
    "12 s",
    "3 min 5 s",
    "2 h",
    "4 d 3 h",
  ]);
});

it("is complete when it completed, and not before", () => {
  const at = (status: "running" | "completed", steps_taken: number) =>
    progressOf({ status, steps_taken, step_count: 4 });
  expect([at("running", 0), at("running", 3), at("running", 90), at("completed", 2)]).toEqual([
    0, 50, 95, 100,
  ]);
});

it("lets who asked steer it, and who manages", () => {
  const may =
    (...permissions: string[]) =>
    (permission: string) =>
      permissions.includes(permission);
  expect(maySteer(may("workflow.run"), "me", "me")).toBeNull();
  expect(maySteer(may(), "me", "me")).toContain("no longer");
  expect(maySteer(may("workflow.run"), "me", "you")).toContain("Only");
  expect(maySteer(may("workflow.manage"), "me", null)).toBeNull();
});

it("says in words what a line of the log holds besides", () => {
  expect(logDetails({ status: 503, attempt: 2 })).toBe("answered 503, attempt 2");
  expect(logDetails({ by: "a0000000-0000-4000-8000-000000000000", reason: "Asked twice" })).toBe(
    "“Asked twice”",
  );
  expect([logDetails(null), logDetails({ status: null })]).toEqual(["", ""]);
});
