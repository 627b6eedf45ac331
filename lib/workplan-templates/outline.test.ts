import { expect, test } from "vitest";

import {
  canStep,
  type DraftActivity,
  movePhase,
  type Phase,
  place,
  removeActivity,
  step,
  toPhases,
  toStored,
} from "./outline";

const activity = (pattern_id: string): DraftActivity => ({
  pattern_id,
  assignee_rule: "owner",
  assignee_id: null,
  assignee_role_id: null,
  assignee_org_role: null,
});

const phases = (...lists: string[][]): Phase[] =>
  lists.map((ids, index) => ({ name: `Phase ${index + 1}`, activities: ids.map(activity) }));
const ids = (list: Phase[]) =>
  list.map(({ activities }) => activities.map(({ pattern_id }) => pattern_id));

test("phases are stored and come back; empty ones are not stored", () => {
  const some = phases(["a", "b"], [], ["c"]);
  const stored = toStored(some);
  expect(stored.map(({ phase, phase_position }) => [phase, phase_position])).toEqual([
    ["Phase 1", 1],
    ["Phase 1", 1],
    ["Phase 3", 3],
  ]);
  expect(ids(toPhases(stored))).toEqual([["a", "b"], ["c"]]);
});

test("steps go over the edge of a phase, and stop at the ends", () => {
  const some = phases(["a", "b"], ["c"]);
  expect(ids(step(some, "b", -1))).toEqual([["b", "a"], ["c"]]);
  expect(ids(step(some, "a", 1))).toEqual([["b", "a"], ["c"]]);
  expect(ids(step(some, "b", 1))).toEqual([["a"], ["b", "c"]]);
  expect(ids(step(some, "c", -1))).toEqual([["a", "b", "c"], []]);
  expect([canStep(some, "a", -1), canStep(some, "c", 1), canStep(some, "b", 1)]).toEqual([
    false,
    false,
    true,
  ]);
});

test("an activity is put before the one at the place", () => {
  const some = phases(["a", "b", "c"], ["d"]);
  expect(ids(place(some, "a", 0, 2))).toEqual([["b", "a", "c"], ["d"]]);
  expect(ids(place(some, "d", 0, 1))).toEqual([["a", "d", "b", "c"], []]);
  expect(ids(place(some, "x", 0, 1))).toEqual(ids(some));
});

test("phases move, and activities leave", () => {
  const some = phases(["a"], ["b"]);
  expect(ids(movePhase(some, 0, 1))).toEqual([["b"], ["a"]]);
  expect(ids(movePhase(some, 1, 1))).toEqual([["a"], ["b"]]);
  expect(ids(removeActivity(some, "a"))).toEqual([[], ["b"]]);
});
