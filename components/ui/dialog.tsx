"use client";

import { Modal } from "@heroui/react";
import type { ReactNode } from "react";

import { cn } from "./cn";

export type DialogSize = "sm" | "md" | "lg" | "xl" | "full";

const SIZES: Record<DialogSize, string> = {
  sm: "sm:max-w-md",
  md: "sm:max-w-lg",
  lg: "sm:max-w-2xl",
  xl: "sm:max-w-4xl",
  full: "sm:h-full sm:max-w-none",
};

export type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: ReactNode;
  /** One sentence under the title. */
  description?: ReactNode;
  size?: DialogSize;
  children?: ReactNode;
  footer?: ReactNode;
  role?: "dialog" | "alertdialog";
  /** A click outside closes it. Off wherever something typed could be lost. */
  isDismissable?: boolean;
};

/**
 * A question over the page. Focus goes in when it opens, stays in, and returns to what opened it;
 * Escape closes. On a phone it is a sheet at the bottom.
 */
export function Dialog({
  isOpen,
  onOpenChange,
  title,
  description,
  size = "md",
  children,
  footer,
  role = "dialog",
  isDismissable = true,
}: DialogProps) {
  return (
    <Modal.Backdrop isOpen={isOpen} onOpenChange={onOpenChange} isDismissable={isDismissable}>
      <Modal.Container placement="auto" scroll="inside" className="max-sm:p-0">
        <Modal.Dialog role={role} className={cn("max-w-none max-sm:rounded-b-none", SIZES[size])}>
          <Modal.Header className="gap-1 border-b border-separator px-5 py-3.5 pe-12">
            <Modal.Heading className="font-semibold">{title}</Modal.Heading>
            {description && <p className="text-muted">{description}</p>}
          </Modal.Header>
          <Modal.CloseTrigger className="end-3.5 top-3" />
          {/* A field that gets the focus brings along what stands below it: what is wrong with it. */}
          <Modal.Body className="[&_:is(input,textarea,button)]:scroll-mb-16">
            {children}
          </Modal.Body>
          {footer && (
            <Modal.Footer className="flex-wrap border-t border-separator px-5 py-3">
              {footer}
            </Modal.Footer>
          )}
        </Modal.Dialog>
      </Modal.Container>
    </Modal.Backdrop>
  );
}
