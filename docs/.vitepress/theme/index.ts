import '@fontsource-variable/source-code-pro/wght.css'
import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import type {Theme} from 'vitepress'
import DefaultTheme from 'vitepress/theme-without-fonts'
import HomePage from './HomePage.vue'
import './base.css'
import './home.css'
import '../../playground/playground.css'

export default {
  extends: DefaultTheme,
  enhanceApp({app}) {
    app.component('HomePage', HomePage)
  },
} satisfies Theme
