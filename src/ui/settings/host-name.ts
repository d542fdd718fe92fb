/** The longest name that the domain system knows. */
const longestHost = 253;

/**
 * The host that a person means who types or pastes a site ("Careers.Example.com", "https://example.com/jobs"), or null
 * where it is none. A single word is refused but for the own machine: "jobs" is more likely a slip than a host.
 */
export function hostFrom(typed: string): string | null {
  const text = typed.trim();
  const url = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (url === null || url.hostname === '' || url.hostname.length > longestHost) return null;
  if (/[\s*]/.test(text) || url.username !== '') return null;
  return url.hostname.includes('.') || url.hostname === 'localhost' ? url.hostname : null;
}
