"use client";

import { History, LockKeyhole, Paperclip } from "lucide-react";
import { useState } from "react";

import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { RelativeTime } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { TicketMessage } from "@/lib/tickets/queries";

// What was asked, and what was said last: who answers reads those. The rest of a long conversation is a press away.
const FIRST = 1;
const LAST = 20;

/** What both sides said, oldest first; internal notes are set apart. */
export function MessageList({ messages }: { messages: TicketMessage[] }) {
  const [isWhole, setWhole] = useState(messages.length <= FIRST + LAST + 1);
  const [from, to] = isWhole ? [FIRST, FIRST] : [FIRST, messages.length - LAST];
  return (
    <ol className="grid gap-3" aria-label="Conversation">
      {messages.slice(0, from).map(inList)}
      {!isWhole && (
        <li className="grid justify-items-center">
          <Button
            variant="ghost"
            size="sm"
            icon={<History aria-hidden />}
            onPress={() => setWhole(true)}
          >
            {`Show ${to - from} messages between`}
          </Button>
        </li>
      )}
      {messages.slice(to).map(inList)}
    </ol>
  );
}

function inList(message: TicketMessage) {
  return (
    <li key={message.id}>
      <Message message={message} />
    </li>
  );
}

function Message({ message }: { message: TicketMessage }) {
  const { author_name, is_internal, side, created_at, from_reference, body, files } = message;
  const kind = is_internal ? "Internal note" : "Message";
  return (
    <article
      aria-label={`${kind} of ${author_name}`}
      className={cn(
        "flex gap-3 rounded-lg border p-3",
        is_internal ? "border-dashed border-warning bg-warning-soft" : "border-border",
        side === "us" && !is_internal && "bg-default",
      )}
    >
      <Avatar name={author_name} />
      <div className="min-w-0 flex-1">
        <div className="flex min-h-6 flex-wrap items-center gap-x-2 gap-y-1">
          <span className="font-medium">{author_name}</span>
          <span className="text-xs text-muted">
            <RelativeTime value={created_at} />
          </span>
          {is_internal && (
            <Badge tone="warning" icon={<LockKeyhole aria-hidden />}>
              Internal note
            </Badge>
          )}
          {from_reference && <Badge>{from_reference}</Badge>}
        </div>
        <Prose>{body}</Prose>
        {files.length > 0 && <Files files={files} />}
      </div>
    </article>
  );
}

function Files({ files }: Pick<TicketMessage, "files">) {
  return (
    <ul aria-label="Files" className="mt-2 flex flex-wrap gap-2">
      {files.map(({ id, name, size_bytes }) => (
        <li key={id} className="max-w-full">
          <a
            href={`/api/ticket-files/${id}`}
            download={name}
            className="flex max-w-full items-center gap-1.5 rounded-sm border border-border bg-surface px-2 py-1 text-xs hover:underline"
          >
            <Paperclip aria-hidden className="size-3.5 shrink-0 text-muted" />
            <span className="truncate">{name}</span>
            <span className="shrink-0 text-muted">{Math.ceil(size_bytes / 1024)} KB</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
