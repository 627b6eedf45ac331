import { readFileSync } from "node:fs";

import type { Locator, Page } from "@playwright/test";

import { ownerValue, password, type World } from "@/supabase/tests/world";

import { expect } from "./fixtures";

// What a person does that takes more than one press.

const references = new Map<string, string>();

/** The reference that a project got. */
export async function projectReference(project: string): Promise<string> {
  const known =
    references.get(project) ??
    (await ownerValue<string>("select reference from public.projects where id = $1", [project]));
  references.set(project, known);
  return known;
}

/** Where a project lives; the world's own when none is named. */
export async function projectPath(world: World, project = world.project): Promise<string> {
  return `/${world.slug}/projects/${encodeURIComponent(await projectReference(project))}`;
}

/** The card with this heading. */
export function card(page: Page, heading: string): Locator {
  return page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: heading, exact: true }) });
}

/** Types a date, `yyyy-mm-dd`, part by part, whatever their order. */
export async function typeDate(scope: Page | Locator, label: string, iso: string) {
  const [year = "", month = "", day = ""] = iso.split("-");
  const parts = { day, month, year };
  for (const [part, digits] of Object.entries(parts)) {
    const segment = scope.getByRole("spinbutton", { name: new RegExp(`^${part}, ${label}`) });
    await segment.click();
    await segment.pressSequentially(digits);
  }
}

/** The text of what a press downloads. */
export async function downloadedText(page: Page, link: Locator): Promise<string> {
  return (await downloadedBytes(page, link)).toString("utf8");
}

/** The bytes of what a press downloads. */
export async function downloadedBytes(page: Page, link: Locator): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
  return readFileSync(await download.path());
}

/** Signs what the card with this heading is about, with the person's password. */
export async function signWithPassword(page: Page, heading: string) {
  await card(page, heading)
    .getByRole("button", { name: /^Sign for the/ })
    .click();
  const dialog = page.getByRole("dialog", { name: /^Sign: / });
  await dialog.getByLabel("Your password").fill(password);
  await dialog.getByRole("button", { name: "Sign", exact: true }).click();
  await expect(dialog).toBeHidden();
}
