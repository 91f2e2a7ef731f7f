import fc from 'fast-check'

/** Every run has the same random inputs, so that a failure comes from the current change. SEED=… sets another seed. */
const {SEED = '1'} = process.env
fc.configureGlobal({seed: Number(SEED)})
