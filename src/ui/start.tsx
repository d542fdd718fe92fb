import './base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { parseWithoutMakingCode } from '../browser/parsing.ts';

parseWithoutMakingCode();

/** Shows a page of the extension in its `#root`. */
export function startPage(page: ReactNode): void {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no element #root.');
  createRoot(root).render(<StrictMode>{page}</StrictMode>);
}
