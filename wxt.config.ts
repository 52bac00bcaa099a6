import { defineConfig } from 'wxt'

export default defineConfig({
  imports: false,
  webExt: { disabled: true },
  manifest: { name: 'Equal Terms' },
})
