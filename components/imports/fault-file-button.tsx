"use client";

import { Download } from "lucide-react";

import { Button } from "@/components/ui/button";
import { faultFile, type ImportFile } from "@/lib/imports/file";
import type { ImportFault, ImportType } from "@/lib/imports/rules";

/** Downloads the faulty rows, each with what is wrong, as a file that imports once it is mended. */
export function FaultFileButton({
  type,
  file,
  faults,
}: {
  type: ImportType;
  file: ImportFile;
  faults: readonly ImportFault[];
}) {
  const download = () => {
    const content = new Blob([faultFile(file, faults)], { type: "text/csv;charset=utf-8" });
    const address = URL.createObjectURL(content);
    const link = document.createElement("a");
    link.href = address;
    link.download = `${type}-to-mend.csv`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  };
  return (
    <Button size="sm" icon={<Download aria-hidden />} onPress={download}>
      Download the faulty rows
    </Button>
  );
}
