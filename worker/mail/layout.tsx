import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Link,
  Preview,
  Text,
} from "@react-email/components";
import type { ReactNode } from "react";

/** A mail that says one thing and leads to one place. */
export function MailLayout({
  preview,
  title,
  action,
  footer,
  children,
}: {
  /** What a list of mails shows beside the subject. */
  preview: string;
  title: string;
  action: { label: string; href: string } | null;
  /** Why this person gets it. */
  footer: ReactNode;
  children: ReactNode;
}) {
  return (
    <Html lang="en">
      <Head />
      <Preview>{preview}</Preview>
      <Body
        style={{
          backgroundColor: "#ffffff",
          color: "#1c1c1f",
          fontFamily: "system-ui, sans-serif",
          fontSize: 15,
          lineHeight: "1.5",
        }}
      >
        <Container style={{ maxWidth: 544, padding: "24px 16px" }}>
          <Heading style={{ fontSize: 20, lineHeight: "1.3", margin: "0 0 16px" }}>{title}</Heading>
          {children}
          {action && (
            <>
              <Button
                href={action.href}
                style={{
                  backgroundColor: "#1c1c1f",
                  borderRadius: 8,
                  color: "#ffffff",
                  marginTop: 8,
                  padding: "10px 16px",
                }}
              >
                {action.label}
              </Button>
              <Text style={SMALL} data-skip-in-text>
                Or copy this address: <Link href={action.href}>{action.href}</Link>
              </Text>
            </>
          )}
          <Hr style={{ borderColor: "#e4e4e7", margin: "24px 0 12px" }} />
          <Text style={SMALL}>{footer}</Text>
        </Container>
      </Body>
    </Html>
  );
}

const SMALL = { color: "#62626b", fontSize: 13, wordBreak: "break-word" } as const;
