import type { ActionResult } from "@/lib/action-result";

const UNREACHABLE: ActionResult = {
  ok: false,
  code: "unreachable",
  message: "The server could not be reached, so the file was not added. Try again.",
};

/** Sends a file to a route. By XMLHttpRequest, because fetch does not tell how much was sent. */
export function putFile(
  address: string,
  file: File,
  onProgress: (percent: number) => void,
): Promise<ActionResult<unknown>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("PUT", address);
    request.responseType = "json";
    request.upload.addEventListener("progress", ({ loaded, total }) =>
      onProgress(Math.round((loaded / total) * 100)),
    );
    request.addEventListener("load", () =>
      resolve(isResult(request.response) ? request.response : UNREACHABLE),
    );
    request.addEventListener("error", () => resolve(UNREACHABLE));
    request.addEventListener("abort", () => resolve(UNREACHABLE));
    request.send(file);
  });
}

function isResult(answer: unknown): answer is ActionResult<unknown> {
  return typeof answer === "object" && answer !== null && "ok" in answer;
}
