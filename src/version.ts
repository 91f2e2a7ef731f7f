/** Only these are imported from the manifest, so that bundlers leave out the rest. */
export {bugs, version} from '../package.json'
