import { Truncate } from "@/components/ui/tooltip";
import { fieldName, type ImportFault } from "@/lib/imports/rules";

const SHOWN = 50;

type FaultListProps = {
  faults: readonly ImportFault[];
  label: string;
  /** What stands where the fault is. */
  cellOf: (fault: ImportFault) => string;
};

/** What is wrong with which row; the first fifty. */
export function FaultList({ faults, label, cellOf }: FaultListProps) {
  if (faults.length === 0) return null;
  return (
    <div>
      <ul
        aria-label={label}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls
        tabIndex={0}
        className="max-h-80 overflow-y-auto rounded-md border border-border"
      >
        {faults.slice(0, SHOWN).map((fault) => (
          <li
            key={`${fault.row} ${fault.field}`}
            className="flex flex-wrap gap-x-4 border-b border-separator px-3 py-1.5 last:border-0"
          >
            {/* The headings are line 1 of the file. */}
            <span className="w-20 text-muted">Line {fault.row + 1}</span>
            <span className="w-32 font-medium">{fieldName(fault.field)}</span>
            <Truncate className="w-48 text-muted">{cellOf(fault)}</Truncate>
            <span className="min-w-0 flex-1 basis-56">{fault.message}</span>
          </li>
        ))}
      </ul>
      {faults.length > SHOWN && (
        <p className="mt-1 text-xs text-muted">And {faults.length - SHOWN} more.</p>
      )}
    </div>
  );
}
