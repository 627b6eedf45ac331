import { Stat, StatGrid } from "@/components/ui/stat";
import type { getOverview } from "@/lib/administration/queries";

/** Health of the installation in figures; where there is a list, the figure opens it. */
export function OverviewStats({ overview }: { overview: Awaited<ReturnType<typeof getOverview>> }) {
  const {
    organisations,
    organisations_suspended,
    people,
    people_suspended,
    mail_pending,
    mail_failed,
    open_entries,
  } = overview;
  return (
    <StatGrid>
      <Stat label="Organisations" value={organisations} href="/admin/organisations" />
      <Stat
        label="Suspended organisations"
        value={organisations_suspended}
        href="/admin/organisations?status=suspended"
        {...(organisations_suspended > 0 && { tone: "warning" as const })}
      />
      <Stat label="People" value={people} href="/admin/people?status=active,suspended" />
      <Stat
        label="Suspended people"
        value={people_suspended}
        href="/admin/people?status=suspended"
        {...(people_suspended > 0 && { tone: "warning" as const })}
      />
      <Stat
        label="Mail on its way"
        value={mail_pending}
        hint="A worker sends it; over a minute means none runs."
      />
      <Stat
        label="Mail not sent"
        value={mail_failed}
        hint="Given up after many tries."
        {...(mail_failed > 0 && { tone: "danger" as const })}
      />
      <Stat
        label="Open entries"
        value={open_entries}
        hint="System administrators inside an organisation now."
      />
    </StatGrid>
  );
}
