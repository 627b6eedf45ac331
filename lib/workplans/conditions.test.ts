import { expect, test } from "vitest";

import { sayCondition } from "./conditions";

test("a condition in words", () => {
  expect(
    sayCondition({
      and: [
        { field: "value", operator: "greater_than", value: 1000 },
        {
          or: [
            { field: "source", operator: "in", value: ["website", "event"] },
            { not: { field: "job_title", operator: "exists" } },
          ],
        },
      ],
    }),
  ).toBe(
    "value is more than 1000, and (source is one of website, event, or not (job title is filled in))",
  );
  expect(sayCondition({ field: "account.name", operator: "equals", value: null })).toBe(
    "account › name is empty",
  );
});
