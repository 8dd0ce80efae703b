// SPDX-License-Identifier: EUPL-1.2
// node wasm.mjs NETTO NETTO.WASM GEVALLEN_ALS_JSON PROJECT
// Runs every case of law/**/*.cases.toml, and examples/*.toml for every year, through the WebAssembly module and through the
// program, and compares the answers byte by byte. Also: what a page can do wrong gives an error value, never a trap.
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const [netto, bestand, alsJson, project] = process.argv.slice(2);
let fouten = 0;
const fout = (wat) => { if (++fouten <= 20) console.error(wat); };

// ------------------------------------------------------------------------------------------------------- the module
const bytes = readFileSync(bestand);
const module = await WebAssembly.compile(bytes);
const invoer = WebAssembly.Module.imports(module);
if (invoer.length !== 0) fout(`the module imports ${JSON.stringify(invoer)}`);
const verwacht = ['_initialize', 'memory', 'netto_alloc', 'netto_bereken', 'netto_free'];
const uitvoer = WebAssembly.Module.exports(module).map((e) => e.name).sort();
if (JSON.stringify(uitvoer) !== JSON.stringify(verwacht)) fout(`the module exports ${uitvoer}`);
const { exports: w } = await WebAssembly.instantiate(module, {});
w._initialize();

const vraagBytes = (tekst) => {
  const plaats = w.netto_alloc(tekst.length);
  new Uint8Array(w.memory.buffer, plaats, tekst.length).set(tekst);
  const uit = w.netto_bereken(plaats, tekst.length);
  const lengte = new DataView(w.memory.buffer).getUint32(uit, true);
  const antwoord = new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(w.memory.buffer, uit + 4, lengte));
  w.netto_free(plaats);
  w.netto_free(uit);
  return antwoord;
};
const vraag = (v) => vraagBytes(new TextEncoder().encode(JSON.stringify(v)));

// ------------------------------------------------------------------------------------------------------ the program
const programma = (v) => {
  const opties = ['bereken', '-', '--json', '--jaar', [v.jaar].flat().join(',')];
  for (const [sleutel, optie] of [['afronding', '--afronding'], ['taal', '--taal'], ['bekend_op', '--bekend-op'], ['scenario', '--scenario']])
    if (v[sleutel] !== undefined) opties.push(optie, v[sleutel]);
  if (v.verdeling !== undefined) opties.push('--verdeling', Object.entries(v.verdeling).map(([wie, deel]) => `${wie}=${deel}`).join(','));
  const r = spawnSync(netto, opties, { input: JSON.stringify(v.dossier), encoding: 'utf8', maxBuffer: 1 << 26 });
  if (r.error) throw r.error;
  return r;
};

// --------------------------------------------------------------------------------------------------------- the cases
const cases = readdirSync(join(project, 'law'), { withFileTypes: true }).filter((e) => e.isDirectory())
  .flatMap((map) => readdirSync(join(project, 'law', map.name)).filter((f) => f.endsWith('.cases.toml')).map((f) => join(project, 'law', map.name, f)));
const voorbeelden = readdirSync(join(project, 'examples')).filter((f) => f.endsWith('.toml')).map((f) => join(project, 'examples', f));
const gevallen = JSON.parse(execFileSync(alsJson, [...cases, ...voorbeelden].sort(), { encoding: 'utf8', maxBuffer: 1 << 28 }));

let gelijk = 0, afgewezen = 0;
const vergelijk = ({ id, ...v }) => {
  const r = programma(v), uit = vraag(v);
  if (r.status === 0) {
    if (r.stdout === uit) gelijk++;
    else fout(`${id}: the answers differ\n--- netto\n${r.stdout.slice(0, 400)}\n--- wasm\n${uit.slice(0, 400)}`);
  } else {
    const f = JSON.parse(uit).fouten;
    if (r.status === 1 && Array.isArray(f) && f.length > 0) afgewezen++;
    else fout(`${id}: netto gives status ${r.status}: ${r.stderr.slice(0, 300)}; wasm gives ${uit.slice(0, 300)}`);
  }
};
for (const geval of gevallen) vergelijk(geval);
for (const geval of gevallen.slice(0, 40)) vergelijk({ ...geval, taal: 'en', afronding: 'wet' });
const huis = gevallen.find((g) => g.id.endsWith('verhuurder.toml 2025')) ?? gevallen[0];
vergelijk({ ...huis, jaar: [2025, 2024, 2026] });
const paar = gevallen.find((g) => g.dossier.partnerschap && g.dossier.persoon.length === 2);
if (paar) {
  const [een, twee] = paar.dossier.persoon.map((p) => p.naam);
  vergelijk({ ...paar, verdeling: { [een]: '30%', [twee]: '70%' } });
  vergelijk({ ...paar, verdeling: { [een]: '12.5%', [twee]: '87.5%' }, taal: 'en' });
}

// ------------------------------------------------------------------------------------------ what a page can do wrong
const goed = { dossier: huis.dossier, jaar: huis.jaar };
const moetWeigeren = (wat, tekst) => {
  try {
    const f = JSON.parse(typeof tekst === 'string' ? vraagBytes(new TextEncoder().encode(tekst)) : vraag(tekst)).fouten;
    if (!(f?.length > 0 && f.every((x) => typeof x.code === 'string' && typeof x.tekst === 'string' && x.tekst !== ''))) fout(`${wat}: no error value`);
  } catch (e) { fout(`${wat}: ${e}`); }
};
moetWeigeren('empty', '');
moetWeigeren('no JSON', '{"dossier": ');
moetWeigeren('a list', '[]');
moetWeigeren('a number', '1');
moetWeigeren('nothing asked', {});
moetWeigeren('no year', { dossier: goed.dossier });
moetWeigeren('no dossier', { jaar: 2025 });
moetWeigeren('a dossier that is text', { ...goed, dossier: 'netto = 1' });
moetWeigeren('an empty dossier', { ...goed, dossier: {} });
moetWeigeren('a year as text', { ...goed, jaar: '2025' });
moetWeigeren('no years', { ...goed, jaar: [] });
moetWeigeren('a year without law', { ...goed, jaar: 1999 });
moetWeigeren('a year far away', { ...goed, jaar: 99999999999 });
moetWeigeren('a rounding that does not exist', { ...goed, afronding: 'ruw' });
moetWeigeren('a language that does not exist', { ...goed, taal: 'fr' });
moetWeigeren('a key that does not exist', { ...goed, jaren: 1 });
moetWeigeren('a day that does not exist', { ...goed, bekend_op: '2026-02-30' });
moetWeigeren('a scenario that does not exist', { ...goed, scenario: 'x' });
moetWeigeren('a split without partners', { ...goed, verdeling: { Anna: '50%', Bram: '50%' } });
moetWeigeren('a split that is a number', { ...(paar ?? goed), id: undefined, verdeling: 50 });
moetWeigeren('nested deeply', '['.repeat(100000));
moetWeigeren('large', JSON.stringify({ ...goed, dossier: 'x'.repeat(3 << 20) }));
for (let lengte = 0; lengte < 400; lengte += 7) moetWeigeren(`cut off at ${lengte}`, JSON.stringify(goed).slice(0, lengte));
if (w.netto_alloc(0xffffffff) !== 0) fout('room for four gigabytes');
try { vraagBytes(new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d])); } catch (e) { fout(`invalid UTF-8: ${e}`); }

// --------------------------------------------------------------------------- calls leave nothing behind, and are quick
const geheugen = w.memory.buffer.byteLength;
const t0 = process.hrtime.bigint();
for (let i = 0; i < 300; i++) vraag(goed);
const us = Number(process.hrtime.bigint() - t0) / 300 / 1000;
if (w.memory.buffer.byteLength > geheugen) fout(`memory grew from ${geheugen} to ${w.memory.buffer.byteLength} in 300 calls`);

console.log(`${gelijk} answers equal to the byte, ${afgewezen} refused by both; ${us.toFixed(0)} us per call; ` +
  `netto.wasm ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} gzipped`);
if (gelijk < 50) fout('too few cases were compared');
process.exit(fouten === 0 ? 0 : 1);
