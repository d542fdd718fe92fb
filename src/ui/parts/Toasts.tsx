import { Toast } from '@base-ui/react/toast';
import { X } from 'lucide-react';
import styles from './Toasts.module.css';

type Manager = ReturnType<typeof Toast.createToastManager>;

/** Short notes at the window's edge, with a way back where there is one. */
export interface Notices {
  readonly manager: Manager;
  tell(text: string, undo?: () => void): void;
}

/** Long enough to find and press Undo, by keyboard too (F6 reaches the notes). */
const shownFor = 12_000;

export function openNotices(): Notices {
  const manager = Toast.createToastManager();
  return {
    manager,
    tell(text, undo) {
      const id = manager.add({
        title: text,
        timeout: shownFor,
        ...(undo !== undefined && {
          actionProps: {
            children: 'Undo',
            onClick: () => {
              undo();
              manager.close(id);
            },
          },
        }),
      });
    },
  };
}

export function Toasts({ notices }: { readonly notices: Notices }) {
  return (
    <Toast.Provider toastManager={notices.manager} limit={3}>
      <Toast.Portal>
        <Toast.Viewport className={styles.viewport}>
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root key={toast.id} toast={toast} className={styles.toast}>
      <Toast.Content className={styles.content}>
        <Toast.Title className={styles.text} render={<p />} />
        {toast.actionProps && <Toast.Action className={styles.button} />}
        <Toast.Close className={styles.button} aria-label="Dismiss">
          <X size={16} aria-hidden="true" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
