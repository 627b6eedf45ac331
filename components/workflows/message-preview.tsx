"use client";

import { z } from "zod";

import { FieldGroup } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { Dialog } from "@/components/ui/dialog";
import { render } from "@/lib/workflows/interpreter";
import { dataOf, pathsIn } from "@/lib/workflows/placeholders";

import { MessageView } from "./message-view";

type PreviewProps = {
  workflow: string;
  message: { subject: string; text: string; by: "both" | "in_app" | "email" };
  onClose: () => void;
};

const schema = z.object({ samples: z.array(z.string().max(2000)) });

/** A message with its placeholders filled by samples, which the person changes as they like. */
export function MessagePreview({ workflow, message, onClose }: PreviewProps) {
  const { subject, text, by } = message;
  const paths = pathsIn(subject, text);
  const { field, hook } = useLiveForm({
    schema,
    values: { samples: paths.map((path) => path.split(".").at(-1)?.replaceAll("_", " ") ?? "") },
    onChange: () => {},
  });
  const samples = hook.watch("samples");
  const data = dataOf(paths.map((path, index) => ({ path, value: samples[index] ?? "" })));
  const filled = (template: string) => String(render(template, data) ?? "");
  return (
    <Dialog
      isOpen
      onOpenChange={onClose}
      size="lg"
      title="What they will read"
      description="With sample values. Nothing is sent."
    >
      <div className="grid gap-5">
        {paths.length > 0 && (
          <FieldGroup columns={2} title="Sample values">
            {paths.map((path, index) => (
              <TextField key={path} {...field(`samples.${index}`)} label={path} />
            ))}
          </FieldGroup>
        )}
        <MessageView workflow={workflow} subject={filled(subject)} text={filled(text)} by={by} />
      </div>
    </Dialog>
  );
}
