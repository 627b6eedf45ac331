import fc from "fast-check";
import { describe, expect, it } from "vitest";

import {
  type Actor,
  deleteRefusal,
  DELIVERABLE_STATUSES,
  type DeliverablePermission,
  editRefusal,
  isOpen,
  isOverdue,
  isProgressOpen,
  isSigning,
  mainMove,
  offersFor,
  moveRefusal,
  movesFrom,
  progressRefusal,
  TRANSITIONS,
} from "./rules";

const ROLES: Record<string, DeliverablePermission[]> = {
  admin: ["deliverable.write", "deliverable.contribute"],
  supplier_pm: ["deliverable.write", "deliverable.contribute"],
  customer_pm: ["deliverable.review"],
  contributor: ["deliverable.contribute"],
  viewer: [],
};
const actor = (role: string, isAssignee = false): Actor => ({
  can: (permission) => ROLES[role]?.includes(permission) ?? false,
  isAssignee,
});
const anActor = fc
  .record({ role: fc.constantFrom(...Object.keys(ROLES)), isAssignee: fc.boolean() })
  .map(({ role, isAssignee }) => actor(role, isAssignee));
const aStatus = fc.constantFrom(...DELIVERABLE_STATUSES);
const aStanding = fc.record({ status: aStatus, isBaselineLocked: fc.boolean() });
const free = { isBaselineLocked: false };

describe("the moves", () => {
  it("never lead to delivered, which is signed, and never out of a closed state", () => {
    expect(TRANSITIONS.filter(({ to }) => to === "delivered")).toEqual([]);
    expect([...movesFrom("delivered"), ...movesFrom("cancelled")]).toEqual([]);
  });
  it("can always leave an open state", () => {
    for (const status of DELIVERABLE_STATUSES.filter(isOpen))
      expect(movesFrom(status).map(({ to }) => to)).toContain("cancelled");
  });
  it("are each listed once", () => {
    const keys = TRANSITIONS.map(({ from, to }) => `${from}>${to}`);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("who may move", () => {
  const may = (who: Actor, from: string, to: string) => {
    const move = TRANSITIONS.find((known) => known.from === from && known.to === to);
    return move !== undefined && moveRefusal(move, who, { status: move.from, ...free }) === null;
  };
  it("the assignee submits, and somebody else's contributor does not", () => {
    expect(may(actor("contributor", true), "in_progress", "submitted")).toBe(true);
    expect(may(actor("contributor", false), "in_progress", "submitted")).toBe(false);
    expect(may(actor("contributor", true), "in_progress", "cancelled")).toBe(false);
  });
  it("the customer reviews, and nobody of the supplier does", () => {
    expect(may(actor("customer_pm"), "submitted", "rejected")).toBe(true);
    for (const role of ["admin", "supplier_pm", "contributor"])
      expect(may(actor(role, true), "submitted", "review_complete")).toBe(false);
  });
  it("a viewer does nothing, whatever was assigned to them", () => {
    fc.assert(
      fc.property(aStanding, (standing) => {
        for (const move of movesFrom(standing.status))
          expect(moveRefusal(move, actor("viewer", true), standing)).not.toBeNull();
        expect(editRefusal(actor("viewer", true), standing)).not.toBeNull();
        expect(deleteRefusal(actor("viewer", true), standing)).not.toBeNull();
      }),
    );
  });
  it("a signed baseline keeps its deliverables from everybody", () => {
    fc.assert(
      fc.property(anActor, aStatus, (who, status) => {
        const standing = { status, isBaselineLocked: true };
        for (const move of movesFrom(status).filter(({ to }) => to === "cancelled"))
          expect(moveRefusal(move, who, standing)).not.toBeNull();
        expect(deleteRefusal(who, standing)).not.toBeNull();
      }),
    );
  });
});

describe("the main move", () => {
  it("is one that leads out of the state, and one that the person may make whenever there is such", () => {
    fc.assert(
      fc.property(anActor, aStanding, fc.boolean(), (who, standing, isReviewRequired) => {
        const main = mainMove(who, standing, isReviewRequired);
        expect(main === null).toBe(
          !isOpen(standing.status) || isSigning(standing.status, isReviewRequired),
        );
        if (main) expect(movesFrom(standing.status)).toContain(main);
        expect(main?.to).not.toBe("cancelled");
      }),
    );
  });
  it("is the review for the customer, and the way back for who waits for it", () => {
    const standing = { status: "submitted", ...free } as const;
    expect(mainMove(actor("customer_pm"), standing, true)?.to).toBe("review_complete");
    expect(mainMove(actor("supplier_pm"), standing, true)?.to).toBe("in_progress");
    expect(mainMove(actor("viewer"), standing, true)?.to).toBe("review_complete");
    expect(mainMove(actor("supplier_pm"), standing, false)).toBeNull();
  });
});

it("says in words, with a full stop, why not", () => {
  fc.assert(
    fc.property(anActor, aStanding, (who, standing) => {
      const refusals = [
        ...movesFrom(standing.status).map((move) => moveRefusal(move, who, standing)),
        editRefusal(who, standing),
        progressRefusal(who, standing),
        deleteRefusal(who, standing),
      ];
      for (const refusal of refusals) if (refusal !== null) expect(refusal).toMatch(/^[A-Z].*\.$/);
    }),
  );
});

it("moves progress only where the content is open too", () => {
  fc.assert(
    fc.property(anActor, aStanding, (who, standing) => {
      if (progressRefusal(who, standing) !== null) return;
      expect(editRefusal(who, standing)).toBeNull();
      expect(isProgressOpen(standing.status)).toBe(true);
    }),
  );
});

it("is overdue after its day, while it is open", () => {
  const today = "2026-06-15";
  expect(isOverdue({ status: "in_progress", dueDate: "2026-06-14" }, today)).toBe(true);
  expect(isOverdue({ status: "in_progress", dueDate: today }, today)).toBe(false);
  expect(isOverdue({ status: "in_progress", dueDate: null }, today)).toBe(false);
  expect(isOverdue({ status: "delivered", dueDate: "2026-06-14" }, today)).toBe(false);
});

it("offers every move once, the main one first", () => {
  fc.assert(
    fc.property(anActor, aStanding, fc.boolean(), (who, standing, isReviewRequired) => {
      const { main, others } = offersFor(who, standing, isReviewRequired);
      const offered = [...(main ? [main] : []), ...others].map(({ to }) => to);
      expect(offered.toSorted()).toEqual(
        movesFrom(standing.status)
          .map(({ to }) => to)
          .toSorted(),
      );
    }),
  );
});

it("names whom to ask for a review", () => {
  const offers = offersFor(
    actor("viewer"),
    { status: "submitted", ...free, reviewers: ["Grace Hall"] },
    true,
  );
  expect(offers.main).toEqual({
    to: "review_complete",
    refusal: "Only the customer's project manager reviews deliverables. Here: Grace Hall.",
  });
});
