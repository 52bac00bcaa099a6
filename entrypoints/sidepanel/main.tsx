import { render } from 'preact'
import { Panel } from '../../src/panel/panel.tsx'
import { followTab } from '../../src/panel/tab.ts'
import '../../src/panel/page.css'
import '../../src/panel/panel.css'

followTab()
render(<Panel />, document.getElementById('panel') as HTMLElement)
