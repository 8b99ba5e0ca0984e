import { expect, test } from 'vitest'
import { cooling } from '../test-model.ts'
import { toVensim } from './vensim.ts'

// The form is that of Vensim’s own files; tests/independent-engine.test.ts has another engine read it.

test('every variable has its equation, unit with range, and comment', () => {
  const [equations] = toVensim(cooling()).split('\\\\\\---///')
  expect(equations).toMatchInlineSnapshot(`
    "{UTF-8}
    heat = INTEG(-loss, heat at start)
    	~	degree
    	~	
    	|

    loss = (heat - room) / cooling time
    	~	degree/minute
    	~	
    	|

    heat at start = 180
    	~	degree
    	~	
    	|

    room = 70
    	~	degree [32,100]
    	~	Temperature of the room.
    	|

    cooling time = 10
    	~	minute
    	~	
    	|

    ********************************************************
    	.Control
    ********************************************************~
    		cooling: A cup cools. Source: Newton’s law of cooling
    	|

    INITIAL TIME = 0
    	~	minute
    	~	When the run begins.
    	|

    FINAL TIME = 8
    	~	minute
    	~	When the run ends.
    	|

    TIME STEP = 0.5
    	~	minute
    	~	Step of integration; the method is Euler.
    	|

    SAVEPER = 0.5
    	~	minute
    	~	Time between recorded values.
    	|

    "
  `)
})

test('tables, choices, steps and pulses are written in Vensim’s words', () => {
  const text = toVensim(
    cooling({
      auxiliaries: {
        wind: { equation: 'step(1, 3) + pulse(2, 4, 1) - time / dt * 0', unit: 'dmnl' },
        draught: { equation: 'ifelse(wind >= 1, max(wind, 2, 3), exp(wind ^ 2))', unit: 'dmnl' },
      },
      tables: { comfort: { input: 'heat - room', x: [-1, 5], y: [0, 2], unit: 'dmnl' } },
    }),
  )
  expect(text).toContain('wind = STEP(1, 3) + (2) * PULSE(4, 1) - Time / TIME STEP * 0\n')
  expect(text).toContain(
    'draught = IF THEN ELSE(wind >= 1, MAX(MAX(wind, 2), 3), EXP(((wind)^(2))))\n',
  )
  expect(text).toContain('comfort = WITH LOOKUP(heat - room, ([(-1,0)-(5,2)],(-1,0),(5,2)))\n')
})

test('a comment cannot end itself', () => {
  const text = toVensim(cooling({ about: 'Hot ~ cold | warm \\ cool' }))
  expect(text).toContain('cooling: Hot cold warm cool Source')
})
