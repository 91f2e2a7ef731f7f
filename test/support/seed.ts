import fc from 'fast-check'

/** The same random inputs in every run, so that a failure is about the change at hand. SEED=… tries others. */
const {SEED = '1'} = process.env
fc.configureGlobal({seed: Number(SEED)})
