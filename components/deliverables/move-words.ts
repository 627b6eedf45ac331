import type { ButtonVariant } from "@/components/ui/button";
import type { DeliverableStatus } from "@/lib/deliverables/rules";

/** What a move is called, what was done once it is made, and how loud its button is as the main one. */
type Words = { label: string; done: string; variant: ButtonVariant };

const forward = (label: string, done: string): Words => ({ label, done, variant: "primary" });
const back = (label: string, done: string): Words => ({ label, done, variant: "secondary" });

/** The words of a move, by where it leads and where from. */
export function moveWords(from: DeliverableStatus, to: DeliverableStatus): Words {
  switch (to) {
    case "not_started":
      return forward("Ready to start", "It can be started");
    case "draft":
      return back("Back to draft", "Back to draft");
    case "in_progress":
      if (from === "submitted") return back("Recall", "Recalled: it can be changed again");
      return from === "rejected"
        ? back("Resume work", "Work resumed")
        : forward("Start work", "Work started");
    case "submitted":
      return from === "rejected"
        ? forward("Resubmit", "Submitted again")
        : forward("Submit for review", "Submitted for review");
    case "review_complete":
      return forward("Complete review", "Review complete");
    case "rejected":
      return back("Reject…", "Rejected");
    default:
      return back("Cancel deliverable…", "Cancelled");
  }
}
