import { stopService } from "./process.mjs";

/**
 * @typedef {object} Services processes that live and end together
 * @property {() => import('./process.mjs').Service[]} running
 * @property {(service: import('./process.mjs').Service) => void} add
 * @property {(service: import('./process.mjs').Service) => Promise<number | null>} finish waits for one that is meant to end
 * @property {() => Promise<void>} stop stops all, last started first
 * @property {Promise<import('./process.mjs').Service>} failed the first that ended without being asked to
 */

/** @param {() => void} onChange called whenever one joins or leaves @returns {Services} */
export function makeServices(onChange = () => {}) {
  const services = [];
  let stopping;
  let fail;
  const failed = new Promise((resolve) => (fail = resolve));
  const leave = (service) => {
    services.splice(services.indexOf(service), 1);
    onChange();
  };
  const join = (service) => {
    if (stopping) throw new Error("stopping");
    services.push(service);
    onChange();
  };
  return {
    running: () => services,
    failed,
    add(service) {
      join(service);
      void service.exited.then(() => {
        if (!stopping) fail(service);
      });
    },
    async finish(service) {
      join(service);
      await service.exited;
      if (!stopping) leave(service);
      return service.child.exitCode;
    },
    stop() {
      stopping ??= (async () => {
        for (const service of services.toReversed()) await stopService(service);
      })();
      return stopping;
    },
  };
}
