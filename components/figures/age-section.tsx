import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { WorkFigures } from "@/lib/figures/queries";
import { sayAge } from "@/lib/figures/rules";

import { Bar } from "./bar";
import { NumberLink } from "./number-link";

/** Open activities by how long ago they started, and how many of them are late. */
export function AgeSection({ figures, register }: { figures: WorkFigures; register: string }) {
  const { ages, today } = figures;
  const most = Math.max(...ages.map(({ count }) => count));
  return (
    <Section title="Open by age" description="Days since an activity started" flush>
      {most === 0 ? (
        <EmptyState compact title="Nothing is open">
          Everything is done.
        </EmptyState>
      ) : (
        <ul aria-label="Open by age">
          {ages.map((age) => {
            const words = sayAge(age, today);
            const rows = `started=${age.from ?? ""}..${age.to ?? ""}`;
            return (
              <li
                key={words}
                className="grid grid-cols-[6.5rem_minmax(0,1fr)_2rem_5rem] sm:grid-cols-[8rem_minmax(0,1fr)_3rem_5.5rem] items-center gap-3 border-b border-separator px-4 py-2 last:border-0"
              >
                <span>{words}</span>
                <Bar percent={(100 * age.count) / most} />
                <span className="text-end">
                  <NumberLink
                    value={age.count}
                    href={`${register}?state=open&${rows}`}
                    label={`open, ${words}`}
                  />
                </span>
                <span className="text-end text-xs text-muted">
                  {age.late > 0 && (
                    <>
                      <NumberLink
                        value={age.late}
                        href={`${register}?late=1&${rows}`}
                        label={`overdue, ${words}`}
                        className="text-danger"
                      />{" "}
                      overdue
                    </>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
