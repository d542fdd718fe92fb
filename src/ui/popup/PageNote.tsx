import { Button } from '../parts/Button.tsx';
import { signInWords } from '../words/signs.ts';
import styles from './PageNote.module.css';

const texts = {
  closed: {
    title: 'This page is off limits',
    text: "Browsers don't let extensions read their own pages, their shop, or some protected sites. Open a job posting and click again.",
  },
  silent: {
    title: 'The page does not answer',
    text: 'It may still be loading, or it was open before Rolemark was installed. Reload it, then click again.',
  },
  failed: {
    title: 'This page could not be read',
    text: 'Something on it is built in a way that Rolemark stumbles over. Nothing of yours was changed or lost.',
  },
} as const;

/** Why there is nothing to show for the page in front. */
export function PageNote({ why }: { readonly why: keyof typeof texts }) {
  return (
    <section className={styles.note}>
      <h1 className={styles.title}>{texts[why].title}</h1>
      <p className={styles.text}>{texts[why].text}</p>
    </section>
  );
}

/** What was seen on a page that is no posting, and a way to read it all the same. */
export function NotAPosting({
  because,
  onReadAnyway,
}: {
  readonly because: readonly string[];
  readonly onReadAnyway: () => void;
}) {
  return (
    <section className={styles.note}>
      <h1 className={styles.title}>This does not look like a job posting</h1>
      {because.length === 0 ? (
        <p className={styles.text}>
          No job data and no headings of a posting were seen on this page.
        </p>
      ) : (
        <>
          <p className={styles.text}>What was seen:</p>
          <ul className={styles.signs}>
            {because.map((sign) => (
              <li key={sign}>{signInWords(sign)}</li>
            ))}
          </ul>
        </>
      )}
      <Button onClick={onReadAnyway}>Read it anyway</Button>
    </section>
  );
}

export function Waiting() {
  return (
    <p role="status" className={styles.waiting}>
      Reading the page…
    </p>
  );
}
