import type { Route } from "next";

import { cn } from "@/components/ui/cn";
import { TextLink } from "@/components/ui/link";

/** A number that opens its rows; none has nothing to open. `label` says of what it is. */
export function NumberLink({
  value,
  href,
  label,
  className,
}: {
  value: number;
  href: string;
  label: string;
  className?: string;
}) {
  if (value === 0) return <span className="text-subtle">0</span>;
  return (
    <TextLink
      href={href as Route}
      tone="quiet"
      prefetch={false}
      className={cn("font-medium", className)}
      aria-label={`${value}: ${label}`}
    >
      {value}
    </TextLink>
  );
}
