import net from "node:net";
import { Explained } from "../bootstrap.mjs";

/**
 * Refuses, in words a person can act on, when one of the ports is in use.
 * @param {Array<{ name: string, port: number }>} wanted `name` is the environment variable
 */
export async function assertPortsFree(wanted) {
  for (const { name, port } of wanted) {
    if (await isFree(port)) continue;
    throw new Explained(
      `Port ${port} is in use by another program.\n` +
        `Stop that program, or choose another port: ${name}=${port + 10} npm start`,
    );
  }
}

/** Ports that nobody uses, as the operating system hands them out. @returns {Promise<number[]>} */
export async function freePorts(count) {
  const servers = await Promise.all(Array.from({ length: count }, () => listen(0, "127.0.0.1")));
  const ports = servers.map((server) => server.address().port);
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return ports;
}

async function isFree(port) {
  // Each of these can be taken without the others: the application listens on all interfaces.
  for (const host of ["127.0.0.1", "0.0.0.0", "::"]) {
    try {
      const server = await listen(port, host);
      await new Promise((done) => server.close(done));
    } catch (error) {
      if (error.code === "EADDRINUSE") return false;
      if (error.code === "EACCES")
        throw new Explained(`Port ${port} needs more rights than this user has.`);
    }
  }
  return true;
}

function listen(port, host) {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => resolve(server));
  });
}
