import { sayEvent, sayReason } from "@/lib/notifications/events";

type MessageProps = {
  /** The workflow's name, which an in-app notice begins with. */
  workflow: string;
  subject: string;
  text: string;
  by: "both" | "in_app" | "email";
};

/** A message of a workflow as those who get it will read it. */
export function MessageView({ workflow, subject, text, by }: MessageProps) {
  return (
    <div className="grid gap-3">
      {by !== "email" && (
        <figure className="grid gap-1">
          <figcaption className="text-xs text-muted">In the app</figcaption>
          <div className="rounded-md border border-border px-3 py-2">
            <p className="font-medium wrap-break-word">
              {sayEvent("workflow_message", {
                actor: null,
                label: workflow,
                data: { title: subject },
              })}
            </p>
            <Written text={text} />
          </div>
        </figure>
      )}
      {by !== "in_app" && (
        <figure className="grid gap-1">
          <figcaption className="text-xs text-muted">By e-mail</figcaption>
          <div className="grid gap-2 rounded-md border border-border px-3 py-2">
            <p className="font-semibold wrap-break-word">{subject || "Without a subject"}</p>
            <Written text={text} />
            <p className="border-t border-separator pt-2 text-xs text-muted">
              {workflow}. You get this mail {sayReason("recipient")}.
            </p>
          </div>
        </figure>
      )}
    </div>
  );
}

function Written({ text }: { text: string }) {
  if (text.trim() === "") return null;
  return <p className="whitespace-pre-wrap wrap-break-word">{text.trim()}</p>;
}
