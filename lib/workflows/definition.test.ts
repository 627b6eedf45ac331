import { expect, it } from "vitest";

import {
  addStep,
  addWay,
  changeWay,
  type Draft,
  isSameGraph,
  keyOf,
  moveStep,
  moveWay,
  removeStep,
  setStart,
} from "./definition";

const EMPTY: Draft = { steps: [], transitions: [] };

/** Ask, then one of two notes. */
function forked(): Draft {
  const ask = addStep(EMPTY, { name: "Ask", type: "approval" }).draft;
  const yes = addStep(ask, { name: "Note", type: "set_data", after: "ask" }).draft;
  return addStep(yes, { name: "Note", type: "set_data", after: "ask" }).draft;
}

it("makes keys out of names, never twice the same", () => {
  expect(keyOf(EMPTY, "Überprüfen & sign!")).toBe("uberprufen_sign");
  expect(keyOf(EMPTY, "2 + 2")).toBe("step");
  expect(forked().steps.map(({ key }) => key)).toEqual(["ask", "note", "note_2"]);
});

it("starts where the first step is, and finds another start when it goes", () => {
  const draft = forked();
  expect(draft.steps.map(({ is_start }) => is_start)).toEqual([true, false, false]);
  expect(setStart(draft, "note").steps.map(({ is_start }) => is_start)).toEqual([
    false,
    true,
    false,
  ]);
  const left = removeStep(draft, "ask");
  expect(left.steps.map(({ is_start }) => is_start)).toEqual([true, false]);
  expect(left.transitions).toEqual([]);
});

it("gives a second way the default, and a default no condition", () => {
  const draft = forked();
  expect(draft.transitions.map(({ is_default }) => is_default)).toEqual([false, true]);
  expect(addWay(draft, "ask", "note")).toBe(draft);
  const condition = { field: "approved", operator: "equals", value: true };
  const asked = changeWay(draft, 0, { condition });
  expect(asked.transitions[0]?.condition).toEqual(condition);
  expect(changeWay(asked, 0, { is_default: true }).transitions[0]?.condition).toBeNull();
});

it("moves ways among their own, and steps among all", () => {
  const draft = addWay(forked(), "note", "ask");
  expect(moveWay(draft, 0, 1).transitions.map(({ to }) => to)).toEqual(["note_2", "note", "ask"]);
  expect(moveWay(draft, 1, 1)).toBe(draft);
  expect(moveStep(draft, "note_2", -1).steps.map(({ key }) => key)).toEqual([
    "ask",
    "note_2",
    "note",
  ]);
  expect(moveStep(draft, "ask", -1)).toBe(draft);
});

it("sees the same graph whatever the order of its keys", () => {
  const draft = forked();
  const turned = {
    ...draft,
    steps: draft.steps.map((step) => Object.fromEntries(Object.entries(step).toReversed())),
  } as unknown as Draft;
  expect(isSameGraph(draft, turned)).toBe(true);
  expect(isSameGraph(draft, removeStep(draft, "note"))).toBe(false);
});
