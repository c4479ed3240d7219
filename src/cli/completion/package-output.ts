/** The lines that @bomb.sh/tab prints: it writes them with `console.log`, whatever the terminal is. */
export function printedBy(act: () => void): string[] {
  const lines: string[] = [];
  const { log } = console;
  console.log = (text: string) => {
    lines.push(text);
  };
  try {
    act();
  } finally {
    console.log = log;
  }
  return lines;
}
