/** The lessons that travel with the page, by name; read when it is built. */
declare module 'virtual:shipped-lessons' {
  const lessons: readonly import('./shipped-lesson.ts').ShippedLesson[]
  export default lessons
}

/** The same lessons in German words. */
declare module 'virtual:shipped-lessons-de' {
  const lessons: readonly import('./shipped-lesson.ts').ShippedLesson[]
  export default lessons
}
