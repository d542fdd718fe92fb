import { Bookmark, BookmarkCheck } from 'lucide-react';
import { Button } from '../parts/Button.tsx';
import { t } from '../texts/text.ts';

/** Keeps the posting, or takes it off the list; waits until it is known which. */
export function SaveButton({
  saved,
  onSave,
}: {
  readonly saved: boolean | null;
  readonly onSave: () => void;
}) {
  const Icon = saved ? BookmarkCheck : Bookmark;
  return (
    <Button
      look={saved ? 'quiet' : 'main'}
      size="small"
      aria-pressed={saved === true}
      disabled={saved === null}
      onClick={onSave}
    >
      <Icon size={15} aria-hidden="true" />
      {saved ? t('panel.saved') : t('panel.save')}
    </Button>
  );
}
