/** The version of this package, and nothing else of its manifest: bundlers take what is named. */
export {version} from '../package.json'
