import { createServer as createProxy } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Server, Socket } from 'node:net';
import { generate } from 'selfsigned';

/** A page as a board would serve it: its address, and what comes back. */
export interface ServedPage {
  readonly url: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves pages under any host name: browsers are told to look for every host here. */
export interface BoardServer {
  readonly port: number;
  /** The same pages behind a proxy, for browsers that can be sent to one, but not to another port. */
  readonly proxyPort: number;
  /** Every request that came, as an address, oldest first. */
  readonly requests: string[];
  serve(page: ServedPage): void;
  close(): Promise<void>;
}

/** Starts a server with a certificate of its own on a free port of this machine. */
export async function startBoardServer(): Promise<BoardServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'rolemark.test' }]);
  const pages = new Map<string, ServedPage>();
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = `https://${request.headers.host?.replace(/:\d+$/, '')}${request.url}`;
    requests.push(url);
    const page = pages.get(url) ?? pages.get(url.replace(/[?#].*$/, ''));
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '<!doctype html><title>Not found</title>');
  });
  const proxy = createProxy((request, response) => {
    requests.push(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (_request, socket: Socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    if (head.length > 0) socket.unshift(head);
    server.emit('connection', socket);
  });
  return {
    port: await listen(server),
    proxyPort: await listen(proxy),
    requests,
    serve: (page) => void pages.set(page.url, page),
    close: async () => {
      proxy.closeAllConnections();
      server.closeAllConnections();
      await Promise.all([closed(proxy), closed(server)]);
    },
  };
}

/** Listens on a free port of this machine alone; resolves with it. */
async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve) => server.close(() => resolve()));
}
