import type { Route } from "next";
import NextLink from "next/link";
import type { ReactNode } from "react";

import { buttonVariants } from "@heroui/styles";

import type { ButtonProps } from "./button";
import { cn } from "./cn";

/** An address of the app. Literals and templates are checked against the routes that exist. */
export type Href<T extends string> = Route<T>;

type LinkProps<T extends string> = {
  href: Href<T>;
  children: ReactNode;
  className?: string;
  prefetch?: boolean;
  /** What happens besides going there. */
  onClick?: () => void;
  "aria-label"?: string;
  "aria-current"?: "page" | "true";
};

/** A link: underlined where it stands in prose, quiet until hovered where a list makes it plain. */
export function TextLink<T extends string>({
  tone = "accent",
  className,
  ...props
}: LinkProps<T> & { tone?: "accent" | "quiet" }) {
  return (
    <NextLink
      {...props}
      className={cn(
        "rounded-xs underline-offset-3",
        tone === "accent"
          ? "text-accent-text underline decoration-1 hover:decoration-2"
          : "text-foreground hover:underline",
        className,
      )}
    />
  );
}

const VARIANTS = {
  primary: "primary",
  secondary: "outline",
  ghost: "ghost",
  danger: "danger",
} as const;

/** A link that looks like a button, because it goes somewhere. */
export function LinkButton<T extends string>({
  children,
  icon,
  variant = "secondary",
  size = "md",
  className,
  download,
  ...props
}: LinkProps<T> & Pick<ButtonProps, "icon" | "variant" | "size"> & { download?: boolean }) {
  const classes = cn(buttonVariants({ variant: VARIANTS[variant], size }), className);
  // A download is not a page: the router must not try to render it.
  if (download) {
    const { prefetch: _, href, ...anchor } = props;
    return (
      <a {...anchor} href={href as string} download className={classes}>
        {icon}
        {children}
      </a>
    );
  }
  return (
    <NextLink {...props} className={classes}>
      {icon}
      {children}
    </NextLink>
  );
}
