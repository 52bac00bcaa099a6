/** The letter on the try-it pages: poor on purpose. */
export const paragraphs = [
  'Dear Ms Okafor,',
  'Further to your recent correspondence, you claim that the damp in your flat has come back. Our surveyor found that this is only condensation, due to your lifestyle.',
  'You failed to let us in on 3 May. Any inconvenience caused is regretted. We will look into this and someone will contact you in due course.',
  'We were surprised and disappointed that you felt the need to complain. Our staff work very hard. Failure to allow access will result in legal action.',
  'Yours sincerely,',
  'Customer Services Team',
]
export const text = paragraphs.join('\n\n')
export const html = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('')

/** `?empty` starts with nothing written, for tests that type. */
export const isEmpty = new URLSearchParams(location.search).has('empty')
