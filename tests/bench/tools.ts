import { builtChecker } from './built.ts'

/** Looks over one letter. @returns how many things it reports */
export type Check = (text: string) => number | Promise<number>

/**
 * The tools measured, ours first, each as its makers' instructions have it with everything that it does by itself
 * switched on. Loading is part of a tool's time to its first answer.
 */
export const tools = {
  ours: async () => {
    const { checkDraft } = (await import(builtChecker)) as typeof import('../../src/check.ts')
    return (text) => checkDraft({ text }).findings.length
  },

  alex: async () => {
    const alex = await import('alex')
    return (text) => alex.text(text).messages.length
  },

  'write-good': async () => {
    const { default: writeGood } = await import('write-good')
    return (text) => writeGood(text).length
  },

  textlint: async () => {
    const { TextlintKernel } = await import('@textlint/kernel')
    const kernel = new TextlintKernel()
    const options = {
      ext: '.txt',
      plugins: [{ pluginId: 'text', plugin: inner(await import('@textlint/textlint-plugin-text')) }],
      rules: [
        { ruleId: 'alex', rule: inner(await import('textlint-rule-alex')) },
        { ruleId: 'write-good', rule: inner(await import('textlint-rule-write-good')) },
        { ruleId: 'rousseau', rule: inner(await import('textlint-rule-rousseau')) },
      ],
    }
    return async (text) => (await kernel.lintText(text, options)).messages.length
  },

  'harper.js': async () => {
    const { LocalLinter, Dialect } = await import('harper.js')
    const { binary } = await import('harper.js/binary')
    const linter = new LocalLinter({ binary, dialect: Dialect.British })
    return async (text) => (await linter.lint(text, { language: 'plaintext' })).length
  },
} satisfies Record<string, () => Promise<Check>>

export type ToolName = keyof typeof tools
export const toolNames = Object.keys(tools) as ToolName[]

/** What a rule or plugin is: some say `module.exports = …`, others `exports.default = …`, which lies one deeper for us. */
const inner = ({ default: module }: { default: { default?: unknown } }): unknown => module.default ?? module
