import { expect, test } from "vitest";

import { moveCard } from "./move-card";

const columns = [
  { id: "new", label: "New", cards: [{ id: "a" }, { id: "b" }], count: 60, href: "/" },
  { id: "won", label: "Won", cards: [{ id: "c" }], count: 1, href: "/" },
  { id: "lost", label: "Lost", cards: [], count: 0, href: "/" },
];

test("a card leaves its column and stands at the top of the other; the counts follow", () => {
  const moved = moveCard(columns, { card: { id: "b" }, from: "new", to: "won" });
  expect(moved.map(({ cards, count }) => [cards.map(({ id }) => id), count])).toEqual([
    [["a"], 59],
    [["b", "c"], 2],
    [[], 0],
  ]);
});
