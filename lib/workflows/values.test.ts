import { expect, it } from "vitest";

import { inputLabel } from "./values";

it("labels what a run is asked for", () => {
  expect(inputLabel("team_size")).toBe("Team size");
});
