/**
 * How coloured words look. The page may be light or dark and nothing tells which, so grounds are see-through and lines
 * of a middle brightness; the kind of line tells the tones apart without colour. Paper shows the page as it is.
 */
export const highlightNames = {
  met: 'rolemark-met',
  partly: 'rolemark-partly',
  missing: 'rolemark-missing',
  judge: 'rolemark-judge',
  shown: 'rolemark-shown',
  kept: 'rolemark-kept',
} as const;

/** Those of the words in a posting. */
export const postingHighlights = ['met', 'partly', 'missing', 'judge', 'shown'] as const;

export const markStyles = `
@media screen{
::highlight(rolemark-met){background-color:rgb(40 160 105/22%);text-decoration:underline solid 2px rgb(38 148 98)}
::highlight(rolemark-partly){background-color:rgb(225 160 30/24%);text-decoration:underline dashed 2px rgb(190 125 15)}
::highlight(rolemark-missing){background-color:rgb(225 75 95/20%);text-decoration:underline double 2px rgb(214 64 84)}
::highlight(rolemark-judge){background-color:rgb(115 125 185/18%);text-decoration:underline dotted 2px rgb(112 122 182)}
::highlight(rolemark-shown){background-color:rgb(255 205 50/38%);text-decoration:underline solid 3px rgb(222 165 10)}
}
`;

/** Links to postings that are on the person's list. */
export const linkStyles = `
@media screen{
::highlight(rolemark-kept){background-color:rgb(115 125 185/20%);text-decoration:underline dotted 2px rgb(112 122 182)}
}
`;
