/** What the bench uses of the peers, so that its types can be checked before they are installed. */

declare module 'alex' {
  export function text(value: string): { messages: readonly unknown[] }
}

declare module 'write-good' {
  export default function writeGood(text: string): readonly unknown[]
}

declare module '@textlint/kernel' {
  export class TextlintKernel {
    lintText(
      text: string,
      options: {
        ext: string
        plugins: readonly { pluginId: string; plugin: unknown }[]
        rules: readonly { ruleId: string; rule: unknown }[]
      },
    ): Promise<{ messages: readonly unknown[] }>
  }
}

declare module '@textlint/textlint-plugin-text' {
  const plugin: { default?: unknown }
  export default plugin
}

declare module 'textlint-rule-alex' {
  const rule: { default?: unknown }
  export default rule
}

declare module 'textlint-rule-write-good' {
  const rule: { default?: unknown }
  export default rule
}

declare module 'textlint-rule-rousseau' {
  const rule: { default?: unknown }
  export default rule
}

declare module 'harper.js' {
  export const Dialect: { British: number }
  export class LocalLinter {
    constructor(options: { binary: unknown; dialect: number })
    lint(text: string, options: { language: 'plaintext' }): Promise<readonly unknown[]>
  }
}

declare module 'harper.js/binary' {
  export const binary: unknown
}
