import type { Route } from "next";

import type { ProjectScope } from "@/lib/auth/context";

/** Where a variation of the project is. */
export function variationHref({ org, project }: ProjectScope, reference: string): Route {
  return `/${org}/projects/${project}/variations/${reference}` as Route;
}
