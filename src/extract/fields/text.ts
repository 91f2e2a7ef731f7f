import type {TextShape} from '../../form/shape.js'
import {plain} from '../pieces.js'
import {type FieldReader, keepWhole} from './reader.js'

export const readText: FieldReader<TextShape> = it => keepWhole(it, plain(it.text.text))
