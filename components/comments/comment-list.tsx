"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { Prose } from "@/components/ui/prose";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteComment } from "@/lib/comments/actions";
import type { Comment } from "@/lib/comments/queries";

import { EditComment } from "./comment-form";

type CommentListProps = {
  comments: Comment[];
  scope: ProjectScope;
  personId: string;
  canWrite: boolean;
};

/** What people said, oldest first. One's own can be edited and deleted. */
export function CommentList({ comments, ...rest }: CommentListProps) {
  return (
    <ul className="grid gap-4">
      {comments.map((comment) => (
        <CommentItem key={comment.id} comment={comment} {...rest} />
      ))}
    </ul>
  );
}

function CommentItem({
  comment,
  scope,
  personId,
  canWrite,
}: Omit<CommentListProps, "comments"> & { comment: Comment }) {
  const [isEditing, setEditing] = useState(false);
  const author = comment.author_name ?? "A former member";
  return (
    <li className="flex gap-3">
      <Avatar name={author} />
      <article className="min-w-0 flex-1" aria-label={`Comment of ${author}`}>
        <div className="flex min-h-6 flex-wrap items-center gap-x-2">
          <span className="font-medium">{author}</span>
          <span className="text-xs text-muted">
            <RelativeTime value={comment.created_at} />
            {comment.edited_at && ", edited"}
          </span>
          {canWrite && comment.created_by === personId && !isEditing && (
            <span className="ms-auto" data-print="hide">
              <CommentMenu comment={comment} scope={scope} onEdit={() => setEditing(true)} />
            </span>
          )}
        </div>
        {isEditing ? (
          <EditComment comment={comment} scope={scope} onDone={() => setEditing(false)} />
        ) : (
          <Prose>{comment.body}</Prose>
        )}
      </article>
    </li>
  );
}

function CommentMenu({
  comment: { id },
  scope,
  onEdit,
}: {
  comment: Comment;
  scope: ProjectScope;
  onEdit: () => void;
}) {
  const remove = async () => {
    const result = await deleteComment(scope, { id, is_deleted: true });
    if (result.ok)
      toast.success("Comment deleted", {
        action: { label: "Undo", onPress: () => void restore() },
      });
    else toast.error("The comment was not deleted", { description: result.message });
  };
  const restore = async () => {
    const result = await deleteComment(scope, { id, is_deleted: false });
    if (!result.ok)
      toast.error("The comment could not be restored", { description: result.message });
  };
  return (
    <Menu
      label="Comment actions"
      size="sm"
      items={[
        { id: "edit", label: "Edit", icon: <Pencil aria-hidden />, onAction: onEdit },
        {
          id: "delete",
          label: "Delete",
          tone: "danger",
          icon: <Trash2 aria-hidden />,
          onAction: () => void remove(),
        },
      ]}
    />
  );
}
