/** Hands the person a file made here. Nothing is sent anywhere: the address is one of this page's own. */
export function download(name: string, text: string): void {
  downloadPieces(name, [text], 'application/json');
}

/** The same for a long text in pieces. */
export function downloadPieces(name: string, pieces: readonly string[], type: string): void {
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the text by then; keeping the address would keep its memory.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
