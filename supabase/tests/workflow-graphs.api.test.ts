import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  interpret,
  type Condition,
  type Definition,
  type Json,
  type Step,
  type Transition,
} from "@/lib/workflows/interpreter";
import { begin, facts, publish } from "./workflow-world";
import { closeWorld, makeProject, owner, ownerValue, type World } from "./world";

// The engine against a second telling of what it should do (lib/workflows/interpreter.ts).

let w: World;
beforeAll(async () => {
  w = await makeProject("Graphs");
});
afterAll(closeWorld);

const field = fc.constantFrom("a", "b", "n", "s0.a", "s1.b", "approved", "list.1", "none.x");
const scalar = fc.oneof(
  fc.constantFrom<Json>(null, true, false, "", "a", "Ab", "b", "10"),
  fc.integer({ min: -3, max: 12 }),
);
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.record({ a: scalar }));
const leaf = fc.oneof(
  fc.record({ field, operator: fc.constantFrom("equals", "not_equals"), value: scalar }),
  fc.record({
    field,
    operator: fc.constantFrom("greater_than", "less_than"),
    value: fc.oneof(fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 9 })),
  }),
  fc.record({
    field,
    operator: fc.constant("contains"),
    value: fc.constantFrom("a", "B", 1, true),
  }),
  fc.record({
    field,
    operator: fc.constant("in"),
    value: fc.array(scalar, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ field, operator: fc.constant("exists"), value: fc.boolean() }),
) as fc.Arbitrary<Condition>;
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ not: leaf }) },
  { weight: 1, arbitrary: fc.record({ and: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ or: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
);
const template = fc.oneof(
  value,
  field.map((name) => `{{data.${name}}}`),
  field.map((name) => `<{{ data.${name} }}|{{data.b}}> {{x}}`),
);
const config: Record<string, fc.Arbitrary<object>> = {
  decision: fc.constant({}),
  set_data: fc.record({
    values: fc.dictionary(fc.constantFrom("a", "b", "n", "list"), template, {
      minKeys: 1,
      maxKeys: 3,
    }),
  }),
  approval: fc.constant({ assignee: { type: "org_role", role: "org_admin" } }),
};
const graph = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const key = fc.integer({ min: 0, max: size - 1 }).map((n) => `s${n}`);
  const step = fc
    .constantFrom("decision", "set_data", "set_data", "approval")
    .chain((type) =>
      fc.record({ type: fc.constant(type), config: config[type] ?? fc.constant({}) }),
    );
  return fc.record({
    steps: fc
      .array(step, { minLength: size, maxLength: size })
      .map((steps) =>
        steps.map(
          (s, n) =>
            ({ ...s, key: `s${n}`, name: `s${n}`, is_start: n === 0 }) as Step & { name: string },
        ),
      ),
    transitions: fc.array(
      fc.oneof(
        fc.record({ from: key, to: key, condition }),
        fc.record({ from: key, to: key, is_default: fc.constant(true) }),
      ) as fc.Arbitrary<Transition>,
      { maxLength: size * 3 },
    ),
  });
});

test("random graphs: the engine and the interpreter take the same path to the same data", async () => {
  const input = fc.record({
    a: value,
    b: scalar,
    n: fc.integer({ min: 0, max: 9 }),
    list: fc.array(scalar),
  });
  const answers = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
  const seen = { completed: 0, failed: 0, waiting: 0, steps: 0 };
  await fc.assert(
    fc.asyncProperty(graph, input, answers, async (definition, data, script) => {
      // Who is asked more than thirty times stops answering: that is no matter of the engine.
      let asked = 0;
      const told = () => (asked < 30 ? (script[asked++ % script.length] ?? true) : undefined);
      let isTired = false;
      const run = interpret(definition as Definition, data as Record<string, Json>, () => {
        const approved = told();
        if (approved === undefined) isTired = true;
        if (approved === undefined) return { error: "tired" };
        const decision = approved ? "approved" : "rejected";
        return { output: { decision, comment: null, data: {} }, merge: { approved } };
      });
      fc.pre(!isTired && run.path.length < 200);
      asked = 0;
      const execution = await begin(w, await publish(w, definition), data);
      for (;;) {
        const status = await ownerValue("select private.advance_execution($1)", [execution]);
        if (status !== "waiting") break;
        await owner(
          `update public.workflow_decisions set decision = $2, data = '{}', decided_at = now() where execution_id = $1 and decision is null`,
          [execution, told() ? "approved" : "rejected"],
        );
      }
      const steps = await owner<{ key: string; status: string }>(
        "select step_key as key, status from public.execution_steps where execution_id = $1 order by sequence",
        [execution],
      );
      const is = await facts(execution);
      for (const { key, type } of definition.steps) {
        const given = is?.data[key];
        if (type !== "approval" || !given || typeof given !== "object" || Array.isArray(given))
          continue;
        delete given["decided_at"];
        delete given["decided_by"];
      }
      expect({ status: is?.status, path: steps, data: is?.data }).toEqual(run);
      seen[run.status] += 1;
      seen.steps += run.path.length;
    }),
    { numRuns: 150, endOnFailure: true },
  );
  // The graphs were no trivial ones: not every path ended at its first step.
  expect(seen.steps).toBeGreaterThan(seen.completed + seen.failed);
}, 180_000);
