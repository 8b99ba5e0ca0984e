/** Im Satz bleibt ein Hauptwort groß, und was sonst am Anfang steht, wird klein. */
export const inRunningText = (title: string): string =>
  title.replace(/^(Am|Erst|Was|Wie)(?= )/, word => word.toLowerCase())
