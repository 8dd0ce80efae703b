// SPDX-License-Identifier: EUPL-1.2
// node wasm.mjs NETTO NETTO.WASM GEVALLEN_ALS_JSON PROJECT
// Asks every case of law/**/*.cases.toml, and examples/*.toml for every year, of the WebAssembly module and of the program, in
// every form, and compares status and text byte by byte. Also: what a page can do wrong gives an error value, never a trap.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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
const verwacht = ['_initialize', 'memory', 'netto_alloc', 'netto_answer', 'netto_free'];
const uitvoer = WebAssembly.Module.exports(module).map((e) => e.name).sort();
if (JSON.stringify(uitvoer) !== JSON.stringify(verwacht)) fout(`the module exports ${uitvoer}`);
const { exports: w } = await WebAssembly.instantiate(module, {});
w._initialize();

const vraagBytes = (tekst) => {
  const plaats = w.netto_alloc(tekst.length);
  new Uint8Array(w.memory.buffer, plaats, tekst.length).set(tekst);
  const uit = w.netto_answer(plaats, tekst.length);
  const getal = (n) => new DataView(w.memory.buffer).getUint32(uit + 4 * n, true);
  const deel = (van, lengte) => new TextDecoder('utf-8', { fatal: true }).decode(new Uint8Array(w.memory.buffer, uit + 12 + van, lengte));
  const antwoord = { status: getal(0), tekst: deel(0, getal(1)), ...JSON.parse(deel(getal(1), getal(2))) };
  w.netto_free(plaats);
  w.netto_free(uit);
  return antwoord;
};
const vraag = (v) => vraagBytes(new TextEncoder().encode(JSON.stringify(v)));

// ------------------------------------------------------------------------------------------------------ the program
const werk = mkdtempSync(join(tmpdir(), 'netto-wasm-'));
process.on('exit', () => rmSync(werk, { recursive: true }));
const lijst = (tabel) => Object.entries(tabel).map(([naam, deel]) => `${naam}=${deel}`);
const programma = ({ opdracht = 'bereken', vorm = 'json', dossier, uitleg, opgaaf, jaar, verdeling, aannames, parameters, ...rest }) => {
  const opties = [opdracht, '-', ...{ json: ['--json'], verslag: [], grafiek: ['--svg', '-'] }[vorm]];
  if (uitleg) opties.push('--uitleg');
  if (opgaaf) opties.push('--owr');
  if (jaar !== undefined) opties.push('--jaar', [jaar].flat().join(','));
  if (verdeling) opties.push('--verdeling', typeof verdeling === 'string' ? verdeling : lijst(verdeling).join(','));
  for (const aanname of lijst(aannames ?? {})) opties.push('--aanname', aanname);
  for (const { naam, ...inhoud } of [parameters ?? []].flat()) {
    writeFileSync(join(werk, naam), JSON.stringify(inhoud));
    opties.push('--parameters', naam);
  }
  for (const [sleutel, waarde] of Object.entries(rest)) opties.push(`--${sleutel.replace('_', '-')}`, waarde);
  const r = spawnSync(netto, opties, { input: JSON.stringify(dossier), encoding: 'utf8', maxBuffer: 1 << 26, cwd: werk });
  if (r.error && r.error.code !== 'EPIPE') throw r.error; // a question that is refused at once leaves the dossier unread
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
  if (r.status !== uit.status) fout(`${id}: netto gives status ${r.status}: ${r.stderr.slice(0, 300)}; wasm gives ${uit.status}: ${JSON.stringify(uit.fouten).slice(0, 300)}`);
  else if (r.stdout !== uit.tekst) fout(`${id}: the answers differ\n--- netto\n${r.stdout.slice(0, 400)}\n--- wasm\n${uit.tekst.slice(0, 400)}`);
  else if ((uit.status === 0) !== (uit.fouten.length === 0)) fout(`${id}: status ${uit.status} with ${uit.fouten.length} problems`);
  // (what is wrong with a question is said of --bekend-op by the program, of bekend_op here)
  else if (uit.status !== 2 && ![...uit.fouten, ...uit.waarschuwingen].every((m) => r.stderr.includes(m.tekst))) fout(`${id}: the messages differ: ${r.stderr}`);
  else if (uit.status === 0) gelijk++;
  else afgewezen++;
};
for (const geval of gevallen) vergelijk(geval);
for (const geval of gevallen) vergelijk({ ...geval, vorm: 'verslag', uitleg: true, opgaaf: true });
for (const geval of gevallen.slice(0, 40)) vergelijk({ ...geval, taal: 'en', afronding: 'wet', opgaaf: true });
const huis = gevallen.find((g) => g.id.endsWith('verhuurder.toml 2025')) ?? gevallen[0];
vergelijk({ ...huis, jaar: [2027, 2025, 2026] });
vergelijk({ ...huis, jaar: '2025-2027', vorm: 'verslag', taal: 'en' });
const paar = gevallen.find((g) => g.dossier.partnerschap && g.dossier.persoon.length === 2);
if (paar) {
  const [een, twee] = paar.dossier.persoon.map((p) => p.naam);
  vergelijk({ ...paar, verdeling: { [een]: '30%', [twee]: '70%' } });
  vergelijk({ ...paar, verdeling: { [een]: '12.5%', [twee]: '87.5%' }, taal: 'en' });
  vergelijk({ ...paar, verdeling: '30/70' });
  vergelijk({ ...paar, verdeling: '30/60' });
}
// comparisons, of every seventh household and the examples
for (const { id, dossier } of gevallen.filter((g, i) => i % 7 === 0 || g.id.endsWith('.toml 2025'))) {
  const v = { id, opdracht: 'vergelijk', dossier, jaar: '2024-2030' };
  vergelijk(v);
  vergelijk({ ...v, vorm: 'grafiek', taal: 'en' });
  vergelijk({ ...v, vorm: 'verslag', verlies: 'boven_drempel', afronding: 'wet' });
}
const vooruit = { ...huis, opdracht: 'vergelijk', jaar: undefined };
vergelijk(vooruit);
vergelijk({ ...vooruit, aannames: { groei_woz: '-3%', rente_bank: '0,5' }, verlies: 'boven_drempel' });
vergelijk({ ...vooruit, aannames: { groei_woz: '60%', rente: '1%' } });
const hervorming = { naam: 'hervorming', parameter: [{ grootheid: 'tarief_box_3', jaren: [2025, 2030], waarde: '30%' }] };
const vrijstelling = { naam: 'vrijstelling', grootheid: 'heffingvrij_vermogen', rij: [{ jaar: 2025, waarde: 100000 }] };
for (const extra of [{ parameters: hervorming }, { parameters: [hervorming, vrijstelling], vorm: 'verslag' }]) {
  vergelijk({ ...huis, ...extra });
  vergelijk({ ...vooruit, ...extra, jaar: '2025-2029' });
}
vergelijk({ ...huis, parameters: { naam: 'fout', parameter: [{ grootheid: 'tarief_box', jaar: 2025, waarde: '-1' }] } });

// ------------------------------------------------------------------------------------------ what a page can do wrong
const goed = { dossier: huis.dossier, jaar: huis.jaar };
const moetWeigeren = (wat, tekst) => {
  try {
    const { status, tekst: antwoord, fouten: f } = typeof tekst === 'string' ? vraagBytes(new TextEncoder().encode(tekst)) : vraag(tekst);
    if (!(status > 0 && antwoord === '' && f.length > 0 && f.every((x) => typeof x.code === 'string' && typeof x.tekst === 'string' && x.tekst !== ''))) fout(`${wat}: no error value`);
  } catch (e) { fout(`${wat}: ${e}`); }
};
moetWeigeren('empty', '');
moetWeigeren('no JSON', '{"dossier": ');
moetWeigeren('a list', '[]');
moetWeigeren('a number', '1');
moetWeigeren('nothing asked', {});
moetWeigeren('no year', { dossier: goed.dossier }); // it has several
moetWeigeren('no dossier', { jaar: 2025 });
moetWeigeren('a dossier that is text', { ...goed, dossier: 'netto = 1' });
moetWeigeren('an empty dossier', { ...goed, dossier: {} });
moetWeigeren('a year that is no year', { ...goed, jaar: 'dit jaar' });
moetWeigeren('no years', { ...goed, jaar: [] });
moetWeigeren('a year without law', { ...goed, jaar: 1999 });
moetWeigeren('a year far away', { ...goed, jaar: 99999999999 });
moetWeigeren('a rounding that does not exist', { ...goed, afronding: 'ruw' });
moetWeigeren('a language that does not exist', { ...goed, taal: 'fr' });
moetWeigeren('a key that does not exist', { ...goed, jaartal: 1 });
moetWeigeren('a key twice', { ...goed, jaren: 2025 });
moetWeigeren('a chart of no comparison', { ...goed, vorm: 'grafiek' });
moetWeigeren('an assumption of no comparison', { ...goed, aannames: {} });
moetWeigeren('parameters that are text', { ...goed, parameters: 'x' });
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
