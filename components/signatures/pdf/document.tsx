import { Document, Page, View } from "@react-pdf/renderer";

import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";
import { describeContent } from "@/lib/signatures/content";
import { documentName, type SignedDocument, utc } from "@/lib/signatures/documents";
import { roleName, SIDE_NAMES } from "@/lib/signatures/rules";

import { ContentBlock, FactRow } from "./content-blocks";
import type { Print } from "@/components/pdf/fonts";
import { QrCode } from "./qr-code";
import { styles } from "./styles";
import { Text } from "@/components/pdf/text";

export const LEVEL =
  "Each signature below is a simple electronic signature: a signed-in person confirmed it with their password. It is neither an advanced nor a qualified electronic signature.";

// The same for every reader, wherever they are.
const format = createFormatter(DEFAULT_FORMAT);

type Props = { document: SignedDocument; appUrl: string; print: Print };

/** A certificate: what was signed, by whom, and how anybody can check it. */
export function SignedDocumentPdf({ document, appUrl, print }: Props) {
  const { content, signatures, title, chain, issued_at } = document;
  const name = documentName(document);
  return (
    <Document
      title={`${name}: ${title}`}
      author="Countersign"
      creator="Countersign"
      producer="Countersign"
      language="en"
    >
      <Page size="A4" style={styles.page}>
        <Text style={styles.brand}>Countersign</Text>
        <Text style={styles.name}>{name}</Text>
        <Text style={styles.title}>{print(title)}</Text>
        {describeContent(content).map((block, index) => (
          <ContentBlock
            key={`${index} ${block.title}`}
            block={block}
            format={format}
            print={print}
          />
        ))}
        <Text style={styles.heading} minPresenceAhead={80}>
          Signatures
        </Text>
        {signatures.length === 0 ? (
          <Text>
            This project asks for no signature here. The supplier&rsquo;s project manager completed
            it.
          </Text>
        ) : (
          <Text style={styles.muted}>{LEVEL}</Text>
        )}
        {signatures.map((signature) => (
          <View key={signature.entry_hash} style={styles.signature} wrap={false}>
            <Text style={styles.signer}>{print(signature.signer_name)}</Text>
            <Text style={styles.muted}>
              {roleName(signature.signer_role)}, for the {SIDE_NAMES[signature.side].toLowerCase()}
            </Text>
            <View style={{ marginVertical: 4 }}>
              {signature.statement.split("\n").map((line) => (
                <Text key={line}>{print(line)}</Text>
              ))}
            </View>
            <FactRow label="Signed" value={utc(signature.signed_at)} />
            <FactRow label="Ledger position" value={String(signature.position)} />
            <FactRow label="Hash of the content" value={signature.content_hash} isMono />
            <FactRow label="Hash of the entry" value={signature.entry_hash} isMono />
          </View>
        ))}
        <Verify document={document} appUrl={appUrl} />
        <View style={styles.footer} fixed>
          <Text>
            Issued {utc(issued_at)}
            {chain ? "" : ". Not part of a ledger."}
          </Text>
          <Text>{print(title)}</Text>
        </View>
      </Page>
    </Document>
  );
}

/**
 * Where anybody can check it. Only the hash of its own last entry is printed: the head of the chain may be another
 * record's, and a hash is the key to its record.
 */
function Verify({ document: { signatures, chain }, appUrl }: Omit<Props, "print">) {
  const last = signatures.at(-1);
  if (!last || !chain) return null;
  const address = `${appUrl}/verify/${last.entry_hash}`;
  return (
    <View wrap={false}>
      <Text style={styles.heading}>Verify</Text>
      <View style={styles.verify}>
        <QrCode text={address} size={84} />
        <View style={{ flexGrow: 1, flexBasis: 0 }}>
          <Text>Anybody who holds this certificate can check it, without an account:</Text>
          <Text style={styles.mono}>{`${appUrl}/verify/\n${last.entry_hash}`}</Text>
          <Text style={{ marginTop: 6 }}>
            {chain.valid
              ? `When this was issued, the project's chain of ${chain.entries} entries held.`
              : `When this was issued, the project's chain of ${chain.entries} entries did not hold.`}
          </Text>
        </View>
      </View>
    </View>
  );
}
