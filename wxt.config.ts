import { defineConfig } from 'wxt'
import { leanRules } from './scripts/lean-rules.ts'
import { words } from './src/words.ts'

/** Extension pages may load nothing but their own files, and may connect to nothing at all. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  vite: () => ({
    plugins: [leanRules()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // pluralize (of syllable) asks `typeof require` to tell a bundle from a plain script; Vite 8 leaves that as it is.
    define: { 'typeof require': '"function"' },
    build: { chunkSizeWarningLimit: 1_000, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: words.name,
    description: words.about,
    permissions: ['storage', 'scripting', 'activeTab', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // No site is asked for at installation. Each is asked for when the person turns it on there.
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: words.badge.open },
    content_security_policy: { extension_pages: pagePolicy },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: { id: 'equal-terms@equal-terms.example', data_collection_permissions: { required: ['none'] } },
      },
    }),
  }),
})
