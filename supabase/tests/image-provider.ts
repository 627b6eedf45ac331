import http from "node:http";
import type { AddressInfo } from "node:net";
import sharp from "sharp";

// Google's image model on loopback: its protocol, its errors and its limits.

/** `slow` holds the answers that a test gives when it likes; `keys` what was sent as a key. */
export async function startImageProvider(apiKey: string) {
  const slow: (() => void)[] = [];
  const keys = new Set<unknown>();
  const seen = new Map<string, number>();
  /** How often it asked to wait: each time, everything waits a second. */
  let asked = 0;
  const png = await sharp({ create: { width: 64, height: 48, channels: 3, background: "#663399" } })
    .png()
    .toBuffer();
  const server = http.createServer((request, response) => void answer(request, response));
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, slow, keys, stop: () => server.close().closeAllConnections() };

  /** What a prompt asks for is what it gets: "fails" once with 500, "busy" once with 429, "never", "silent", "svg", "slow". */
  async function answer(request: http.IncomingMessage, response: http.ServerResponse) {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = JSON.parse(Buffer.concat(chunks).toString()) as {
      contents: { parts: { text?: string; inlineData?: { data: string } }[] }[];
    };
    keys.add(request.headers["x-goog-api-key"]);
    const prompt = body.contents[0]?.parts.find(({ text }) => text)?.text ?? "";
    const time = (seen.get(prompt) ?? 0) + 1;
    seen.set(prompt, time);
    const send = (status: number, value: unknown, headers = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(value));
    const refuse = (code: number, message: string, details: unknown[] = []) =>
      send(code, { error: { code, message, status: "X", details } });
    const image = (data: Buffer, mimeType = "image/png") =>
      send(200, {
        candidates: [
          {
            content: {
              role: "model",
              parts: [{ inlineData: { mimeType, data: data.toString("base64") } }],
            },
            finishReason: "STOP",
          },
        ],
      });
    if (prompt.startsWith("fails") && time === 1) refuse(500, "Internal error");
    else if (prompt.startsWith("busy") && time === 1 && (asked += 1) <= 8)
      refuse(429, "Resource exhausted", [{ "@type": "RetryInfo", retryDelay: "1s" }]);
    else if (prompt.startsWith("never")) refuse(400, `Invalid prompt, asked with ${apiKey}`);
    else if (prompt.startsWith("silent"))
      send(200, {
        candidates: [{ content: { parts: [{ text: "No." }] }, finishReason: "SAFETY" }],
      });
    else if (prompt.startsWith("svg")) image(Buffer.from("<svg><script/></svg>"));
    else if (prompt.startsWith("slow")) slow.push(() => image(png));
    else setTimeout(() => image(png), 5 + Math.random() * 30);
  }
}
