/** Only addresses of the web become links: a kept one could be anything. */
export function isWebAddress(url: string): boolean {
  return url.startsWith('https://') || url.startsWith('http://');
}
