/** Hands a file to the reader. Nothing leaves the machine: the address is one of the page's own memory. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken hold of the content by the next turn.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}
