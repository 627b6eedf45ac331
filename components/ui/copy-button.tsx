"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";

import { IconButton } from "./button";
import { toast } from "./toast";

/** Copies a text, and says that it did. */
export function CopyButton({ text, label = "Copy" }: { text: string; label?: string }) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), 2000);
    return () => clearTimeout(timer);
  }, [isCopied]);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      toast.error("The browser did not allow copying", {
        description: "Select the text and copy it by hand.",
      });
    }
  };

  return (
    <>
      <IconButton label={isCopied ? "Copied" : label} size="sm" onPress={copy}>
        {isCopied ? <Check aria-hidden className="text-success" /> : <Copy aria-hidden />}
      </IconButton>
      <span role="status" className="sr-only">
        {isCopied ? "Copied" : ""}
      </span>
    </>
  );
}
