import { History } from "@/components/audit/history";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import { describeHistory } from "@/lib/audit/describe";
import type { ProjectContext } from "@/lib/auth/context";
import type { CommentSubject } from "@/lib/comments/schema";
// oxlint-disable-next-line no-restricted-imports -- the same section of every record, inside the page's own Suspense
import { getSurroundings } from "@/lib/surroundings/queries";

import { NewComment } from "./comment-form";
import { CommentList } from "./comment-list";

/** What was said about a record, and what was done to it. Give it a Suspense of its own. */
export async function RecordTimeline({
  context,
  subject,
}: {
  context: ProjectContext;
  subject: CommentSubject;
}) {
  const { comments, history, names } = await getSurroundings(context, subject);
  const { organisation, project, person, format, can } = context;
  const scope = { org: organisation.slug, project: project.reference };
  const canWrite = can("comment.write");
  return (
    <>
      <Section title="Comments" id="comments">
        <div className="grid gap-4">
          {comments.length > 0 && (
            <CommentList
              comments={comments}
              scope={scope}
              personId={person.id}
              canWrite={canWrite}
            />
          )}
          {comments.length === 0 && !canWrite && <EmptyState compact title="No comments yet" />}
          {canWrite && (
            <div data-print="hide">
              <NewComment scope={scope} subject={subject} />
            </div>
          )}
        </div>
      </Section>
      <History
        events={describeHistory(history, { format, names, recordId: subject.id })}
        isCut={history.length >= 100}
      />
    </>
  );
}
