import { Section } from "@/components/ui/card";
import { NumberText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import type { PhaseFigure, WorkFigures } from "@/lib/figures/queries";

import { NumberLink } from "./number-link";

const CELL = "py-2 ps-2 pe-4 text-end";

/** How long workplans take for each phase, and what is open in it. */
export function PhaseSection({
  figures,
  register,
  passages,
}: {
  figures: WorkFigures;
  register: string;
  /** The list of phases that workplans went through. */
  passages: string;
}) {
  const { phases, phases_from, today } = figures;
  const rowsOf = ({ template_id, phase }: PhaseFigure) =>
    `template=${template_id}&phase=${encodeURIComponent(phase)}`;
  return (
    <Section
      title="Time in phase"
      description="Workplans that went through in 90 days, and their working days on average, from the first activity to the last"
      flush
    >
      {phases.length === 0 ? (
        <EmptyState compact title="No workplan has run yet">
          Publish a template; the next record starts one.
        </EmptyState>
      ) : (
        <table className="w-full text-sm">
          <thead>
            <tr className="border-b border-separator text-xs text-muted">
              <th scope="col" className="px-4 py-2 text-start font-medium">
                Phase
              </th>
              <th scope="col" className={`${CELL} font-medium`}>
                Open
              </th>
              <th scope="col" className={`${CELL} font-medium`}>
                Through
              </th>
              <th scope="col" className={`${CELL} font-medium`}>
                Days
              </th>
            </tr>
          </thead>
          <tbody>
            {phases.map((figure) => {
              const { template_id, template_name, phase, open, through, days } = figure;
              const rows = `${passages}?${rowsOf(figure)}&left=${phases_from}..${today}`;
              return (
                <tr key={template_id + phase} className="border-b border-separator last:border-0">
                  <th scope="row" className="px-4 py-2 text-start font-normal">
                    {phase} <span className="text-xs text-muted">{template_name}</span>
                  </th>
                  <td className={CELL}>
                    <NumberLink
                      value={open}
                      href={`${register}?${rowsOf(figure)}&state=open`}
                      label={`open in ${phase} of ${template_name}`}
                    />
                  </td>
                  <td className={CELL}>
                    <NumberLink
                      value={through}
                      href={rows}
                      label={`workplans through ${phase} of ${template_name}`}
                    />
                  </td>
                  <td className={CELL}>
                    {days === null ? (
                      <span className="text-subtle">–</span>
                    ) : (
                      <NumberText value={days} digits={1} />
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </Section>
  );
}
