/**
 * Ends a server: no connection is taken any more, requests that are under way are answered, and connections are closed as
 * soon as nothing is asked on them. `ended` is called once, when all are answered or after `most` milliseconds.
 * @param {import("node:http").Server} server
 * @param {{ most: number, ended: (isTidy: boolean) => void }} options
 */
export function endServer(server, { most, ended }) {
  const deadline = setTimeout(() => finish(false), most);
  let isOver = false;
  const finish = (/** @type {boolean} */ isTidy) => {
    if (isOver) return;
    isOver = true;
    clearTimeout(deadline);
    ended(isTidy);
  };
  // A connection that is kept open becomes idle only after its answer: without this it would be waited for.
  server.on("request", (_, response) => response.setHeader("Connection", "close"));
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  server.close(() => {
    clearInterval(sweep);
    finish(true);
  });
  server.closeIdleConnections();
}
