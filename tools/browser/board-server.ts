import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
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
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    serve: (page) => void pages.set(page.url, page),
    close: () => closed(server),
  };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
