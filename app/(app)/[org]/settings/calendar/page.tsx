import type { Metadata } from "next";

import { CalendarForm } from "@/components/organisations/calendar-form";
import { HolidaysSection } from "@/components/organisations/holidays-section";
import { ReadOnlyNotice } from "@/components/organisations/read-only-notice";
import { requireMember } from "@/lib/organisations/member";
import { getOrganisationDetails, listHolidays } from "@/lib/organisations/queries";
import { mayManageOrganisation } from "@/lib/organisations/rules";

export const metadata: Metadata = { title: "Calendar" };

export default async function CalendarPage({ params }: PageProps<"/[org]/settings/calendar">) {
  const scope = await params;
  const context = await requireMember(scope);
  const [details, holidays] = await Promise.all([
    getOrganisationDetails(context),
    listHolidays(context),
  ]);
  const refusal = mayManageOrganisation(context.can);
  return (
    <div className="grid max-w-2xl gap-4">
      {refusal && <ReadOnlyNotice reason={refusal} />}
      <CalendarForm details={details} scope={scope} isReadOnly={refusal !== null} />
      <HolidaysSection holidays={holidays} scope={scope} refusal={refusal} />
    </div>
  );
}
