/** Only the version is imported from the manifest, so that bundlers leave out the rest. */
export {version} from '../package.json'
