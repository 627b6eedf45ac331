import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { computeMilestone } from "./rules";

const today = "2026-06-15";
const milestone = { endDate: "2026-12-31", isBreached: false };
const work = (status: string, progress = 0) => ({ status, progress });

describe("a milestone", () => {
  it("has not started while it has no deliverables, or only drafts", () => {
    expect(computeMilestone(milestone, [], today)).toEqual({ status: "not_started", progress: 0 });
    expect(computeMilestone(milestone, [work("draft"), work("not_started")], today).status).toBe(
      "not_started",
    );
  });

  it("is in progress as soon as one deliverable is", () => {
    expect(computeMilestone(milestone, [work("draft"), work("in_progress", 50)], today)).toEqual({
      status: "in_progress",
      progress: 25,
    });
  });

  it("is completed when all that count are delivered; cancelled and deleted ones do not count", () => {
    const deliverables = [
      work("delivered", 100),
      work("cancelled", 10),
      { ...work("in_progress", 5), isDeleted: true },
    ];
    expect(computeMilestone(milestone, deliverables, today)).toEqual({
      status: "completed",
      progress: 100,
    });
  });

  it("is at risk while its baseline is breached, and delayed past its end", () => {
    expect(
      computeMilestone({ ...milestone, isBreached: true }, [work("in_progress")], today).status,
    ).toBe("at_risk");
    expect(
      computeMilestone({ ...milestone, endDate: "2026-06-14" }, [work("in_progress")], today)
        .status,
    ).toBe("delayed");
    expect(
      computeMilestone({ ...milestone, endDate: today }, [work("in_progress")], today).status,
    ).toBe("in_progress");
  });

  it("stays completed past its end, and is at risk while its baseline is breached", () => {
    const done = [work("delivered", 100)];
    expect(computeMilestone({ endDate: "2020-01-01", isBreached: false }, done, today).status).toBe(
      "completed",
    );
    expect(computeMilestone({ endDate: "2020-01-01", isBreached: true }, done, today).status).toBe(
      "at_risk",
    );
  });
});

it("keeps progress between 0 and 100, and does not look at the order", () => {
  const deliverable = fc.record({
    status: fc.constantFrom(
      "draft",
      "not_started",
      "in_progress",
      "submitted",
      "review_complete",
      "rejected",
      "delivered",
      "cancelled",
    ),
    progress: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(fc.array(deliverable), (deliverables) => {
      const computed = computeMilestone(milestone, deliverables, today);
      expect(computed.progress).toBeGreaterThanOrEqual(0);
      expect(computed.progress).toBeLessThanOrEqual(100);
      expect(computeMilestone(milestone, deliverables.toReversed(), today)).toEqual(computed);
    }),
  );
});
