import type { Language, Release } from '../src/index.js';
import { parties } from '../src/classifier.js';
import { gegevensdiensten } from '../src/gegevensdiensten.js';
import type { PartyName, Report, ReportFormat } from '../src/report.js';
import { reportFormats, writeReport } from '../src/report.js';
import { checkInWorker } from './checkInWorker.js';
import { pageTexts } from './pageTexts.js';

/** Forms that a reader can keep; `pretty` is for terminals. */
const forms = [
  'html',
  'markdown',
  'csv',
  'json',
  'sarif',
  'junit',
  'operation-outcome',
] as const satisfies ReportFormat[];

const element = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const valueOf = (id: string): string => element<HTMLSelectElement>(id).value;

/** What was checked last, so that another language or party needs no new files. */
let last: { readonly files: readonly File[]; report?: Report } = { files: [] };

const language = (): Language => (valueOf('language') === 'en' ? 'en' : 'nl');

function written(report: Report, format: ReportFormat): string {
  const party = valueOf('party') as PartyName | '';
  return writeReport(report, { format, language: language(), ...(party !== '' && { party }) });
}

function say(text: string): void {
  element('status').textContent = text;
}

/** Lets the browser paint before work that takes a while. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });
}

async function checkFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  const texts = pageTexts[language()];
  last = { files };
  say(texts.checking(files.length));
  await painted();
  try {
    const inputs = await Promise.all(
      files.map(async (file) => ({ name: file.name, content: new Uint8Array(await file.arrayBuffer()) })),
    );
    const dienst = valueOf('dienst');
    const release = valueOf('release') as Release | '';
    const report = await checkInWorker({
      inputs,
      now: new Date().toISOString(),
      ...(dienst !== '' && { dienst }),
      ...(dienst === '' && release !== '' && { release }),
    });
    // Other files were chosen meanwhile.
    if (last.files !== files) return;
    last = { files, report };
    show();
    say(pageTexts[language()].done(report.issues.length));
    element('report').scrollIntoView({ block: 'start' });
  } catch (error) {
    say(texts.failed(error instanceof Error ? error.message : String(error)));
  }
}

function show(): void {
  if (last.report === undefined) return;
  const frame = element<HTMLIFrameElement>('report');
  frame.title = pageTexts[language()].report;
  frame.srcdoc = written(last.report, 'html');
  element('result').hidden = false;
}

function save(format: ReportFormat): void {
  if (last.report === undefined) return;
  const { mediaType, extension } = reportFormats[format];
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([written(last.report, format)], { type: mediaType }));
  link.download = `${pageTexts[language()].report.toLowerCase().replace(' ', '-')}.${extension}`;
  link.click();
  // The browser reads it after the click; revoked at once, the file is lost now and then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}

function translate(): void {
  const texts = pageTexts[language()];
  document.documentElement.lang = language();
  document.title = texts.title;
  for (const one of document.querySelectorAll<HTMLElement>('[data-text]')) {
    const text = texts[one.dataset['text'] as keyof typeof texts];
    if (typeof text === 'string') one.textContent = text;
  }
  for (const option of element<HTMLSelectElement>('party').options) {
    if (option.value !== '')
      option.textContent = parties[option.value as keyof typeof parties].label[language()];
  }
  for (const option of element<HTMLSelectElement>('dienst').options) {
    const dienst = gegevensdiensten.find(({ key }) => key === option.value);
    if (dienst !== undefined) option.textContent = nameOf(dienst);
  }
}

/** The number in the catalogue of MedMij, when it has one, and the name. */
function nameOf({ id, name, version }: (typeof gegevensdiensten)[number]): string {
  return [...(id === undefined ? [] : [id]), `${name[language()]} ${version}`].join(' · ');
}

function addOption(select: string, value: string, text: string): void {
  const option = document.createElement('option');
  option.value = value;
  option.textContent = text;
  element(select).append(option);
}

/** Makes the page work: choices filled in, files taken, reports shown. */
export function startPage(): void {
  for (const { key } of gegevensdiensten) addOption('dienst', key, key);
  for (const code of Object.keys(parties)) addOption('party', code, code);
  for (const format of forms) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = format;
    button.addEventListener('click', () => {
      save(format);
    });
    element('forms').append(button);
  }

  const zone = element('zone');
  const input = element<HTMLInputElement>('files');
  input.addEventListener('change', () => void checkFiles([...(input.files ?? [])]));
  for (const name of ['dragenter', 'dragover']) {
    zone.addEventListener(name, (event) => {
      event.preventDefault();
      zone.classList.add('over');
    });
  }
  for (const name of ['dragleave', 'drop'])
    zone.addEventListener(name, () => {
      zone.classList.remove('over');
    });
  zone.addEventListener('drop', (event) => {
    event.preventDefault();
    void checkFiles([...(event.dataTransfer?.files ?? [])]);
  });
  for (const name of ['dienst', 'release']) {
    element(name).addEventListener('change', () => void checkFiles(last.files));
  }
  element('party').addEventListener('change', show);
  element('language').addEventListener('change', () => {
    translate();
    show();
  });
  element<HTMLSelectElement>('language').value = navigator.language.startsWith('nl') ? 'nl' : 'en';
  translate();
}
