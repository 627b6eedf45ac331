import { Section } from "@/components/ui/card";
import { MoneyText } from "@/components/ui/format";
import { Progress } from "@/components/ui/progress";
import type { Dashboard } from "@/lib/dashboards/queries";

/** Budget, what the milestones bill, and what has been accepted, per currency. */
export function MoneySummary({ money }: { money: Dashboard["money"] }) {
  if (money.length === 0) return null;
  return (
    <Section title="Money" flush>
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label="Money">
        <table className="w-full text-right">
          <thead className="text-xs text-muted">
            <tr className="border-b border-separator [&>th]:px-4 [&>th]:py-2 [&>th]:font-medium">
              <th scope="col" className="text-left">
                Currency
              </th>
              <th scope="col">Budget</th>
              <th scope="col">Billable</th>
              <th scope="col">Accepted</th>
              <th scope="col" className="w-40 text-left">
                Accepted of billable
              </th>
            </tr>
          </thead>
          <tbody>
            {money.map(({ currency, budget, billable, accepted }) => (
              <tr
                key={currency}
                className="border-b border-separator last:border-0 [&>td]:px-4 [&>td]:py-2"
              >
                <td className="text-left">{currency}</td>
                <td>
                  <MoneyText value={budget} currency={currency} notation="whole" />
                </td>
                <td>
                  <MoneyText value={billable} currency={currency} notation="whole" />
                </td>
                <td>
                  <MoneyText value={accepted} currency={currency} notation="whole" />
                </td>
                <td>
                  <Progress
                    value={billable > 0 ? (accepted / billable) * 100 : 0}
                    label={`Accepted of billable, ${currency}`}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
