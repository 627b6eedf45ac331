import { expect, test } from "vitest";

import { movesFrom } from "./rules";

const order = ["new", "contacted", "qualified", "unqualified"];
const move = (from: string, to: string) => ({ from, to, needsReason: false });

test("the next stage comes first, then those after it, then those before", () => {
  const moves = [
    move("contacted", "new"),
    move("contacted", "unqualified"),
    move("new", "qualified"),
    move("contacted", "qualified"),
  ];
  expect(movesFrom(moves, "contacted", order).map(({ to }) => to)).toEqual([
    "qualified",
    "unqualified",
    "new",
  ]);
  expect(movesFrom(moves, "unqualified", order)).toEqual([]);
});
