import { expect, it } from "vitest";

import { holds, interpret, render, type Definition } from "./interpreter";

const loop: Definition = {
  steps: [
    {
      key: "add",
      type: "set_data",
      is_start: true,
      config: { values: { text: "{{data.text}}x" } },
    },
    { key: "ask", type: "approval", config: {} },
  ],
  transitions: [
    { from: "add", to: "add", condition: { field: "text", operator: "less_than", value: "xx" } },
    { from: "add", to: "ask", is_default: true },
    { from: "ask", to: "add", condition: { field: "approved", operator: "equals", value: false } },
  ],
};

it("walks a graph, asking where it cannot know", () => {
  const run = interpret(loop, { text: "" }, (_step, _data, visit) => ({
    output: { visit },
    merge: { approved: visit > 0 },
  }));
  expect(run.path.map(({ key }) => key)).toEqual(["add", "add", "ask", "add", "ask"]);
  expect(run).toMatchObject({ status: "completed", data: { text: "xxx", approved: true } });
});

it("ends what goes round without end", () => {
  const endless = { ...loop, transitions: [{ from: "add", to: "add" }] };
  const run = interpret(endless, {}, () => ({}));
  expect(run.status).toBe("failed");
  expect(run.path).toHaveLength(1001);
});

it("fails with a step that is required, and goes on without one that is not", () => {
  const [, ask] = loop.steps as [unknown, Definition["steps"][number]];
  const one = (is_required: boolean) =>
    interpret({ steps: [{ ...ask, is_start: true, is_required }], transitions: [] }, {}, () => ({
      error: "no",
    })).status;
  expect([one(true), one(false)]).toEqual(["failed", "completed"]);
});

it("compares like with like only", () => {
  const is = (operator: string, value: never, data: object) =>
    holds({ field: "a.b", operator, value }, data as never);
  expect(is("greater_than", "1" as never, { a: { b: 2 } })).toBe(false);
  expect(is("not_equals", "1" as never, { a: { b: 1 } })).toBe(true);
  expect(is("exists", false as never, {})).toBe(true);
  expect(is("contains", 2 as never, { a: { b: [1, 2] } })).toBe(true);
});

it("reads what is filled in no second time", () => {
  expect(render("{{data.a}} {{data.b}}", { a: "{{data.b}}", b: 1 })).toBe("{{data.b}} 1");
});
