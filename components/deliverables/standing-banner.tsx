import { Banner } from "@/components/ui/banner";
import { DateTimeText } from "@/components/ui/format";
import type { DeliverableRecord } from "@/lib/deliverables/queries";

/** What who opens the deliverable should know first: that it was sent back, or that a signature hangs on it. */
export function StandingBanner({
  record,
  canEdit,
}: {
  record: DeliverableRecord;
  canEdit: boolean;
}) {
  const { status, rejection_reason, reviewed_at, submission, sign_off_status, open_at_submission } =
    record.deliverable;
  if (rejection_reason && (status === "rejected" || status === "in_progress")) {
    return (
      <Banner
        tone={status === "rejected" ? "danger" : "warning"}
        title={
          submission > 1 ? `Submission ${submission} was rejected` : "The submission was rejected"
        }
      >
        <p className="max-w-prose whitespace-pre-wrap wrap-break-word">{rejection_reason}</p>
        <p className="mt-1 text-xs">
          {record.reviewed_by_name ?? "A former member"}, <DateTimeText value={reviewed_at} />
        </p>
      </Banner>
    );
  }
  return (
    <>
      {canEdit && sign_off_status.startsWith("awaiting_") && (
        <Banner tone="warning" title="One side has signed this deliverable">
          Whoever changes it now (its name, description, date, files or criteria) ends that
          signature, and the signer is told.
        </Banner>
      )}
      {open_at_submission && (status === "submitted" || status === "review_complete") && (
        <Banner tone="warning" title="Not everything was done when it was submitted">
          <ul className="list-disc ps-4">
            {open_at_submission.progress < 100 && (
              <li>Its progress was {open_at_submission.progress}%.</li>
            )}
            {open_at_submission.tasks.map((task) => (
              <li key={task}>{task}</li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
