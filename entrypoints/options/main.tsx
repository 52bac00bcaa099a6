import { render } from 'preact'
import { followSettings } from '../../src/panel/choices.ts'
import { Options } from '../../src/panel/options.tsx'
import '../../src/panel/page.css'
import '../../src/panel/options.css'

followSettings()
render(<Options />, document.getElementById('options') as HTMLElement)
