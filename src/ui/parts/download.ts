/** Hands the person a file made here. Nothing is sent anywhere: the address is one of this page's own. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the text by the next turn; keeping the address would keep its memory.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
