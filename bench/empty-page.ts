import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';

/** The least that a React page in a frame can be: what `bench/panel.ts` measures the panel beside. */
function Empty() {
  useEffect(() => {
    document.title = 'Empty';
  }, []);
  return createElement('button', { type: 'button' }, '0 of 0 required');
}

createRoot(document.querySelector('#root')!).render(createElement(Empty));
