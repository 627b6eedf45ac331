import type { Route } from "next";
import NextLink from "next/link";

import { Section } from "@/components/ui/card";

type Day = { day: string; raised: number; href: string; label: string };

/** How many tickets each day brought; a bar opens its rows. */
export function VolumeChart({ days }: { days: Day[] }) {
  const most = Math.max(1, ...days.map(({ raised }) => raised));
  return (
    <Section title="Raised by day">
      <ol className="flex h-28 items-end gap-0.5">
        {days.map(({ day, raised, href, label }) => (
          <li key={day} className="flex h-full min-w-0 flex-1 items-end">
            <NextLink
              href={href as Route}
              aria-label={`${label}: ${raised}`}
              title={`${label}: ${raised}`}
              className="block min-h-0.5 w-full rounded-t-xs bg-accent hover:opacity-80"
              style={{ height: `${(raised / most) * 100}%` }}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}
