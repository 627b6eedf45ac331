"use client";

import { useState } from "react";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextAreaField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Kbd } from "@/components/ui/kbd";
import type { ProjectScope } from "@/lib/auth/context";
import { createComment, updateComment } from "@/lib/comments/actions";
import type { Comment } from "@/lib/comments/queries";
import {
  type CommentSubject,
  createCommentSchema,
  updateCommentSchema,
} from "@/lib/comments/schema";

type NewCommentProps = { scope: ProjectScope; subject: CommentSubject };

/** Where a comment is written. Once posted, the field begins again with an id of its own. */
export function NewComment(props: NewCommentProps) {
  const [count, setCount] = useState(0);
  return (
    <OneNewComment
      key={count}
      {...props}
      onPosted={() => setCount(count + 1)}
      isFollowing={count > 0}
    />
  );
}

function OneNewComment({
  scope,
  subject,
  onPosted,
  isFollowing,
}: NewCommentProps & { onPosted: () => void; isFollowing: boolean }) {
  const form = useActionForm({
    schema: createCommentSchema,
    action: (input) => createComment(scope, input),
    defaultValues: { id: crypto.randomUUID(), subject, body: "" },
    onSuccess: onPosted,
  });
  return (
    <Form form={form}>
      {/* After a post the focus stays where the next comment goes. */}
      <TextAreaField {...form.field("body")} label="New comment" rows={2} autoFocus={isFollowing} />
      <FormActions>
        <SubmitButton form={form} variant="secondary">
          Comment
        </SubmitButton>
        <Kbd keys="Mod+Enter" className="max-sm:hidden" />
      </FormActions>
    </Form>
  );
}

/** One's own comment, being edited. */
export function EditComment({
  comment,
  scope,
  onDone,
}: {
  comment: Comment;
  scope: ProjectScope;
  onDone: () => void;
}) {
  const { id, lock_version, body } = comment;
  const form = useActionForm({
    schema: updateCommentSchema,
    action: (input) => updateComment(scope, input),
    defaultValues: { id, lock_version, body },
    onSuccess: onDone,
  });
  return (
    <Form form={form}>
      <TextAreaField {...form.field("body")} label="Comment" rows={2} autoFocus />
      <FormActions>
        <SubmitButton form={form} variant="secondary">
          Save
        </SubmitButton>
        <Button variant="ghost" onPress={onDone} isDisabled={form.isPending}>
          Cancel
        </Button>
      </FormActions>
    </Form>
  );
}
