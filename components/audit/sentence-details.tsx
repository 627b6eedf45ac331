import type { Sentence } from "@/lib/audit/describe";

/** What belongs to a sentence of the history: what somebody said, or fields before and after. */
export function SentenceDetails({ sentence: { note, fields = [] } }: { sentence: Sentence }) {
  return (
    <>
      {note && (
        <blockquote className="border-s-2 border-border ps-3 whitespace-pre-wrap wrap-break-word">
          {note}
        </blockquote>
      )}
      {fields.length > 0 && (
        <dl className="grid gap-1">
          {fields.map(({ label, before, after }) => (
            <div key={label} className="grid gap-x-3 sm:grid-cols-[9rem_minmax(0,1fr)]">
              <dt className="text-xs leading-5 first-letter:uppercase">{label}</dt>
              <dd className="min-w-0 wrap-break-word">
                {before !== null && (
                  <>
                    <del className="me-1.5 decoration-1">
                      <span className="sr-only">before: </span>
                      {before}
                    </del>
                    <span aria-hidden>→ </span>
                  </>
                )}
                <ins className="text-foreground no-underline">
                  <span className="sr-only">after: </span>
                  {after ?? "nothing"}
                </ins>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
