import { extractText, getDocumentProxy, getMeta } from "unpdf";
import { expect, test } from "vitest";

import { addDays } from "@/lib/days";
import type { Figures } from "@/lib/executions/figures";
import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";

import type { PdfReport } from "./document";
import { renderReport } from "./render";

const figures: Figures = {
  totalExecutions: 7,
  completedExecutions: 3,
  failedExecutions: 2,
  cancelledExecutions: 1,
  openExecutions: 1,
  successRate: 60,
  averageExecutionTime: 1500,
  p50ExecutionTime: 1000,
  p90ExecutionTime: 125_000,
  p99ExecutionTime: 97_200_000,
};

const head = {
  organisation: "Northwind Łódź",
  format: createFormatter({ ...DEFAULT_FORMAT, timezone: "Europe/London" }),
  about: ["All workflows"],
  period: { from: "2025-03-01", to: "2025-09-16" },
  madeAt: new Date("2025-09-16T22:30:00Z"),
  madeBy: "Zoë Ångström",
};

const made = (report: Extract<PdfReport, { of: "period" }>["report"]): PdfReport => ({
  ...head,
  of: "period",
  report,
});

async function pagesOf(report: PdfReport) {
  const chunks: Buffer[] = [];
  for await (const chunk of await renderReport(report)) chunks.push(Buffer.from(chunk));
  const pdf = await getDocumentProxy(new Uint8Array(Buffer.concat(chunks)));
  const { text } = await extractText(pdf);
  const pages = text.map((page) => page.replaceAll(/\s+/g, " "));
  return { pages, all: pages.join(" "), info: (await getMeta(pdf)).info as { Title: string } };
}

const LONG = "W".repeat(160);

test(
  "a report of two hundred days holds every number, on pages that are counted",
  {
    timeout: 30_000,
  },
  async () => {
    const days = Array.from({ length: 200 }, (_, n) => ({
      day: addDays("2025-03-01", n),
      ...figures,
      totalExecutions: 1000,
    }));
    const { pages, all, info } = await pagesOf(
      made({
        totals: { ...figures, totalExecutions: 219_900 },
        days,
        workflows: [{ workflow_id: "w", name: LONG, ...figures }],
        clients: [
          { client_id: "c", name: "Жук 中", ...figures },
          { client_id: null, name: null, ...figures },
          ...Array.from({ length: 48 }, (_, n) => ({
            client_id: `${n}`,
            name: `Client ${n}.`,
            ...figures,
          })),
        ],
        failures: [
          {
            workflow_id: "w",
            workflow_name: "Orders",
            step_key: "post",
            step_name: "Post the order",
            count: 2,
            last_execution_id: "e",
            last_error: "The other side answered 503.",
          },
        ],
      }),
    );
    expect(info.Title).toBe("Workflow report: All workflows, 01 Mar 2025 to 16 Sep 2025");
    for (const words of [
      "Northwind Łódź",
      "Made 16 Sep 2025, 23:30 (Europe/London) by Zoë Ångström",
      "219,900",
      "60%",
      "90 % within 2 min 5 s, 99 % within 1 d 3 h",
      "Жук [U+4E2D] 7 2 60% 1 s 2 min 5 s 1 d 3 h",
      "No client",
      "Post the order, Orders",
      "The other side answered 503.",
      // From Saturday the first: two days, then weeks of seven, then two days.
      "24 Feb 2025 2,000 6 4 2 2 60%",
      "08 Sep 2025 7,000 21 14 7 7 60%",
      "15 Sep 2025 2,000 6 4 2 2 60%",
    ])
      expect(all).toContain(words);
    expect(all.match(/W/g)?.length).toBeGreaterThanOrEqual(160);
    for (let n = 0; n < 48; n++) expect(all).toContain(`Client ${n}. 7 2 60%`);
    pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
  },
);

test("where nothing ran, and where an execution failed, it says so", async () => {
  const nothing = { totals: null, days: [], workflows: [], clients: [], failures: [] };
  expect((await pagesOf(made(nothing))).all).toContain("Nothing ran in this period.");
  const step = {
    key: "post",
    name: "Post the order",
    type: "http_request",
    status: "failed" as const,
    attempts: 3,
    error: "The other side answered 503.",
    startedAt: "2025-03-30T01:30:00Z",
    executionTime: 1234,
  };
  const { all } = await pagesOf({
    ...head,
    about: ["Orders"],
    of: "execution",
    report: { ...figures, status: "failed", error: "It broke.", steps: [step] },
  });
  expect(all).toContain("It broke.");
  expect(all).toContain("Post the order");
  expect(all).toContain("Begun 30 Mar 2025, 02:30. The other side answered 503. Failed 3 1 s");
});

// So many clients that the days, or the failures, begin at the foot of the first page.
test.each([8, 11])("a table's head never stands alone: beside %i clients", async (count) => {
  const { pages } = await pagesOf(
    made({
      totals: figures,
      days: [{ day: "2025-03-01", ...figures }],
      workflows: [{ workflow_id: "w", name: "Orders", ...figures }],
      clients: Array.from({ length: count }, (_, n) => ({
        client_id: `${n}`,
        name: "Client",
        ...figures,
      })),
      failures: [
        {
          workflow_id: "w",
          workflow_name: "Orders",
          step_key: "post",
          step_name: "Post",
          count: 2,
          last_execution_id: "e",
          last_error: "The other side answered 503.",
        },
      ],
    }),
  );
  expect(pages[0]).toMatch(/Client 7 2 60% 1 s 2 min 5 s 1 d 3 h Northwind Łódź: Workflow report/);
});
