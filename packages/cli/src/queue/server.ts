/** What speaks with the server of a queue; `scripts/bundle.mjs` puts it into one file, which loads in a quarter of the time. */
export { Queue, UnrecoverableError, Worker, type Job } from 'bullmq'
export { Redis } from 'ioredis'
