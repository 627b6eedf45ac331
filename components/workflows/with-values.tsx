"use client";

import { Braces } from "lucide-react";
import { type ReactNode, useRef } from "react";

import { Menu } from "@/components/ui/menu";

type TextControl = HTMLInputElement | HTMLTextAreaElement;

const isText = (target: unknown): target is TextControl =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === "text");

/** Writes where the caret is, over what is selected, as if it were typed. */
function typeInto(control: TextControl, text: string) {
  const end = control.value.length;
  const from = control.selectionStart ?? end;
  control.setRangeText(text, from, control.selectionEnd ?? end, "end");
  control.dispatchEvent(new Event("input", { bubbles: true }));
}

type WithValuesProps = {
  /** What the text can name of the data, and of the secrets. */
  fields: readonly string[];
  secrets?: readonly string[];
  /** What stands beside the menu. */
  actions?: ReactNode;
  /** Text fields: a value goes into the one that was left last; before one was, into the last. */
  children: ReactNode;
};

/** Text fields with a menu that puts a value in where the caret was. */
export function WithValues({ fields, secrets = [], actions, children }: WithValuesProps) {
  const box = useRef<HTMLDivElement>(null);
  const left = useRef<TextControl | null>(null);
  const put = (placeholder: string) => {
    const controls = [...(box.current?.querySelectorAll("input, textarea") ?? [])].filter(isText);
    const control = controls.find((one) => one === left.current) ?? controls.at(-1);
    if (control) typeInto(control, `{{${placeholder}}}`);
  };
  const entry = (placeholder: string, label: string) => ({
    id: placeholder,
    label,
    onAction: () => put(placeholder),
  });
  const sections = [
    { id: "data", title: "Data", items: fields.map((path) => entry(`data.${path}`, path)) },
    {
      id: "secrets",
      title: "Secrets",
      items: secrets.map((name) => entry(`secret.${name}`, name)),
    },
  ].filter(({ items }) => items.length > 0);
  return (
    <>
      <div
        ref={box}
        className="contents"
        onBlur={({ target }) => {
          if (isText(target)) left.current = target;
        }}
      >
        {children}
      </div>
      {(actions || sections.length > 0) && (
        <div className="flex flex-wrap gap-2">
          {actions}
          {sections.length > 0 && (
            <Menu
              label="Put a value into the text"
              variant="secondary"
              size="sm"
              placement="bottom start"
              items={sections}
            >
              <Braces aria-hidden /> Put in a value
            </Menu>
          )}
        </div>
      )}
    </>
  );
}
