import { RateText } from "@/components/talent/rate-text";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { OrgScope } from "@/lib/auth/context";
import type { StageMove } from "@/lib/stages/rules";
import type { Offer, SubmissionRecord } from "@/lib/submissions/queries";
import { whyNoOffer } from "@/lib/submissions/rules";

import { OfferActions } from "./offer-actions";
import { CreateOfferButton } from "./offer-dialogs";
import { OfferStatusBadge } from "./part-status-badges";

type Props = {
  record: SubmissionRecord;
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** What the candidate was offered, the latest first. */
export function OffersSection({ record, moves, scope, refusal }: Props) {
  const { submission, job, offers } = record;
  return (
    <Section
      title="Offers"
      flush
      actions={
        <CreateOfferButton
          submissionId={submission.id}
          job={job}
          scope={scope}
          refusal={refusal ?? whyNoOffer(submission.status, offers)}
        />
      }
    >
      {offers.length === 0 && <p className="px-4 py-3 text-muted">None made yet.</p>}
      <ul>
        {offers.map((offer) => (
          <li key={offer.id} className="border-b border-separator px-4 py-2 last:border-0">
            <div className="flex flex-wrap items-center gap-2">
              <OfferStatusBadge status={offer.status} />
              <span className="text-xs text-muted">
                {offer.extended_at && (
                  <>
                    Extended <DateText value={offer.extended_at} />
                  </>
                )}
                {offer.expires_on && (
                  <>
                    {" "}
                    until <DateText value={offer.expires_on} />
                  </>
                )}
              </span>
              <span className="ms-auto flex items-center gap-2">
                <OfferActions offer={offer} moves={moves} scope={scope} refusal={refusal} />
              </span>
            </div>
            <OfferTerms offer={offer} />
            {offer.status_reason && <p className="text-muted">Reason: {offer.status_reason}</p>}
            {offer.notes && <Prose>{offer.notes}</Prose>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function OfferTerms({ offer }: { offer: Offer }) {
  const { bill_rate, pay_rate, rate_unit, currency, start_date, end_date } = offer;
  return (
    <DescriptionList
      columns={2}
      items={[
        {
          label: "Pay rate",
          value: <RateText value={pay_rate} unit={rate_unit} currency={currency} />,
        },
        { label: "Start", value: <DateText value={start_date} /> },
        {
          label: "Bill rate",
          value: <RateText value={bill_rate} unit={rate_unit} currency={currency} />,
        },
        { label: "End", value: <DateText value={end_date} /> },
      ]}
    />
  );
}
