import { CopyButton } from "@/components/ui/copy-button";
import type { Json } from "@/lib/workflows/interpreter";
import { dataText } from "@/lib/workflows/values";

/** Data as it is. Long data scrolls in its own box. */
export function DataView({ label, value }: { label: string; value: Json }) {
  const text = dataText(value);
  return (
    <figure className="min-w-0">
      <figcaption className="flex items-center justify-between gap-2 text-xs text-muted">
        {label}
        <CopyButton text={text} />
      </figcaption>
      <pre
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls can be scrolled by keyboard
        tabIndex={0}
        role="region"
        aria-label={label}
        className="max-h-64 overflow-auto rounded-md bg-default px-2.5 py-2 font-mono text-xs whitespace-pre-wrap wrap-break-word"
      >
        {text}
      </pre>
    </figure>
  );
}
