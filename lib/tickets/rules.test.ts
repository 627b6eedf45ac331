import { describe, expect, it } from "vitest";

import { movesOfUs, replyRefusal } from "./rules";

const ticket = {
  status: "open" as const,
  resolved_at: null,
  merged_into_id: null,
  deleted_at: null,
};
const now = Date.parse("2030-01-31T12:00:00Z");

describe("who can answer", () => {
  it("both sides, while it is open", () => {
    expect(replyRefusal(ticket, "us", now)).toBeNull();
    expect(replyRefusal(ticket, "client", now)).toBeNull();
  });

  it("the client within the window after it was resolved", () => {
    const resolved = (resolved_at: string) => ({
      ...ticket,
      status: "resolved" as const,
      resolved_at,
    });
    expect(replyRefusal(resolved("2030-01-20T12:00:00Z"), "client", now)).toBeNull();
    expect(replyRefusal(resolved("2030-01-10T12:00:00Z"), "client", now)).toMatch(/new ticket/);
    expect(replyRefusal(resolved("2030-01-10T12:00:00Z"), "us", now)).toBeNull();
  });

  it("nobody once it is closed, merged or deleted", () => {
    expect(replyRefusal({ ...ticket, status: "closed" }, "us", now)).toMatch(/Reopen/);
    expect(replyRefusal({ ...ticket, status: "closed" }, "client", now)).toMatch(/new one/);
    expect(replyRefusal({ ...ticket, merged_into_id: "x" }, "us", now)).toMatch(/merged/);
    expect(replyRefusal({ ...ticket, deleted_at: "x" }, "us", now)).toMatch(/deleted/);
  });
});

describe("where we move it", () => {
  it("anywhere, but out of closed only to open", () => {
    expect(movesOfUs(ticket)).toEqual(["in_progress", "waiting_client", "resolved", "closed"]);
    expect(movesOfUs({ ...ticket, status: "closed" })).toEqual(["open"]);
    expect(movesOfUs({ ...ticket, merged_into_id: "x" })).toEqual([]);
  });
});
