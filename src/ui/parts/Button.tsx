import type { ComponentPropsWithRef } from 'react';
import styles from './Button.module.css';

export type ButtonLook = 'main' | 'plain' | 'quiet' | 'danger';
export type ButtonSize = 'usual' | 'small' | 'icon';

interface Look {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
}

/** The classes of a button, for a link that should look like one. */
export function buttonClass({ look = 'plain', size = 'usual' }: Look): string {
  return [styles.button, styles[look], size === 'usual' ? '' : styles[size]].join(' ');
}

/** A button that says what it does. With `size="icon"` it needs an `aria-label`. */
export function Button({ look, size, className, ...rest }: ComponentPropsWithRef<'button'> & Look) {
  const own = buttonClass({ ...(look && { look }), ...(size && { size }) });
  return <button type="button" {...rest} className={className ? `${own} ${className}` : own} />;
}
