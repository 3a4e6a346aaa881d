import { expect, test } from 'vitest'
import { bytesPerSecond, slowPhone } from './slow-phone'

test('the network is Lighthouse’s slow 4G as its constants have it for throttling in the browser', () => {
  expect(slowPhone.latency).toBe(562.5)
  expect(slowPhone.download).toBeCloseTo(1474.56)
  expect(slowPhone.upload).toBe(675)
})

test('a kbit is 1024 bits, a byte 8', () => {
  expect(bytesPerSecond(slowPhone.upload)).toBe(86_400)
})
