"use client";

import {
  Download,
  File,
  FileArchive,
  FileImage,
  FileSpreadsheet,
  FileText,
  Trash2,
} from "lucide-react";
import Image from "next/image";

import { useFormat } from "@/components/ui/format";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { deleteFile } from "@/lib/files/actions";
import { isShowable } from "@/lib/files/kinds";
import type { FileRow } from "@/lib/files/queries";

import { fileSize } from "./file-size";

type Props = { file: FileRow; scope: ProjectScope; isReadOnly: boolean };

/** A file: pressed, it is downloaded with the person's own rights. */
export function FileItem({ file, scope, isReadOnly }: Props) {
  const format = useFormat();
  const href = `/api/files/${file.id}`;
  const facts = [
    fileSize(file.size_bytes),
    file.created_by_name ?? "A former member",
    format.dateTime(file.created_at),
  ];

  const remove = async () => {
    const result = await deleteFile(scope, { id: file.id, is_deleted: true });
    if (result.ok)
      toast.success(`${file.name} removed`, {
        description: "It is no longer listed or signed. The team can still read it, as evidence.",
        action: { label: "Undo", onPress: () => void restore() },
      });
    else toast.error("The file was not removed", { description: result.message });
  };
  const restore = async () => {
    const result = await deleteFile(scope, { id: file.id, is_deleted: false });
    if (!result.ok) toast.error("The file could not be restored", { description: result.message });
  };

  return (
    <li className="flex items-center gap-3 border-b border-separator px-4 py-2 last:border-0 hover:bg-row-hover">
      <Thumbnail file={file} href={href} />
      <span className="min-w-0 flex-1">
        <a
          href={href}
          download={file.name}
          className="block truncate rounded-xs font-medium underline-offset-3 hover:underline"
        >
          {file.name}
        </a>
        <span className="block text-xs text-muted">{facts.join(" · ")}</span>
      </span>
      <span data-print="hide">
        <Menu
          label={`Actions of ${file.name}`}
          size="sm"
          items={[
            {
              id: "download",
              label: "Download",
              icon: <Download aria-hidden />,
              href,
              download: true,
            },
            ...(isReadOnly
              ? []
              : [
                  {
                    id: "remove",
                    label: "Remove",
                    tone: "danger" as const,
                    icon: <Trash2 aria-hidden />,
                    onAction: () => void remove(),
                  },
                ]),
          ]}
        />
      </span>
    </li>
  );
}

function Thumbnail({ file: { content_type }, href }: { file: FileRow; href: string }) {
  if (isShowable(content_type)) {
    // Unoptimised: the bytes are private, and no image service may read them. Beside its name a
    // picture says nothing new to who cannot see it.
    return (
      <Image
        unoptimized
        src={`${href}?inline`}
        alt=""
        width={36}
        height={36}
        className="size-9 shrink-0 rounded-sm border border-border object-cover"
      />
    );
  }
  return (
    <span
      aria-hidden
      className="flex size-9 shrink-0 items-center justify-center rounded-sm bg-default text-muted [&_svg]:size-4"
    >
      {iconOf(content_type)}
    </span>
  );
}

function iconOf(contentType: string) {
  if (contentType.startsWith("image/")) return <FileImage />;
  if (contentType.endsWith("zip")) return <FileArchive />;
  if (/sheet|csv/.test(contentType)) return <FileSpreadsheet />;
  return /pdf|text|document|presentation/.test(contentType) ? <FileText /> : <File />;
}
