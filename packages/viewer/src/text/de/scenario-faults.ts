/** What may be wrong with a scenario file: as the engine begins to say it, and in German. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['bad name', 'kein gültiger Name'],
  ['before the start', 'vor dem Beginn'],
  ['circle', 'Szenarien, die im Kreis aufeinander aufbauen'],
  ['control character', 'Steuerzeichen im Text'],
  ['dates out of order', 'Zeitangaben in falscher Reihenfolge'],
  ['duplicate clinic', 'dieselbe Klinik zweimal'],
  ['duplicate key', 'derselbe Schlüssel zweimal'],
  ['empty file', 'leere Datei'],
  ['empty quantity', 'leere Angabe'],
  ['ends out of order', 'Grenzen in falscher Reihenfolge'],
  ['file too large', 'zu große Datei'],
  ['missing key', 'fehlender Schlüssel'],
  ['missing unit', 'fehlende Einheit'],
  ['nested too deeply', 'zu tief verschachtelt'],
  ['no clinics', 'keine Klinik'],
  ['no nurses', 'keine Pflegenden'],
  ['no such scenario', 'unbekanntes Szenario'],
  ['no value', 'kein Wert'],
  ['not YAML', 'kein gültiges YAML'],
  ['not a date', 'kein Datum'],
  ['not a finite number', 'keine endliche Zahl'],
  ['not a number', 'keine Zahl'],
  ['not a scenario', 'kein Szenario'],
  ['not a whole number', 'keine ganze Zahl'],
  ['nothing to expect', 'keine Erwartung'],
  ['organisation too large', 'zu große Organisation'],
  ['out of range', 'außerhalb des Bereichs'],
  ['panel and beds together', '„panel“ und „beds“ zugleich'],
  ['several documents', 'mehrere Dokumente in einer Datei'],
  ['tab in the indentation', 'Tabulator in der Einrückung'],
  ['the same clinic twice', 'dieselbe Klinik zweimal'],
  ['too long', 'zu lang'],
  ['too many', 'zu viele'],
  ['too many levels', 'zu viele Stufen'],
  ['too much content', 'zu viel Inhalt'],
  ['too short', 'zu kurz'],
  ['uncertain and unusual together', '„uncertain“ und „unusual“ zugleich'],
  ['unknown alias', 'unbekannter Verweis'],
  ['unknown assumption', 'unbekannte Annahme'],
  ['unknown clinic', 'unbekannte Klinik'],
  ['unknown event', 'unbekanntes Ereignis'],
  ['unknown key', 'unbekannter Schlüssel'],
  ['unknown lever', 'unbekannter Hebel'],
  ['unknown loop', 'unbekannte Schleife'],
  ['unknown role', 'unbekannte Rolle'],
  ['unknown series', 'unbekannte Größe'],
  ['unknown tag', 'unbekannte YAML-Marke'],
  ['unknown unit', 'unbekannte Einheit'],
  ['unsupported version', 'andere Version des Formats'],
  ['unusual value', 'ungewöhnlicher Wert'],
  ['wrong switch', 'kein Schalter'],
  ['wrong type', 'falsche Art von Wert'],
  ['wrong unit', 'unpassende Einheit'],
])

/**
 * A fault of a scenario file. What is wrong is said in German; what was expected stays as the engine says it:
 * mostly words and numbers as they have to be written into the file.
 */
export const faultInGerman = (
  message: string,
): { readonly said: string; readonly engine: string; readonly after: string } => {
  const [, kind = '', given = '', expected = '', meant = ''] =
    /^([^:]+): (.*); expected (.*?)(?:; did you mean (.*)\?)?$/s.exec(message) ?? []
  const said = kinds.get(kind)
  if (said === undefined) return { said: '', engine: message, after: '' }
  return {
    said: `${said}: ${given}. Erwartet: `,
    engine: expected,
    after: meant === '' ? '' : `. Gemeint ist vielleicht „${meant}“.`,
  }
}
