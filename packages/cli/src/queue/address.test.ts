import { expect, test } from 'vitest'
import { addressInEnvironment, readAddress } from './address.ts'

test('an address has the usual port and the first database unless it says otherwise', () => {
  expect(readAddress('redis://localhost')).toEqual({
    host: 'localhost',
    port: 6379,
    db: 0,
    tls: false,
    here: true,
    username: null,
    password: null,
    shown: 'redis://localhost',
  })
})

test('user, password, port, database and encryption are read, and the secret is not shown', () => {
  expect(readAddress('rediss://me:p%40ss@[::1]:7000/3')).toEqual({
    host: '::1',
    port: 7000,
    db: 3,
    tls: true,
    here: true,
    username: 'me',
    password: 'p@ss',
    shown: 'rediss://***@[::1]:7000/3',
  })
})

test.each([
  ['localhost', true],
  ['127.1.2.3', true],
  ['redis.example.org', false],
  ['127.example.org', false],
  ['localhost.example.org', false],
  ['10.0.0.1', false],
])('whether %s is this machine is told by its name', (host, here) => {
  expect(readAddress(`redis://${host}`).here).toBe(here)
})

test.each([
  'localhost:6379',
  'http://host',
  'redis://',
  'redis://host/one',
  'redis://host:port',
  'redis://u:%@host',
  'redis://host?password=secret',
  'redis://:secret',
  'user:secret@host',
  '',
])('%o is refused, without a password in the message', given => {
  expect(() => readAddress(given)).toThrow(
    /^invalid queue: .+; expected redis:\/\/host:6379 or rediss:\/\/user:password@host:6379\/0$/,
  )
  expect(() => readAddress(given)).not.toThrow(/secret/)
})

test('the environment may hold the address, and an empty one is none', () => {
  expect(addressInEnvironment({})).toBeNull()
  expect(addressInEnvironment({ BURNOUT_QUEUE: '' })).toBeNull()
  expect(addressInEnvironment({ BURNOUT_QUEUE: 'redis://cache' })?.host).toBe('cache')
  expect(() => addressInEnvironment({ BURNOUT_QUEUE: 'cache' })).toThrow(
    'invalid BURNOUT_QUEUE: no address of a queue; expected redis://host:6379',
  )
})
