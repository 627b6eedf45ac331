import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";
import { AUTHORITY_LABELS } from "@/lib/project-templates/governance";

import { type Block, displayValue } from "./blocks";
import { contentTitle, describeContent } from "./content";
import { diffContent } from "./diff";
import { anyContent } from "./testing";

const format = createFormatter({ ...DEFAULT_FORMAT, dateFormat: "YYYY-MM-DD" });

/** All the text of a description, as a reader sees it. */
function textOf(blocks: Block[]): string {
  return blocks
    .flatMap((block) => {
      switch (block.kind) {
        case "facts":
          return [
            block.title,
            ...block.facts.flatMap(({ label, value }) => [label, displayValue(value, format)]),
          ];
        case "prose":
          return [block.title, block.text];
        case "table":
          return [
            block.title,
            ...block.columns,
            ...block.rows.flatMap(({ cells }) => cells.map((cell) => displayValue(cell, format))),
          ];
        case "changes":
          return [
            block.title,
            ...block.changes.flatMap(({ label, before, after }) => [
              label,
              displayValue(before, format),
              displayValue(after, format),
            ]),
          ];
      }
    })
    .join("\n");
}

type Leaf = { path: (string | number)[]; value: unknown };
function leavesOf(value: unknown, path: Leaf["path"] = []): Leaf[] {
  if (typeof value !== "object" || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}

function withLeaf(
  content: Record<string, unknown>,
  path: Leaf["path"],
  value: unknown,
): Record<string, unknown> {
  const copy = structuredClone(content);
  const parent = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((inner, key) => inner[key] as Record<string, unknown>, copy);
  parent[String(path.at(-1))] = value;
  return copy;
}

describe("what is signed is shown", () => {
  test("every text, sum, date and number of it", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const shown = textOf(describeContent(content)).toLowerCase();
        for (const { path, value } of leavesOf(content)) {
          if (path[0] === "subject" || value === null || typeof value === "boolean") continue;
          const isSum = /budget|billable|impact_cost|payment_percent|_threshold/.test(
            String(path.at(-1)),
          );
          const isCount = /impact_days|size_bytes/.test(String(path.at(-1)));
          const isAuthority = String(path.at(-1)).endsWith("_authority");
          const text =
            isSum || isCount
              ? format.number(value as string | number)
              : isAuthority
                ? AUTHORITY_LABELS[value as keyof typeof AUTHORITY_LABELS]
                : String(value);
          expect(shown, path.join(".")).toContain(text.toLowerCase());
        }
      }),
      { numRuns: 200 },
    );
  });

  test("a field that nobody knows, too", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const newer = { ...content, penalty: { per_day: "120.00", cap: 5 } };
        expect(textOf(describeContent(newer))).toContain(
          "penalty › per_day\n120.00\npenalty › cap\n5",
        );
      }),
    );
  });

  test("content of a newer kind is shown as it is", () => {
    const content = {
      subject: "handover",
      project: { reference: "PRJ-001" },
      terms: ["one", "two"],
    };
    expect(textOf(describeContent(content))).toContain("terms › 0\none\nterms › 1\ntwo");
    expect(contentTitle(content)).toBe("Unnamed record");
  });
});

describe("the difference between what was shown and what is", () => {
  test("nothing, when nothing changed", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        expect(diffContent(content, structuredClone(content))).toEqual([]);
      }),
    );
  });

  test("something, whatever changed", () => {
    fc.assert(
      fc.property(anyContent, fc.nat(), (content, pick) => {
        const leaves = leavesOf(content).filter(({ path }) => path[0] !== "subject");
        const leaf = leaves[pick % leaves.length] as Leaf;
        const other =
          typeof leaf.value === "boolean"
            ? !leaf.value
            : leaf.value === null
              ? "2027-01-01"
              : `${String(leaf.value)}1`;
        expect(
          diffContent(content, withLeaf(content, leaf.path, other)),
          leaf.path.join("."),
        ).not.toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("a moved date, a new deliverable and one that went are each named", () => {
    const shown = {
      subject: "milestone_baseline",
      organisation: "Northwind",
      client: "Acme",
      project: { reference: "PRJ-001", name: "Rollout", currency: "GBP" },
      milestone: {
        reference: "MS-001",
        name: "Discovery",
        end_date: "2030-03-31",
        deliverables: [{ reference: "DEL-001", name: "Report" }],
      },
    };
    const now = structuredClone(shown);
    now.milestone.end_date = "2030-04-15";
    now.milestone.deliverables = [{ reference: "DEL-002", name: "Plan" }];
    const words = diffContent(shown, now).map(({ place, was, now: is }) => [
      place,
      was && displayValue(was, format),
      is && displayValue(is, format),
    ]);
    expect(words).toEqual([
      ["Milestone: End", "2030-03-31", "2030-04-15"],
      ["Deliverables: DEL-001", "DEL-001 · Report", null],
      ["Deliverables: DEL-002", null, "DEL-002 · Plan"],
    ]);
    expect(contentTitle(shown)).toBe("MS-001 Discovery");
  });
});
