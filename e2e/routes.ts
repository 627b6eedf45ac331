import { readdirSync } from "node:fs";
import path from "node:path";

import { ownerValue, type Person } from "@/supabase/tests/world";

import type { BusyWorld } from "./busy-world";
import { projectReference } from "./steps";

// Every address of the application, read from the file system: a new one cannot be forgotten.

export type Address = {
  /** As in `app`: "/[org]/projects/[project]". */
  route: string;
  kind: "page" | "route";
  path: string;
};

const app = path.join(import.meta.dirname, "../app");

/** Where the world's own records stand for the names in brackets. A name that is missing here fails the tests. */
async function valuesOf(world: BusyWorld): Promise<Record<string, string>> {
  return {
    org: world.slug,
    project: await projectReference(world.project),
    milestone: world.accepted.reference,
    deliverable: "DEL-004",
    variation: "VAR-001",
    client: world.client,
    ...world.pipeline,
    ...world.talent,
    ...world.images,
    owner: world.client,
    ...world.support,
    person: world.supplier.id,
    organisation: world.organisation,
    template: await ownerValue<string>(
      "select id from public.project_templates where organisation_id is null order by name limit 1",
    ),
    workplan: await ownerValue<string>(
      "select id from public.workplan_templates where organisation_id = $1 order by name limit 1",
      [world.organisation],
    ),
    workflow: world.workflow,
    execution: world.execution,
    report: world.report,
    offer: world.offer,
    request: world.request,
    run: world.run,
    token: world.token,
    file: world.file,
    code: world.accepted.entryHash,
    hash: world.accepted.entryHash,
    role: await ownerValue<string>(
      "select coalesce((select id from public.roles where organisation_id = $1 limit 1), $1)",
      [world.organisation],
    ),
  };
}

export async function allAddresses(world: BusyWorld): Promise<Address[]> {
  const values = await valuesOf(world);
  return readdirSync(app, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const segments = path
        .dirname(file)
        .split("/")
        .filter((segment) => segment !== "." && !/^\(.*\)$/.test(segment));
      const filled = segments.map((segment) =>
        segment.replace(/^\[+(?:\.\.\.)?(\w+)\]+$/, (_, name: string) => {
          const value = values[name] ?? valueByPlace(segments, name, world);
          if (value === undefined)
            throw new Error(`e2e/routes.ts does not know what stands for [${name}] in ${file}`);
          return encodeURIComponent(value);
        }),
      );
      return {
        route: `/${segments.join("/")}`,
        kind: file.endsWith("page.tsx") ? ("page" as const) : ("route" as const),
        path: `/${filled.join("/")}`,
      };
    })
    .toSorted((a, b) => a.route.localeCompare(b.route));
}

/** A bare [id] means what the segment before it says. */
function valueByPlace(segments: string[], name: string, world: BusyWorld): string | undefined {
  if (name !== "id") return undefined;
  const parent = segments[segments.indexOf(`[${name}]`) - 1];
  return {
    clients: world.client,
    organisations: world.organisation,
    people: world.supplier.id,
    certificates: world.accepted.id,
    files: world.file,
  }[parent ?? ""];
}

/** Who sees a page in full; null for what is read without an account. */
export function reader(route: string, world: BusyWorld): Person | null {
  if (/^\/(sign-in|sign-up|reset-password|invite|verify|auth)/.test(route) || route === "/")
    return null;
  if (route.startsWith("/admin")) return world.system;
  if (route.startsWith("/portal")) return world.customer;
  return /^\/\[org\]\/projects\/\[project\]\/(?!settings|team)/.test(route)
    ? world.supplier
    : world.admin;
}
