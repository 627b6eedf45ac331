import type { Page } from "@playwright/test";

import type { Person } from "@/supabase/tests/world";

import { expect, expectAccessible, expectContrast, test } from "./fixtures";
import { allAddresses, reader } from "./routes";

/*
 * Every page, as somebody who sees all of it, light and dark, wide and on a phone. The list of pages is
 * the file system's; the work is shared out over a few tests, so that workers can divide it.
 */

test.describe.configure({ mode: "parallel" });

const SHARES = 6;
const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };
const LOOKS = [
  { size: WIDE, colorScheme: "light" },
  { size: WIDE, colorScheme: "dark" },
  { size: PHONE, colorScheme: "dark" },
  { size: PHONE, colorScheme: "light" },
] as const;

type Seat = { page: Page; complaints: string[]; looks: (typeof LOOKS)[number][] };

for (let share = 0; share < SHARES; share += 1) {
  test(`every page is accessible, has a title and one heading, and fits a phone (${share + 1} of ${SHARES})`, async ({
    open,
    busy,
  }) => {
    test.slow();
    const pages = (await allAddresses(busy))
      .filter(({ kind }) => kind === "page")
      .filter((_, index) => index % SHARES === share);
    const seats = new Map<Person | null, Seat>();
    const seatOf = async (person: Person | null) => {
      const page = await open(person, "about:blank");
      const seat = { page, complaints: listenTo(page), looks: [...LOOKS] };
      seats.set(person, seat);
      return seat;
    };
    for (const { route, path } of pages) {
      await test.step(route, async () => {
        const person = reader(route, busy);
        const { page, complaints, looks } = seats.get(person) ?? (await seatOf(person));
        await page.goto(path);
        await expect
          .soft(page.getByRole("heading", { level: 1 }), `${route}: one heading`)
          .toHaveCount(1);
        await expect
          .soft(page, `${route}: a title of its own`)
          .toHaveTitle(route === "/" ? /Countersign/ : /^(?!Not found).+ · Countersign$/);
        for (const { size, colorScheme } of looks) {
          await page.setViewportSize(size);
          await page.emulateMedia({ colorScheme });
          if (colorScheme === "light")
            await expectAccessible(page, `${route} at ${size.width}, light`);
          else await expectContrast(page, `${route} at ${size.width}, dark`);
          expect
            .soft(await overflow(page), `${route}: no sideways scrolling at ${size.width}`)
            .toBeLessThanOrEqual(0);
        }
        // The next page begins as this one ends: each change lays a page out anew.
        looks.reverse();
        expect.soft(complaints.splice(0), `${route}: nothing in the console`).toEqual([]);
      });
    }
  });
}

function listenTo(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" || /content security policy/i.test(message.text()))
      complaints.push(`${message.text()} ${message.location().url}`);
  });
  return complaints;
}

/** By how much the page is wider than the window. */
function overflow(page: Page) {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
