import { Section } from "@/components/ui/card";
import { DateText, DateTimeText, MoneyText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { MilestoneRecord } from "@/lib/milestones/queries";
import type { Route } from "next";

/** Every baseline, newest first: the original, and what each applied variation made of it. */
export function BaselineHistory({
  baselines,
  variationsHref,
}: {
  baselines: MilestoneRecord["baselines"];
  variationsHref: string;
}) {
  if (baselines.length === 0) return null;
  return (
    <Section
      title="Baselines"
      description="The original plus every applied variation is the current one."
      flush
    >
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Baselines">
        <table className="w-full text-left">
          <thead className="text-xs text-muted">
            <tr className="border-b border-separator [&>th]:px-4 [&>th]:py-2 [&>th]:font-medium">
              <th scope="col">Version</th>
              <th scope="col">From</th>
              <th scope="col" className="text-right">
                Start
              </th>
              <th scope="col" className="text-right">
                End
              </th>
              <th scope="col" className="text-right">
                Billable
              </th>
              <th scope="col" className="text-right">
                Deliverables
              </th>
            </tr>
          </thead>
          <tbody>
            {baselines.map(
              ({ id, version, content, created_at, variation_reference, variation_title }) => (
                <tr
                  key={id}
                  className="border-b border-separator last:border-0 [&>td]:px-4 [&>td]:py-2"
                >
                  <td className="whitespace-nowrap">{version === 1 ? "1, original" : version}</td>
                  <td>
                    {variation_reference ? (
                      <TextLink
                        href={`${variationsHref}/${variation_reference}` as Route}
                        tone="quiet"
                      >
                        {variation_reference} {variation_title}
                      </TextLink>
                    ) : (
                      "Signed baseline"
                    )}
                    <span className="block text-xs text-muted">
                      <DateTimeText value={created_at} />
                    </span>
                  </td>
                  <td className="text-right">
                    <DateText value={content.start_date} />
                  </td>
                  <td className="text-right">
                    <DateText value={content.end_date} />
                  </td>
                  <td className="text-right">
                    <MoneyText value={content.billable} />
                  </td>
                  <td className="text-right">{content.deliverables.length}</td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
