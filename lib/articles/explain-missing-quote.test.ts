import { expect, test } from 'vitest'
import type { ArticleText } from './article'
import { explainMissingQuote } from './explain-missing-quote'

const text: ArticleText[] = [
  { kind: 'paragraph', text: 'The mayor’s office – all of it – moved to Testville.' },
  { kind: 'gap' },
  { kind: 'paragraph', text: 'A cafe\u0301 in Mockport said: “Welcome…”' },
]

test.each([
  ["The mayor's office", "found with ’ where the quote has '"],
  ['office - all', 'found with – where the quote has -'],
  ['the mayor’s office', 'found with T where the quote has t'],
  ['moved  to Testville', 'found with t where the quote has a space'],
  ['moved\nto Testville', 'found with a space where the quote has a line break'],
  ['moved to Test\u00ADville', 'found with v where the quote has a soft hyphen'],
  ['to Testville. ', 'found with nothing where the quote has a space'],
  ['said: "Welcome', 'found with “ where the quote has "'],
  ['“Welcome...”', 'found with … where the quote has .'],
  [
    'A caf\u00E9 in Mockport',
    'found with an accent that is one character with its letter where the other has two',
  ],
  ['moved to Testville. A cafe', 'found over more than one paragraph, and a quote lies within one'],
  [
    'all of it – moved to Mockport',
    'after “all of it – moved to ” the article has “Testville.” and the quote “Mockport”',
  ],
  ['moved to Testville. Then', 'after “moved to Testville.” the paragraph ends and the quote “ Then”'],
  ['Nobody came.', 'found nothing like it there'],
])('%j', (exact, explanation) => {
  expect(explainMissingQuote(exact, text)).toBe(explanation)
})
