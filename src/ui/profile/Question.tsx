import { AlertDialog } from '@base-ui/react/alert-dialog';
import { type ButtonLook, buttonClass } from '../parts/Button.tsx';
import styles from './FileSection.module.css';

/** Asks before something large is done. */
export function Question({
  open,
  title,
  text,
  keep,
  go,
  look = 'main',
  onClose,
  onGo,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly text: string;
  /** The answer that changes nothing. */
  readonly keep: string;
  readonly go: string;
  readonly look?: ButtonLook;
  readonly onClose: () => void;
  readonly onGo: () => void;
}) {
  return (
    <AlertDialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={styles.backdrop} />
        <AlertDialog.Popup className={styles.popup}>
          <AlertDialog.Title className={styles.title}>{title}</AlertDialog.Title>
          <AlertDialog.Description className={styles.text}>{text}</AlertDialog.Description>
          <div className={styles.answers}>
            <AlertDialog.Close className={buttonClass({ look: 'plain' })}>{keep}</AlertDialog.Close>
            <AlertDialog.Close className={buttonClass({ look })} onClick={onGo}>
              {go}
            </AlertDialog.Close>
          </div>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
