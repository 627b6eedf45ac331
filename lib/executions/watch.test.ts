import { afterEach, beforeEach, expect, it, vi } from "vitest";

import type { Progress } from "./progress";
import { type Eyes, watch } from "./watch";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** An execution that moves when it is told to, and counts who looks. */
function execution() {
  const state = { movedAt: "1", looks: 0, reads: 0 };
  const eyes = (sees = () => true): Eyes => ({
    movedAt: async () => {
      state.looks++;
      return Promise.resolve(sees() ? state.movedAt : null);
    },
    read: async () => {
      state.reads++;
      const read = { execution: { moved_at: state.movedAt, status: "running" } };
      return Promise.resolve(read as Progress);
    },
  });
  return { state, eyes };
}

it("looks once and reads once for a hundred who watch", async () => {
  const { state, eyes } = execution();
  const told = vi.fn();
  const leave = Array.from({ length: 100 }, () =>
    watch("shared", { eyes: eyes(), send: told, end: vi.fn() }, "1", "1"),
  );
  await vi.advanceTimersByTimeAsync(3000);
  expect(state).toMatchObject({ looks: 3, reads: 0 });
  state.movedAt = "2";
  await vi.advanceTimersByTimeAsync(1000);
  expect(state).toMatchObject({ looks: 4, reads: 1 });
  expect(told).toHaveBeenCalledTimes(100);
  // Whoever comes now is told what the others know, without a query.
  const late = vi.fn();
  leave.push(watch("shared", { eyes: eyes(), send: late, end: vi.fn() }, "2", "1"));
  expect(late).toHaveBeenCalledOnce();
  expect(state.reads).toBe(1);
  for (const one of leave) one();
  await vi.advanceTimersByTimeAsync(5000);
  expect(state.looks).toBe(4);
});

it("tells at once who has seen less than there is", async () => {
  const { state, eyes } = execution();
  const told = vi.fn();
  const leave = watch("late", { eyes: eyes(), send: told, end: vi.fn() }, "1", null);
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toHaveBeenCalledOnce();
  expect(state.reads).toBe(1);
  leave();
});

it("sends away who no longer sees it, and goes on with the others", async () => {
  const { state, eyes } = execution();
  const [told, tellNot, end] = [vi.fn(), vi.fn(), vi.fn()];
  let sees = true;
  const leave = watch("lost", { eyes: eyes(), send: told, end: vi.fn() }, "1", "1");
  watch("lost", { eyes: eyes(() => sees), send: tellNot, end }, "1", "1");
  sees = false;
  state.movedAt = "2";
  await vi.advanceTimersByTimeAsync(2000);
  expect(end).toHaveBeenCalledOnce();
  expect(told).toHaveBeenCalledOnce();
  expect(tellNot).not.toHaveBeenCalled();
  leave();
});
