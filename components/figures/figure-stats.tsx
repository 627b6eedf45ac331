import { PercentText } from "@/components/ui/format";
import { Stat, StatGrid } from "@/components/ui/stat";
import type { WorkFigures } from "@/lib/figures/queries";

/** What is open, what of it is late, and how much was done in time. */
export function FigureStats({ figures, register }: { figures: WorkFigures; register: string }) {
  const { ages, on_time, today } = figures;
  const open = ages.reduce((sum, { count }) => sum + count, 0);
  const late = ages.reduce((sum, age) => sum + age.late, 0);
  const { completed, in_time, from } = on_time;
  const lately = `${register}?state=completed&closed=${from}..${today}`;
  return (
    <StatGrid>
      <Stat label="Open activities" value={open} href={`${register}?state=open`} />
      <Stat
        label="Overdue"
        value={late}
        href={`${register}?late=1`}
        {...(late > 0 && { tone: "danger" as const })}
      />
      <Stat label="Completed, 30 days" value={completed} href={lately} />
      <Stat
        label="In time, 30 days"
        value={
          completed === 0 ? "–" : <PercentText value={(100 * in_time) / completed} digits={0} />
        }
        href={`${lately}&timing=in_time`}
        hint={`${in_time} of ${completed}`}
      />
    </StatGrid>
  );
}
