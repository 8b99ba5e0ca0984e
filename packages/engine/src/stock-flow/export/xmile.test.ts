import { expect, test } from 'vitest'
import { engineVersion } from '../../version.ts'
import { cooling } from '../test-model.ts'
import { toXmile } from './xmile.ts'

// The form is that of XMILE 1.0, OASIS Standard of 14 December 2015.

test('a model is written with units, ranges, documentation and a diagram', () => {
  expect(toXmile(cooling()).replace(engineVersion, 'VERSION')).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="utf-8"?>
    <xmile version="1.0" xmlns="http://docs.oasis-open.org/xmile/ns/XMILE/v1.0">
      <header>
        <vendor>Burnout Dynamics</vendor>
        <product version="VERSION" lang="en">Burnout Dynamics</product>
        <name>cooling</name>
        <caption>A cup cools. Source: Newton’s law of cooling</caption>
        <options><has_model_view/></options>
      </header>
      <sim_specs method="euler" time_units="minute">
        <start>0</start>
        <stop>8</stop>
        <dt>0.5</dt>
      </sim_specs>
      <model>
        <variables>
          <stock name="heat">
            <eqn>heat_at_start</eqn>
            <outflow>loss</outflow>
            <units>degree</units>
          </stock>
          <flow name="loss">
            <eqn>(heat - room) / cooling_time</eqn>
            <units>degree/minute</units>
          </flow>
          <aux name="heat at start">
            <eqn>180</eqn>
            <units>degree</units>
          </aux>
          <aux name="room">
            <doc>Temperature of the room.</doc>
            <eqn>70</eqn>
            <units>degree</units>
            <range min="32" max="100"/>
          </aux>
          <aux name="cooling time">
            <eqn>10</eqn>
            <units>minute</units>
          </aux>
        </variables>
        <views>
          <view type="stock_flow">
            <stock x="330" y="80" name="heat"><shape type="rectangle" width="40" height="30"/></stock>
            <flow x="480" y="80" name="loss"><shape type="circle" radius="9"/>
              <pts><pt x="350" y="80"/><pt x="620" y="80"/></pts>
            </flow>
            <aux x="820" y="80" name="heat at start"><shape type="circle" radius="9"/></aux>
            <aux x="820" y="160" name="room"><shape type="circle" radius="9"/></aux>
            <aux x="1060" y="80" name="cooling time"><shape type="circle" radius="9"/></aux>
            <connector uid="1" angle="0"><from>heat</from><to>loss</to></connector>
            <connector uid="2" angle="167"><from>room</from><to>loss</to></connector>
            <connector uid="3" angle="180"><from>cooling_time</from><to>loss</to></connector>
          </view>
        </views>
      </model>
    </xmile>
    "
  `)
})

test('choices, pulses, tables and signs are written in XMILE’s words', () => {
  const text = toXmile(
    cooling({
      about: 'Hot & "cold"',
      auxiliaries: {
        wind: { equation: 'pulse(2, 4, 1) - time / dt * 0', unit: 'dmnl' },
        draught: { equation: 'ifelse(wind < 1, -wind, min(wind, 2, 3) ^ 2)', unit: 'dmnl' },
      },
      tables: { indoorComfort: { input: 'heat - room', x: [-1, 5], y: [0, 2], unit: 'dmnl' } },
    }),
  )
  expect(text).toContain('<caption>Hot &amp; &quot;cold&quot; Source')
  expect(text).toContain('<eqn>(STEP(2, 4) - STEP(2, (4) + (1))) - TIME / DT * 0</eqn>')
  expect(text).toContain(
    '<eqn>(IF wind &lt; 1 THEN (-wind) ELSE ((MIN(MIN(wind, 2), 3))^(2)))</eqn>',
  )
  expect(text).toContain('<aux name="indoor comfort">')
  expect(text).toContain('<xpts>-1,5</xpts>')
  expect(text).toContain('<ypts>0,2</ypts>')
})
