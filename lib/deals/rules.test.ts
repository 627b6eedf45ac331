import { expect, test } from "vitest";

import { canOpenProject, isOverdue } from "./rules";

test("only a won deal without a project opens one", () => {
  expect(canOpenProject({ status: "won", project_id: null })).toBe(true);
  expect(canOpenProject({ status: "won", project_id: "p" })).toBe(false);
  expect(canOpenProject({ status: "negotiation", project_id: null })).toBe(false);
});

test("an open deal is overdue from the day after its expected close; a closed one never is", () => {
  const deal = { status: "proposal", expected_close: "2030-03-31" } as const;
  expect(isOverdue(deal, "2030-03-31")).toBe(false);
  expect(isOverdue(deal, "2030-04-01")).toBe(true);
  expect(isOverdue({ ...deal, status: "lost" }, "2030-04-01")).toBe(false);
  expect(isOverdue({ ...deal, expected_close: null }, "2030-04-01")).toBe(false);
});
