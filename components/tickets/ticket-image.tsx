import { imageHref } from "@/components/batches/image-href";
import { ItemStatusBadge } from "@/components/batches/item-status-badge";
import type { TicketRecord } from "@/lib/tickets/queries";

/** The image that a ticket is about: small and opened whole, or why there is none. */
export function TicketImage({ item }: { item: NonNullable<TicketRecord["batch_item"]> }) {
  const { id, batch_index, prompt_text, status, error } = item;
  return (
    <div className="grid justify-items-start gap-1.5">
      <span>{`${batch_index + 1}. ${prompt_text}`}</span>
      {status === "completed" ? (
        <a href={imageHref(id)} target="_blank" rel="noreferrer">
          {/* oxlint-disable-next-line nextjs/no-img-element -- served with the person's own rights, as a small one */}
          <img src={imageHref(id, "thumb")} alt={prompt_text} className="max-h-40 rounded-md" />
        </a>
      ) : (
        <ItemStatusBadge status={status} />
      )}
      {error && status !== "completed" && <span className="text-danger">{error}</span>}
    </div>
  );
}
